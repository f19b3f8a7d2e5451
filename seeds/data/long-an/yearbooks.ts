import { photo, polyRef, ref, type Ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'
import { conclusion01, directive05 } from '../campaigns/refs.ts'
import { individuals } from './individuals.ts'
import { models } from './models.ts'
import { canGiuocYouth, longAnProvince, owningUnit, yearbook } from './refs.ts'

type Part = { section: string; documents: Ref[] }

/** What the book holds is not reported; entered are those of Long An whom the press named, and the summary says so. */
const parts: Part[] = [
  {
    section: 'Cá nhân được báo chí năm 2023 nêu tên',
    documents: individuals.map(({ slug }) => ref('individuals', slug)),
  },
  { section: 'Tập thể được báo chí năm 2023 nêu tên', documents: [canGiuocYouth] },
  { section: 'Mô hình được báo chí năm 2023 nêu tên', documents: models.map(({ slug }) => ref('models', slug)) },
]

export const yearbooks: SeedDocument[] = [
  {
    slug: yearbook.ref[1],
    owningUnit,
    data: {
      title:
        'Kỷ yếu các gương điển hình trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh tỉnh Long An giai đoạn 2016-2021',
      locality: longAnProvince,
      periodFrom: 2016,
      periodTo: 2021,
      compilers: [owningUnit],
      summary:
        'Cuốn kỷ yếu do Ban Tuyên giáo Tỉnh ủy Long An biên soạn, gom các gương điển hình của tỉnh trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh giai đoạn 2016-2021. Mục lục của bản in chưa được báo chí nêu: danh sách dưới đây là những cá nhân, tập thể, mô hình của Long An mà báo chí năm 2023 nhắc tên, để minh họa cách lập mục lục, chưa đối chiếu với sách.',
      cover: photo('long-an-ky-yeu'),
      entries: parts.flatMap(({ section, documents }) =>
        documents.map(({ ref: [collection, slug] }, index) => ({
          ...(index === 0 ? { section } : {}),
          document: polyRef(collection, slug),
        })),
      ),
      directives: [directive05, conclusion01],
      categories: [ref('categories', 'guong-dien-hinh')],
      tags: [ref('tags', 'ky-yeu'), ref('tags', 'neu-guong')],
    },
  },
]
