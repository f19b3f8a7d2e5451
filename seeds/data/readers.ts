import { polyRef, type PolyRef, type Ref } from '../ref.ts'
import type { SeedEntry, SeedSet } from '../types.ts'
import { oneYearArticle, owningUnit as anPhuUnit, riceModel, roadArticle } from './an-phu/refs.ts'
import { owningUnit as lapThachUnit, teacherArticle } from './lap-thach/refs.ts'
import { contributionsArticle, owningUnit as queVoUnit } from './que-vo/refs.ts'

type Remark = { remark: string; answer?: string } & (
  { state: 'new' | 'published' } | { state: 'rejected'; reason: string }
)

/** Nobody is behind these: names that are none, addresses that reach nobody. */
const remark = (initials: string, { ref: [collection, slug] }: Ref, owningUnit: Ref, words: Remark): SeedEntry => {
  const letters = initials.toLowerCase().replace(/[^a-z]/g, '')
  const document: PolyRef = polyRef(collection, slug)
  return {
    key: `${letters}-${slug}`,
    data: { name: `Bạn đọc ${initials}`, email: `ban-doc-${letters}@example.com`, document, owningUnit, ...words },
  }
}

/** A remark of each kind: answered and shown, shown, waiting for somebody to read it, left out. */
export const readers: SeedSet = {
  'reader-feedback': [
    remark('M. H.', roadArticle, anPhuUnit, {
      state: 'published',
      remark:
        'Bài ngắn mà đọc xong nhớ được người và việc. Mong tòa soạn viết thêm con đường ấy bắt đầu từ đâu, bà con bàn nhau thế nào, để nơi khác học theo.',
      answer: 'Cảm ơn bạn. Tòa soạn đang chờ tư liệu từ cơ sở; có đủ căn cứ sẽ viết tiếp.',
    }),
    remark('T. L.', teacherArticle, lapThachUnit, {
      state: 'published',
      remark: 'Tôi cũng đứng lớp nên thấy đúng: đổi cách dạy khó nhất là tự đổi thói quen của mình.',
    }),
    remark('H. A.', riceModel, anPhuUnit, {
      state: 'new',
      remark: 'Nơi tôi ở muốn làm theo mô hình này thì cần hỏi ai để được hướng dẫn? Xin tòa soạn cho biết.',
    }),
    remark('K. N.', contributionsArticle, queVoUnit, {
      state: 'new',
      remark:
        'Điều tôi quý nhất trong bài là mấy chữ “mọi việc đều công khai”. Mong có thêm bài về cách công khai ở thôn.',
    }),
    remark('Q. C.', oneYearArticle, anPhuUnit, {
      state: 'rejected',
      remark: 'Nhận làm bảng hiệu giá rẻ toàn quốc, xem mẫu tại https://bang-hieu.example, gọi là có.',
      reason: 'Quảng cáo, không nói về bài.',
    }),
  ],
}
