import { ref } from '../ref.ts'
import type { SeedSet } from '../types.ts'
import {
  ambulanceModel,
  bridgeModel,
  nguyenTuanThanh,
  oneYearArticle,
  pandemicArticle,
  riceModel,
  roadArticle,
} from './an-phu/refs.ts'
import { gongModel, mainArticle as chuPuhArticle } from './chu-puh/refs.ts'
import {
  doTatBinh,
  mainArticle,
  modelsArticle as lapThachModels,
  policeModel,
  teacherArticle,
  trieuThiHongTuyen,
  vietGapModel,
} from './lap-thach/refs.ts'
import {
  ceremonyArticle,
  filmArticle,
  modelsArticle as longAnModels,
  thichLeNgon,
  thichMinhThien,
  truongNhatMinh,
  twoYearsArticle,
} from './long-an/refs.ts'
import { mainArticle as queVoArticle } from './que-vo/refs.ts'

/** What the sites show first, and what they say of themselves; no real department's address stands in for the demo's. */
export const front: SeedSet = {
  globals: [
    {
      slug: 'front-page',
      data: {
        lead: twoYearsArticle,
        stories: [
          mainArticle,
          oneYearArticle,
          queVoArticle,
          chuPuhArticle,
          roadArticle,
          teacherArticle,
          ceremonyArticle,
          longAnModels,
          lapThachModels,
          filmArticle,
          pandemicArticle,
        ],
        individuals: [nguyenTuanThanh, trieuThiHongTuyen, doTatBinh, thichMinhThien, truongNhatMinh, thichLeNgon],
        models: [
          riceModel,
          policeModel,
          ref('models', 'cap-can-cuoc-cong-dan-ngay-cuoi-tuan-kien-tuong'),
          vietGapModel,
          bridgeModel,
          gongModel,
          ref('models', 'tuyen-duong-xanh-dong-kenh-sach'),
          ambulanceModel,
        ],
      },
    },
    {
      slug: 'site-settings',
      data: {
        name: 'Lan Tỏa: trang mẫu về gương học tập và làm theo Bác',
        about:
          'Dữ liệu mẫu của Lan Tỏa: những gương điển hình, mô hình và khen thưởng được báo chí nêu trong các năm 2022 và 2023, viết lại để giới thiệu hệ thống. Tranh trong bài là tranh vẽ minh họa.',
        contact: { email: 'ban-bien-tap@lan-toa.example' },
        linkedSites: [
          { name: 'Cổng Thông tin điện tử Chính phủ', url: 'https://chinhphu.vn' },
          { name: 'Báo Nhân Dân điện tử', url: 'https://nhandan.vn' },
          { name: 'Tư liệu văn kiện Đảng', url: 'https://tulieuvankien.dangcongsan.vn' },
          { name: 'Trang tin điện tử Hồ Chí Minh', url: 'https://hochiminh.vn' },
        ],
      },
    },
  ],
}
