const NotFound = () => (
  <main className="page">
    <h1>Không tìm thấy</h1>
    <p>Bản xem trước chỉ mở được cho người được đọc nội dung này. Hãy đăng nhập rồi mở lại từ trang soạn.</p>
  </main>
)

export default NotFound
