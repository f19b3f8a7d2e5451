import { ref } from '../../ref.ts'

/** Whose content this is. */
export const owningUnit = ref('organizations', 'ban-tuyen-giao-huyen-uy-an-phu')

export const anPhuDistrict = ref('localities', 'huyen-an-phu')
export const quocThai = ref('localities', 'xa-quoc-thai-an-phu')
export const vinhTruong = ref('localities', 'xa-vinh-truong-an-phu')

export const districtCommittee = ref('organizations', 'huyen-uy-an-phu')

export const nguyenTuanThanh = ref('individuals', 'nguyen-tuan-thanh')

export const riceModel = ref('models', 'nam-gao-tinh-thuong')
export const bridgeModel = ref('models', 'doi-tu-thien-sua-chua-cau-duong')
export const ambulanceModel = ref('models', 'xe-chuyen-benh-mien-phi-cho-nguoi-ngheo')

export const oneYearArticle = ref('articles', 'hoc-bac-tu-nhung-viec-gan-dan-o-an-phu')
export const roadArticle = ref('articles', 'nguoi-hien-3500-m2-dat-mo-duong-ra-dong-o-quoc-thai')
export const modelsArticle = ref('articles', 'ba-mo-hinh-nghia-tinh-o-an-phu')
export const pandemicArticle = ref('articles', 'an-phu-gan-40-ty-dong-se-chia-trong-dai-dich')

/** The facts come from one press report, of which the day and the author are known; the newspaper is not, so it is not named. */
export const report = 'Bài phản ánh của Hữu Huynh trên báo chí, ngày 16/08/2022'
export const reportDate = '2022-08-16'
