/** What kind of story an article is. */
export const articleKinds = {
  news: 'Tin',
  feature: 'Bài phản ánh',
  reportage: 'Phóng sự, ký sự',
  interview: 'Phỏng vấn',
  portrait: 'Chân dung',
  editorial: 'Xã luận, bình luận',
} as const
