import { ref } from '../../ref.ts'

/** Whose content this is. */
export const owningUnit = ref('organizations', 'ban-tuyen-giao-thi-uy-que-vo')

export const queVoTown = ref('localities', 'thi-xa-que-vo')
export const chiLang = ref('localities', 'xa-chi-lang-que-vo')
export const phoMoi = ref('localities', 'phuong-pho-moi-que-vo')

export const townCommittee = ref('organizations', 'thi-uy-que-vo')
export const townPeoplesCommittee = ref('organizations', 'ubnd-thi-xa-que-vo')
export const chiLangCommittee = ref('organizations', 'dang-uy-xa-chi-lang')
export const queOCell = ref('organizations', 'chi-bo-thon-que-o')
export const queOVillage = ref('organizations', 'thon-que-o')

export const cellRating = ref('awards', 'chi-bo-thon-que-o-hoan-thanh-xuat-sac-nhiem-vu-2022')
export const villageTitle = ref('awards', 'thon-que-o-lang-van-hoa-cap-thi-xa')

export const mainArticle = ref('articles', 'chi-bo-thon-que-o-dang-vien-lam-truoc')
export const contributionsArticle = ref('articles', 'que-o-hon-3-ty-dong-tu-long-dan')
export const townArticle = ref('articles', 'que-vo-ngay-cang-doi-moi')

/** The facts come from a press report of 2023, of which neither the day nor the newspaper is known. */
export const report = 'Bài báo về học tập và làm theo Bác ở thị xã Quế Võ, năm 2023'
export const reportDate = '2023'
