// Everything that domain.md names under "Facts for the demo content", one entry a locality, to the letter.

export type Figure = { value: number; valueTo?: number; unit: string; qualifier?: string }
export type Recipient = string | { count: number; of: string }
export type Honour = {
  category: 'form' | 'title' | 'rating'
  name?: string
  form?: string
  issuer?: string
  years: number[]
  /** what the reason says */
  reason?: string
  recipients: Recipient[]
  /** in the ledger as a draft: the report leaves out what an entry needs */
  isDraft?: true
}

export type Facts = {
  place: string
  /** whose documents these are */
  unit: string
  bylines: { name: string; date: string }[]
  /** name, places, who runs it */
  models: { name: string; places: string[]; organizations?: string[] }[]
  individuals: { name: string; honorific: string; office?: string }[]
  movements: { name: string; leaders?: string[] }[]
  directives: string[]
  themes: string[]
  honours: Honour[]
  figures: Figure[]
  /** what the caption of a picture that is shown says */
  pictures: string[]
  /** Officials and others who only speak: named in a story, never a page. */
  speakers: { name: string; office: string }[]
  /** Other words that the published stories have. */
  words: string[]
}

const anPhu: Facts = {
  place: 'huyện An Phú, tỉnh An Giang',
  unit: 'ban-tuyen-giao-huyen-uy-an-phu',
  bylines: [{ name: 'Hữu Huynh', date: '2022-08-16' }],
  models: [
    { name: 'Nắm gạo tình thương', places: ['huyện An Phú, tỉnh An Giang'] },
    { name: 'Đội từ thiện sửa chữa cầu đường', places: ['xã Vĩnh Trường, huyện An Phú, tỉnh An Giang'] },
    { name: 'Xe chuyển bệnh miễn phí cho người nghèo', places: ['huyện An Phú, tỉnh An Giang'] },
  ],
  individuals: [{ name: 'Nguyễn Tuấn Thành', honorific: 'ông' }],
  movements: [],
  directives: [
    'Kết luận 01-KL/TW',
    'Chỉ thị 05-CT/TW',
    'Nghị quyết Trung ương 4 khóa XII',
    'Nghị quyết Trung ương 4 khóa XIII',
  ],
  themes: [
    'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về ý chí tự lực, tự cường và khát vọng phát triển đất nước phồn vinh, hạnh phúc',
    'Xây dựng đội ngũ cán bộ, đảng viên tiên phong, gương mẫu, đủ phẩm chất, uy tín, ngang tầm nhiệm vụ',
  ],
  honours: [],
  figures: [
    { value: 54.56, unit: '%' },
    { value: 59.14, unit: '%' },
    { value: 55.47, unit: '%' },
    { value: 50.91, unit: '%' },
    { value: 91.82, unit: '%' },
    { value: 40, unit: 'tỷ đồng', qualifier: 'gần' },
    { value: 3500, unit: 'm²' },
  ],
  pictures: ['khen thưởng các cá nhân có nhiều thành tích'],
  speakers: [{ name: 'Ngô Công Thức', office: 'Bí thư Huyện ủy' }],
  words: ['14 xã, thị trấn', '3.500 m²', 'Quốc Thái'],
}

const chuPuh: Facts = {
  place: 'huyện Chư Pưh, tỉnh Gia Lai',
  unit: 'ban-tuyen-giao-huyen-uy-chu-puh',
  bylines: [],
  models: [
    { name: '10+1', places: ['huyện Chư Pưh, tỉnh Gia Lai'], organizations: ['Hội Cựu chiến binh huyện Chư Pưh'] },
    {
      name: 'Ánh sáng và tiếng kẻng an ninh',
      places: ['huyện Chư Pưh, tỉnh Gia Lai'],
      organizations: ['Hội Cựu chiến binh huyện Chư Pưh'],
    },
  ],
  individuals: [],
  movements: [
    {
      name: 'Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh',
      leaders: ['mttq-viet-nam-huyen-chu-puh'],
    },
    {
      name: 'Tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc, giúp nhau phát triển kinh tế, làm kinh tế giỏi',
      leaders: ['hoi-lien-hiep-phu-nu-huyen-chu-puh'],
    },
    { name: 'Giỏi việc nước, đảm việc nhà', leaders: ['hoi-lien-hiep-phu-nu-huyen-chu-puh'] },
    {
      name: 'Thực hành tiết kiệm giúp nhau giảm nghèo bền vững',
      leaders: ['hoi-lien-hiep-phu-nu-huyen-chu-puh'],
    },
    {
      name: 'Nông dân thi đua sản xuất kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững',
      leaders: ['hoi-nong-dan-huyen-chu-puh'],
    },
    { name: 'Xây dựng nông thôn mới', leaders: ['hoi-nong-dan-huyen-chu-puh'] },
    { name: 'Công an nhân dân thực hiện 6 điều Bác Hồ dạy', leaders: ['dang-bo-cong-an-huyen-chu-puh'] },
    { name: 'Toàn dân bảo vệ an ninh Tổ quốc', leaders: ['dang-bo-cong-an-huyen-chu-puh'] },
  ],
  directives: ['Kết luận 01-KL/TW'],
  themes: [],
  honours: [],
  figures: [],
  pictures: [],
  speakers: [
    { name: 'Trần Quang Trọng', office: 'Chi bộ Công an xã Ia Phang' },
    { name: 'Trần Văn Cường', office: 'Bí thư Đảng ủy xã Ia Phang' },
    { name: 'Trần Thị Hiền', office: 'Phó Trưởng ban Tuyên giáo Huyện ủy' },
  ],
  words: ['Chư Pưh quê tôi'],
}

const lapThach: Facts = {
  place: 'huyện Lập Thạch, tỉnh Vĩnh Phúc',
  unit: 'ban-tuyen-giao-huyen-uy-lap-thach',
  bylines: [{ name: 'Thành An', date: '2022-05-19' }],
  models: [
    {
      name: 'Cán bộ, chiến sỹ Công an huyện Lập Thạch giữ đúng lễ tiết, tác phong khi tiếp xúc, giải quyết công việc với quần chúng nhân dân',
      places: ['huyện Lập Thạch, tỉnh Vĩnh Phúc'],
      organizations: ['Công an huyện Lập Thạch'],
    },
    {
      name: 'CLB Phụ nữ hạn chế sử dụng túi nilon và xử lý rác thải hộ gia đình',
      places: ['huyện Lập Thạch, tỉnh Vĩnh Phúc'],
    },
    {
      name: 'Sản xuất theo hướng VietGAP',
      places: [
        'xã Quang Sơn, huyện Lập Thạch, tỉnh Vĩnh Phúc',
        'xã Bàn Giản, huyện Lập Thạch, tỉnh Vĩnh Phúc',
        'xã Đồng Ích, huyện Lập Thạch, tỉnh Vĩnh Phúc',
      ],
    },
    {
      name: 'Cựu chiến binh tự quản bảo vệ môi trường ở khu dân cư',
      places: ['xã Thái Hòa, huyện Lập Thạch, tỉnh Vĩnh Phúc'],
      organizations: ['Hội Cựu chiến binh xã Thái Hòa'],
    },
  ],
  individuals: [
    { name: 'Triệu Thị Hồng Tuyến', honorific: 'cô giáo', office: 'trường THCS Lập Thạch' },
    { name: 'Đỗ Tất Bình', honorific: 'ông', office: 'Trưởng Ban Công tác Mặt trận thôn Minh Trụ' },
  ],
  movements: [
    'Chung tay phòng, chống Covid-19',
    'Tuổi trẻ Lập Thạch làm theo lời Bác',
    '5 xung kích phát triển kinh tế và bảo vệ Tổ quốc',
    '4 đồng hành cùng thanh niên lập nghiệp',
    'Phụ nữ tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc',
    'Cựu chiến binh giúp nhau làm kinh tế',
    'Cựu chiến binh sản xuất, kinh doanh giỏi',
    'Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh',
  ].map((name) => ({ name })),
  directives: [],
  themes: [],
  honours: [],
  figures: [
    { value: 30, unit: 'mô hình' },
    { value: 15, unit: 'mô hình' },
  ],
  pictures: [],
  speakers: [{ name: 'Phùng Thế Hải', office: 'Trưởng Ban Tuyên giáo Huyện ủy' }],
  words: [
    'Học đi đôi với làm theo',
    'Làm theo cụ thể, thiết thực',
    'kinh tế và giảm nghèo bền vững',
    'thôn xóm điển hình tiên tiến',
    'nông thôn mới',
    'lao động sáng tạo',
    'cơ quan, đơn vị kiểu mẫu',
    'chăm sóc sức khỏe nhân dân',
    'thanh niên khởi nghiệp, lập nghiệp',
  ],
}

const longAn: Facts = {
  place: 'tỉnh Long An',
  unit: 'ban-tuyen-giao-tinh-uy-long-an',
  bylines: [],
  models: [
    {
      name: 'Sổ tiết kiệm hỗ trợ cán bộ Mặt trận khó khăn',
      places: ['tỉnh Long An'],
      organizations: ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Long An'],
    },
    {
      name: 'Tuyến đường xanh, dòng kênh sạch',
      places: ['tỉnh Long An'],
      organizations: ['Hội Nông dân tỉnh Long An'],
    },
    { name: 'Mái ấm nông dân', places: ['tỉnh Long An'], organizations: ['Hội Nông dân tỉnh Long An'] },
    {
      name: 'Nuôi heo đất hỗ trợ phát triển kinh tế gia đình',
      places: ['tỉnh Long An'],
      organizations: ['Hội Liên hiệp Phụ nữ tỉnh Long An'],
    },
    { name: 'Đoạn đường kiểu mẫu', places: ['tỉnh Long An'], organizations: ['Tỉnh Đoàn Long An'] },
    { name: 'Ngôi nhà Khăn quàng đỏ', places: ['tỉnh Long An'], organizations: ['Tỉnh Đoàn Long An'] },
    {
      name: 'Các giải pháp xây dựng và nâng chất các tiêu chí nông thôn mới nâng cao',
      places: ['huyện Châu Thành, tỉnh Long An'],
    },
    {
      name: 'Dân vận khéo gắn với học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      places: ['huyện Tân Hưng, tỉnh Long An'],
    },
    {
      name: 'Tập trung đổi mới nội dung, phương thức lãnh đạo, phong cách, lề lối làm việc; đẩy mạnh cải cách hành chính, thực hiện tốt năm chuẩn mực đạo đức của cán bộ, đảng viên',
      places: ['huyện Bến Lức, tỉnh Long An'],
    },
    {
      name: 'Cấp căn cước công dân ngày cuối tuần trên địa bàn thị xã',
      places: ['thị xã Kiến Tường, tỉnh Long An'],
    },
    {
      name: 'Tăng cường nắm tình hình dư luận xã hội và phối hợp giải quyết các vấn đề bức xúc của nhân dân trên địa bàn',
      places: ['thành phố Tân An, tỉnh Long An'],
    },
    {
      name: 'Mỗi tuần một địa chỉ',
      places: ['tỉnh Long An'],
      organizations: ['Bộ đội Biên phòng tỉnh Long An'],
    },
  ],
  individuals: [
    { name: 'Trương Nhật Minh', honorific: 'Thượng tá', office: 'Trưởng Công an huyện Bến Lức' },
    { name: 'Thích Lệ Ngôn', honorific: 'Đại đức', office: 'Trụ trì chùa Ân Thọ' },
    { name: 'Thích Minh Thiện', honorific: 'Hòa thượng' },
  ],
  movements: [],
  directives: [
    'Kết luận 01-KL/TW',
    'Kết luận 21-KL/TW',
    'Quy định 101-QĐ/TW',
    'Quy định 08-QĐ/TW',
    'Nghị quyết 51-NQ/TU',
    'Chỉ thị 05-CT/TW',
  ],
  themes: [
    'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về ý chí tự lực, tự cường và khát vọng phát triển đất nước phồn vinh, hạnh phúc',
    'Các phẩm chất (giá trị cốt lõi) của cán bộ, đảng viên cần tiếp tục rèn luyện, phát huy trong thời kỳ mới',
    'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về xây dựng, phát triển văn hóa, con người Long An',
  ],
  honours: [
    {
      category: 'form',
      form: 'merit',
      issuer: 'Thủ tướng Chính phủ',
      years: [2022],
      recipients: [{ count: 2, of: 'cá nhân' }],
    },
    {
      category: 'form',
      form: 'merit',
      issuer: 'Trưởng ban Tuyên giáo Trung ương',
      years: [2022],
      recipients: ['Huyện đoàn Cần Giuộc', 'Trương Nhật Minh', 'Thích Lệ Ngôn'],
    },
    {
      category: 'form',
      form: 'documentary',
      issuer: 'Ban Tuyên giáo Trung ương',
      years: [],
      recipients: ['Thích Minh Thiện'],
    },
    {
      category: 'form',
      form: 'commendation',
      issuer: 'Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh Long An',
      years: [],
      recipients: [],
      isDraft: true,
    },
  ],
  figures: [
    { value: 2, unit: 'cá nhân' },
    { value: 1, unit: 'tập thể' },
  ],
  pictures: [
    'Nguyễn Văn Được trao khen thưởng, Trưởng ban Tuyên giáo Tỉnh ủy Hoàng Đình Cán tặng hoa',
    'Phạm Huy Sơn trao giấy khen',
  ],
  speakers: [
    { name: 'Phạm Thị Châu Hoàng', office: 'Trưởng ban Tuyên giáo Huyện ủy Đức Huệ' },
    { name: 'Hoàng Đình Cán', office: 'Trưởng ban Tuyên giáo Tỉnh ủy' },
    { name: 'Phạm Huy Sơn', office: 'Đảng ủy Khối' },
    { name: 'Nguyễn Văn Được', office: 'Bí thư Tỉnh ủy' },
  ],
  words: ['Hãng phim Tài liệu và Khoa học Trung ương'],
}

const queVo: Facts = {
  place: 'thị xã Quế Võ, tỉnh Bắc Ninh',
  unit: 'ban-tuyen-giao-thi-uy-que-vo',
  bylines: [],
  models: [],
  individuals: [],
  movements: [],
  directives: [
    'Nghị quyết Trung ương 4 khóa XI',
    'Nghị quyết Trung ương 4 khóa XII',
    'Nghị quyết Trung ương 4 khóa XIII',
  ],
  themes: [],
  honours: [
    {
      category: 'rating',
      name: 'Hoàn thành xuất sắc nhiệm vụ',
      years: [2022],
      recipients: ['Chi bộ thôn Quế Ổ'],
    },
    { category: 'title', name: 'Làng văn hóa', years: [], recipients: ['Thôn Quế Ổ'], reason: 'năm năm liền' },
  ],
  figures: [
    { value: 3, unit: 'tỷ đồng', qualifier: 'hơn' },
    { value: 95, valueTo: 98, unit: '%' },
    { value: 63, unit: 'triệu đồng/người/năm' },
    { value: 0.79, unit: '%' },
  ],
  pictures: ['ngày càng đổi mới'],
  speakers: [
    { name: 'Nguyễn Văn Sáng', office: 'Bí thư Chi bộ' },
    { name: 'Nguyễn Khắc Bốn', office: 'Bí thư Đảng ủy phường Phố Mới' },
    { name: 'Nguyễn Đức Lợi', office: 'Phó Bí thư Thường trực Thị ủy Quế Võ' },
  ],
  words: ['Đại hội Đảng bộ'],
}

export const facts: Facts[] = [anPhu, chuPuh, lapThach, longAn, queVo]

/** Number, date and issuer as the reports give them; the plenary resolutions without number or date. */
export const directives = [
  { title: 'Kết luận 01-KL/TW', number: '01-KL/TW', date: '2021-05-18', issuer: 'Bộ Chính trị' },
  {
    title: 'Kết luận 21-KL/TW',
    number: '21-KL/TW',
    date: '2021-10-25',
    issuer: 'Ban Chấp hành Trung ương',
    term: 'khóa XIII',
  },
  { title: 'Quy định 101-QĐ/TW', number: '101-QĐ/TW', date: '2012-06-07', issuer: 'Ban Bí thư' },
  {
    title: 'Quy định 08-QĐ/TW',
    number: '08-QĐ/TW',
    date: '2018-10-25',
    issuer: 'Ban Chấp hành Trung ương',
    term: 'khóa XII',
  },
  {
    title: 'Nghị quyết 51-NQ/TU',
    number: '51-NQ/TU',
    date: '2023-01-04',
    issuer: 'Ban Chấp hành Đảng bộ tỉnh Long An',
  },
  { title: 'Chỉ thị 05-CT/TW', number: '05-CT/TW', issuer: 'Bộ Chính trị' },
  { title: 'Nghị quyết Trung ương 4 khóa XI', issuer: 'Ban Chấp hành Trung ương', term: 'khóa XI' },
  { title: 'Nghị quyết Trung ương 4 khóa XII', issuer: 'Ban Chấp hành Trung ương', term: 'khóa XII' },
  { title: 'Nghị quyết Trung ương 4 khóa XIII', issuer: 'Ban Chấp hành Trung ương', term: 'khóa XIII' },
]

export const themes = [
  { title: facts[0]?.themes[0], scope: 'term', locality: '' },
  { title: facts[0]?.themes[1], scope: 'year', years: [2022], locality: 'tỉnh An Giang' },
  { title: longAn.themes[1], scope: 'year', years: [2022], locality: 'tỉnh Long An' },
  {
    title: longAn.themes[2],
    scope: 'year',
    years: [2023],
    locality: 'tỉnh Long An',
    directives: ['Nghị quyết 51-NQ/TU'],
  },
]

export const yearbook = {
  title:
    'Kỷ yếu các gương điển hình trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh tỉnh Long An giai đoạn 2016-2021',
  periodFrom: 2016,
  periodTo: 2021,
  locality: 'tỉnh Long An',
  compilers: ['Ban Tuyên giáo Tỉnh ủy Long An'],
}
