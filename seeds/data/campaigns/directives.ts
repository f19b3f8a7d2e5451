import { ref, type Ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'
import { owningUnit as anPhuUnit } from '../an-phu/refs.ts'
import { owningUnit as longAnUnit } from '../long-an/refs.ts'
import {
  conclusion01,
  conclusion21,
  directive05,
  fourthPlenum,
  regulation08,
  regulation101,
  resolution51,
} from './refs.ts'

const politburo = ref('organizations', 'bo-chinh-tri')
const secretariat = ref('organizations', 'ban-bi-thu')
const centralCommittee = ref('organizations', 'ban-chap-hanh-trung-uong')

type Directive = {
  title: string
  kind: string
  issuer: Ref
  number?: string
  date?: string
  term?: string
  subject?: string
  continues?: Ref[]
}

/** Whose report named it first is who entered it. */
const directive = ({ ref: [, slug] }: Ref, owningUnit: Ref, data: Directive): SeedDocument => ({
  slug,
  owningUnit,
  data,
})

/** The reports call them by plenum and term, without number or date. */
const resolutionOfFourthPlenum = (term: 'xi' | 'xii' | 'xiii', subject: string): SeedDocument =>
  directive(fourthPlenum(term), anPhuUnit, {
    title: `Nghị quyết Trung ương 4 khóa ${term.toUpperCase()}`,
    kind: 'resolution',
    issuer: centralCommittee,
    term: `khóa ${term.toUpperCase()}`,
    subject,
  })

/** Numbers, dates and issuers as reported; a subject only where the directive's own title is beyond doubt. */
export const directives: SeedDocument[] = [
  directive(directive05, anPhuUnit, {
    title: 'Chỉ thị 05-CT/TW',
    kind: 'directive',
    number: '05-CT/TW',
    date: '2016-05-15',
    issuer: politburo,
    term: 'khóa XII',
    subject: 'về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  }),
  directive(conclusion01, anPhuUnit, {
    title: 'Kết luận 01-KL/TW',
    kind: 'conclusion',
    number: '01-KL/TW',
    date: '2021-05-18',
    issuer: politburo,
    subject:
      'về tiếp tục thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị khóa XII về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    continues: [directive05],
  }),
  directive(conclusion21, longAnUnit, {
    title: 'Kết luận 21-KL/TW',
    kind: 'conclusion',
    number: '21-KL/TW',
    date: '2021-10-25',
    issuer: centralCommittee,
    term: 'khóa XIII',
    subject:
      'về đẩy mạnh xây dựng, chỉnh đốn Đảng và hệ thống chính trị; kiên quyết ngăn chặn, đẩy lùi, xử lý nghiêm cán bộ, đảng viên suy thoái về tư tưởng chính trị, đạo đức, lối sống, biểu hiện “tự diễn biến”, “tự chuyển hóa”',
  }),
  directive(regulation101, longAnUnit, {
    title: 'Quy định 101-QĐ/TW',
    kind: 'regulation',
    number: '101-QĐ/TW',
    date: '2012-06-07',
    issuer: secretariat,
    subject: 'về trách nhiệm nêu gương của cán bộ, đảng viên, nhất là cán bộ lãnh đạo chủ chốt các cấp',
  }),
  directive(regulation08, longAnUnit, {
    title: 'Quy định 08-QĐ/TW',
    kind: 'regulation',
    number: '08-QĐ/TW',
    date: '2018-10-25',
    issuer: centralCommittee,
    term: 'khóa XII',
    subject:
      'về trách nhiệm nêu gương của cán bộ, đảng viên, trước hết là Ủy viên Bộ Chính trị, Ủy viên Ban Bí thư, Ủy viên Ban Chấp hành Trung ương',
  }),
  directive(resolution51, longAnUnit, {
    title: 'Nghị quyết 51-NQ/TU',
    kind: 'resolution',
    number: '51-NQ/TU',
    date: '2023-01-04',
    issuer: ref('organizations', 'ban-chap-hanh-dang-bo-tinh-long-an'),
  }),
  resolutionOfFourthPlenum('xi', 'một số vấn đề cấp bách về xây dựng Đảng hiện nay'),
  resolutionOfFourthPlenum(
    'xii',
    'về tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức, lối sống, những biểu hiện “tự diễn biến”, “tự chuyển hóa” trong nội bộ',
  ),
  // As the reports say it: what that plenum issued is Kết luận 21-KL/TW, above.
  resolutionOfFourthPlenum('xiii', 'về xây dựng, chỉnh đốn Đảng'),
]
