import { ref } from '../../ref.ts'

/** Whose content this is. */
export const owningUnit = ref('organizations', 'ban-tuyen-giao-huyen-uy-chu-puh')

export const chuPuhDistrict = ref('localities', 'huyen-chu-puh')
export const iaPhang = ref('localities', 'xa-ia-phang-chu-puh')

export const districtCommittee = ref('organizations', 'huyen-uy-chu-puh')
export const fatherlandFront = ref('organizations', 'mttq-viet-nam-huyen-chu-puh')
export const womensUnion = ref('organizations', 'hoi-lien-hiep-phu-nu-huyen-chu-puh')
export const farmersUnion = ref('organizations', 'hoi-nong-dan-huyen-chu-puh')
export const policeParty = ref('organizations', 'dang-bo-cong-an-huyen-chu-puh')
export const veterans = ref('organizations', 'hoi-cuu-chien-binh-huyen-chu-puh')
export const iaPhangCommittee = ref('organizations', 'dang-uy-xa-ia-phang')
export const iaPhangPoliceCell = ref('organizations', 'chi-bo-cong-an-xa-ia-phang')

export const tenPlusOneModel = ref('models', '10-1-hoi-cuu-chien-binh-huyen-chu-puh')
export const gongModel = ref('models', 'anh-sang-va-tieng-keng-an-ninh')

export const mainArticle = ref('articles', 'chu-puh-hai-nam-dua-ket-luan-01-kl-tw-vao-viec-hang-ngay')
export const modelsArticle = ref('articles', 'hai-mo-hinh-cua-cuu-chien-binh-chu-puh')
export const movementsArticle = ref('articles', 'chu-puh-moi-phong-trao-mot-noi-chu-tri')

/** The facts come from one press report of June 2023, of which neither the day nor the newspaper is known. */
export const report = 'Bài báo về hai năm thực hiện Kết luận 01-KL/TW ở huyện Chư Pưh, tháng 6/2023'
export const reportDate = '2023-06'
