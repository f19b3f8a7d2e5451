import { slugify } from '../../../src/domain/slug.ts'
import { ref } from '../../ref.ts'

export const directive05 = ref('directives', 'chi-thi-05-ct-tw')
export const conclusion01 = ref('directives', 'ket-luan-01-kl-tw')
export const conclusion21 = ref('directives', 'ket-luan-21-kl-tw')
export const regulation101 = ref('directives', 'quy-dinh-101-qd-tw')
export const regulation08 = ref('directives', 'quy-dinh-08-qd-tw')
export const resolution51 = ref('directives', 'nghi-quyet-51-nq-tu')
export const fourthPlenum = (term: 'xi' | 'xii' | 'xiii') => ref('directives', `nghi-quyet-trung-uong-4-khoa-${term}`)

export const termTheme = ref('themes', 'toan-khoa-y-chi-tu-luc-tu-cuong-va-khat-vong-phat-trien-dat-nuoc')
export const anGiangTheme2022 = ref('themes', 'an-giang-2022-doi-ngu-can-bo-dang-vien-tien-phong-guong-mau')
export const longAnTheme2022 = ref('themes', 'long-an-2022-cac-pham-chat-cua-can-bo-dang-vien')
export const longAnTheme2023 = ref('themes', 'long-an-2023-van-hoa-con-nguoi-long-an')

/** A movement by its exact name. */
export const movement = (name: string) => ref('movements', slugify(name))

export const newRuralCampaign = movement('Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh')
