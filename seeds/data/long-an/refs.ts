import { ref } from '../../ref.ts'

/** Whose content this is. */
export const owningUnit = ref('organizations', 'ban-tuyen-giao-tinh-uy-long-an')

export const longAnProvince = ref('localities', 'long-an')
export const tanAn = ref('localities', 'thanh-pho-tan-an')
export const kienTuong = ref('localities', 'thi-xa-kien-tuong')
export const tanHung = ref('localities', 'huyen-tan-hung')
export const benLuc = ref('localities', 'huyen-ben-luc')
export const canGiuoc = ref('localities', 'huyen-can-giuoc')
export const chauThanh = ref('localities', 'huyen-chau-thanh-long-an')
export const ducHue = ref('localities', 'huyen-duc-hue')

export const bloc = ref('organizations', 'dang-uy-khoi-co-quan-va-doanh-nghiep-tinh-long-an')
export const canGiuocYouth = ref('organizations', 'huyen-doan-can-giuoc')
export const headOfCentralPropaganda = ref('organizations', 'truong-ban-tuyen-giao-trung-uong')
export const filmStudio = ref('organizations', 'hang-phim-tai-lieu-va-khoa-hoc-trung-uong')

export const truongNhatMinh = ref('individuals', 'truong-nhat-minh')
export const thichLeNgon = ref('individuals', 'thich-le-ngon')
export const thichMinhThien = ref('individuals', 'thich-minh-thien')

export const primeMinisterAward = ref('awards', 'bang-khen-cua-thu-tuong-chinh-phu-long-an-2022')
export const headAward = ref('awards', 'bang-khen-cua-truong-ban-tuyen-giao-trung-uong-long-an-2022')
export const documentaryHonour = ref('awards', 'hoa-thuong-thich-minh-thien-duoc-chon-lam-phim-tai-lieu')
export const blocAward = ref('awards', 'giay-khen-cua-dang-uy-khoi-long-an-hai-nam-ket-luan-01-kl-tw')

export const yearbook = ref('yearbooks', 'ky-yeu-guong-dien-hinh-long-an-2016-2021')

export const twoYearsArticle = ref('articles', 'long-an-hai-nam-thuc-hien-ket-luan-01-kl-tw')
export const ceremonyArticle = ref('articles', 'long-an-trao-bang-khen-cho-tap-the-va-ca-nhan-hoc-bac')
export const modelsArticle = ref('articles', 'moi-noi-mot-cach-lam-muoi-hai-mo-hinh-o-long-an')
export const filmArticle = ref('articles', 'hoa-thuong-thich-minh-thien-duoc-chon-lam-phim')
export const yearbookArticle = ref('articles', 'long-an-bien-soan-ky-yeu-guong-dien-hinh-2016-2021')

/** The facts come from a press report of 2023, of which neither the day nor the newspaper is known. */
export const report = 'Bài báo về hai năm thực hiện Kết luận 01-KL/TW ở tỉnh Long An, năm 2023'
export const reportDate = '2023'
