import { ref } from '../../ref.ts'

/** Whose content this is. */
export const owningUnit = ref('organizations', 'ban-tuyen-giao-huyen-uy-lap-thach')

export const lapThachDistrict = ref('localities', 'huyen-lap-thach')
export const quangSon = ref('localities', 'xa-quang-son-lap-thach')
export const banGian = ref('localities', 'xa-ban-gian-lap-thach')
export const dongIch = ref('localities', 'xa-dong-ich-lap-thach')
export const thaiHoa = ref('localities', 'xa-thai-hoa-lap-thach')
export const tienLu = ref('localities', 'xa-tien-lu-lap-thach')

export const districtCommittee = ref('organizations', 'huyen-uy-lap-thach')
export const districtPolice = ref('organizations', 'cong-an-huyen-lap-thach')
export const womensUnion = ref('organizations', 'hoi-lien-hiep-phu-nu-huyen-lap-thach')
export const youthUnion = ref('organizations', 'huyen-doan-lap-thach')
export const veterans = ref('organizations', 'hoi-cuu-chien-binh-huyen-lap-thach')
export const thaiHoaVeterans = ref('organizations', 'hoi-cuu-chien-binh-xa-thai-hoa-lap-thach')
export const school = ref('organizations', 'truong-thcs-lap-thach')
export const minhTruFront = ref('organizations', 'ban-cong-tac-mat-tran-thon-minh-tru')

export const trieuThiHongTuyen = ref('individuals', 'trieu-thi-hong-tuyen')
export const doTatBinh = ref('individuals', 'do-tat-binh')

export const policeModel = ref('models', 'cong-an-huyen-lap-thach-giu-dung-le-tiet-tac-phong')
export const bagsModel = ref('models', 'clb-phu-nu-han-che-su-dung-tui-nilon-va-xu-ly-rac-thai-ho-gia-dinh')
export const vietGapModel = ref('models', 'san-xuat-theo-huong-vietgap-lap-thach')
export const veteransModel = ref('models', 'cuu-chien-binh-tu-quan-bao-ve-moi-truong-o-khu-dan-cu')

export const mainArticle = ref('articles', 'lap-thach-hoc-di-doi-voi-lam-theo')
export const teacherArticle = ref('articles', 'co-giao-trieu-thi-hong-tuyen-doi-moi-cach-day-hoc')
export const hamletArticle = ref('articles', 'ong-do-tat-binh-nguoi-di-dau-o-thon-minh-tru')
export const modelsArticle = ref('articles', 'bon-mo-hinh-lam-theo-bac-o-lap-thach')

/** The facts come from one press report, of which the day and the author are known; the newspaper is not, so it is not named. */
export const report = 'Bài phản ánh của Thành An trên báo chí, ngày 19/05/2022'
export const reportDate = '2022-05-19'
