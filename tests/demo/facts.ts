// Everything that domain.md names under "Facts for the demo content", one entry a locality, to the letter.

export type Figure = {
  label: string
  value: number
  valueTo?: number
  unit: string
  qualifier?: string
  /** what its period says, where the report gives one */
  period?: string
}
export type Recipient = string | { count?: number; of: string }
export type Honour = {
  category: 'form' | 'title' | 'rating'
  name?: string
  form?: string
  issuer?: string
  years: number[]
  level: string
  /** what the reason says */
  reason?: string
  /** who handed it over */
  presenter?: string
  /** what the caption of its photograph says */
  photograph?: string
  recipients: Recipient[]
}

export type Facts = {
  place: string
  /** whose documents these are */
  unit: string
  /** the report's date, as exactly as it is known */
  reported: string
  bylines: { name: string; date: string }[]
  /** the sections of the sites that ran the report */
  sections?: string[]
  /** name, places (or their number), who runs it */
  models: { name: string; places: string[]; count?: number; organizations?: string[] }[]
  /** `deeds`: what their page tells of what they did */
  individuals: { name: string; honorific: string; office?: string; place: string; deeds: string[] }[]
  movements: { name: string; leaders?: string[] }[]
  directives: string[]
  themes: string[]
  honours: Honour[]
  figures: Figure[]
  /** what the caption of a picture that is shown says */
  pictures: string[]
  /** Officials and others who only speak: named in a story, never a page. `views`: what they said, told in a quotation block. */
  speakers: { honorific?: string; name: string; office: string; views?: string[] }[]
  /** Other words that the published stories have. */
  words: string[]
}

const anPhu: Facts = {
  place: 'huyện An Phú, tỉnh An Giang',
  unit: 'ban-tuyen-giao-huyen-uy-an-phu',
  reported: '2022-08-16',
  sections: ['ban-doc-quan-tam', 'phong-su-ky-su', 'an-ninh-trat-tu'],
  bylines: [{ name: 'Hữu Huynh', date: '2022-08-16' }],
  models: [
    { name: 'Nắm gạo tình thương', places: ['huyện An Phú, tỉnh An Giang'], count: 14 },
    { name: 'Đội từ thiện sửa chữa cầu đường', places: ['xã Vĩnh Trường, huyện An Phú, tỉnh An Giang'] },
    { name: 'Xe chuyển bệnh miễn phí cho người nghèo', places: ['huyện An Phú, tỉnh An Giang'], count: 14 },
  ],
  individuals: [
    {
      name: 'Nguyễn Tuấn Thành',
      honorific: 'ông',
      place: 'xã Quốc Thái, huyện An Phú, tỉnh An Giang',
      deeds: ['góp tiền', 'ngày công', '3.500 m²', 'đường ra đồng', 'nông thôn mới'],
    },
  ],
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
    { label: 'Giá trị sản xuất (giá so sánh 2010)', value: 54.56 },
    { label: 'Thu từ kinh tế trên địa bàn', value: 59.14 },
    { label: 'Giá trị sản xuất nông nghiệp bình quân/ha', value: 55.47 },
    { label: 'Doanh thu bán lẻ hàng hóa, dịch vụ ăn uống và lưu trú', value: 50.91 },
    { label: 'Tỷ lệ tham gia bảo hiểm y tế', value: 91.82 },
  ]
    .map((figure): Figure => ({
      ...figure,
      unit: '%',
      period: 'từ đầu năm 2022 đến tháng 8/2022, so với kế hoạch năm',
    }))
    .concat(
      { label: 'Đóng góp cho hộ nghèo', value: 40, unit: 'tỷ đồng', qualifier: 'gần', period: 'COVID-19' },
      { label: 'Diện tích đất hiến', value: 3500, unit: 'm²' },
    ),
  pictures: ['khen thưởng các cá nhân có nhiều thành tích'],
  speakers: [
    {
      honorific: 'đồng chí',
      name: 'Ngô Công Thức',
      office: 'Bí thư Huyện ủy',
      views: ['hướng dẫn, kiểm tra, đôn đốc', 'định kỳ', 'nhân rộng', 'sáng tạo', 'địa phương', 'hằng ngày'],
    },
  ],
  words: [
    ...['một năm thực hiện Kết luận 01-KL/TW', 'xây dựng, chỉnh đốn Đảng', '14 xã, thị trấn', '3.500 m²', 'Quốc Thái'],
    ...['hàng nghìn hộ nghèo', 'tình nguyện', 'các chốt', 'tuyến biên giới'],
  ],
}

const chuPuh: Facts = {
  place: 'huyện Chư Pưh, tỉnh Gia Lai',
  unit: 'ban-tuyen-giao-huyen-uy-chu-puh',
  reported: '2023-06',
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
    { honorific: 'Đại úy', name: 'Trần Quang Trọng', office: 'đảng viên Chi bộ Công an xã Ia Phang' },
    { honorific: 'ông', name: 'Trần Văn Cường', office: 'Bí thư Đảng ủy xã Ia Phang' },
    { honorific: 'bà', name: 'Trần Thị Hiền', office: 'Phó Trưởng ban Tuyên giáo Huyện ủy' },
  ],
  words: [
    ...['hai năm thực hiện Kết luận 01-KL/TW', 'chi bộ', 'hằng năm', 'thường xuyên', 'người đứng đầu nêu gương'],
    ...['cổng thông tin điện tử', 'Chư Pưh quê tôi', 'nhóm Facebook và Zalo'],
  ],
}

const lapThach: Facts = {
  place: 'huyện Lập Thạch, tỉnh Vĩnh Phúc',
  unit: 'ban-tuyen-giao-huyen-uy-lap-thach',
  reported: '2022-05-19',
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
    {
      name: 'Triệu Thị Hồng Tuyến',
      honorific: 'cô giáo',
      office: 'trường THCS Lập Thạch',
      place: 'huyện Lập Thạch, tỉnh Vĩnh Phúc',
      deeds: ['đổi mới cách dạy'],
    },
    {
      name: 'Đỗ Tất Bình',
      honorific: 'ông',
      office: 'Trưởng Ban Công tác Mặt trận thôn Minh Trụ',
      place: 'xã Tiên Lữ, huyện Lập Thạch, tỉnh Vĩnh Phúc',
      deeds: ['đi đầu trong các phong trào thi đua'],
    },
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
    { label: 'Mô hình tập thể', value: 30, unit: 'mô hình', period: 'năm 2022' },
    { label: 'Mô hình cá nhân', value: 15, unit: 'mô hình', period: 'năm 2022' },
  ],
  pictures: [],
  speakers: [{ honorific: 'ông', name: 'Phùng Thế Hải', office: 'Trưởng Ban Tuyên giáo Huyện ủy' }],
  words: [
    'đăng ký làm mô hình điểm',
    'hàng trăm mô hình',
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
  reported: '2023',
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
    {
      name: 'Trương Nhật Minh',
      honorific: 'Thượng tá',
      office: 'Trưởng Công an huyện Bến Lức',
      place: 'huyện Bến Lức, tỉnh Long An',
      deeds: ['lễ trao'],
    },
    {
      name: 'Thích Lệ Ngôn',
      honorific: 'Đại đức',
      office: 'Trụ trì chùa Ân Thọ',
      place: 'tỉnh Long An',
      deeds: ['lễ trao'],
    },
    {
      name: 'Thích Minh Thiện',
      honorific: 'Hòa thượng',
      place: 'tỉnh Long An',
      deeds: ['Ban Tuyên giáo Trung ương và Hãng phim Tài liệu và Khoa học Trung ương', 'phim tài liệu'],
    },
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
      level: 'central',
      years: [2022],
      recipients: [{ count: 2, of: 'cá nhân' }],
    },
    {
      category: 'form',
      form: 'merit',
      issuer: 'Trưởng ban Tuyên giáo Trung ương',
      level: 'sector',
      years: [2022],
      presenter: 'Nguyễn Văn Được, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Long An',
      photograph: 'Nguyễn Văn Được trao khen thưởng',
      recipients: ['Huyện đoàn Cần Giuộc', 'Trương Nhật Minh', 'Thích Lệ Ngôn'],
    },
    {
      category: 'form',
      form: 'documentary',
      issuer: 'Ban Tuyên giáo Trung ương',
      level: 'sector',
      years: [],
      reason: 'Hãng phim Tài liệu và Khoa học Trung ương',
      recipients: ['Thích Minh Thiện'],
    },
    {
      category: 'form',
      form: 'commendation',
      issuer: 'Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh Long An',
      level: 'unit',
      years: [],
      reason: 'Hai năm thực hiện Kết luận 01-KL/TW',
      presenter: 'Phạm Huy Sơn, Bí thư Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh Long An',
      photograph: 'Phạm Huy Sơn trao giấy khen',
      recipients: [{ of: 'tập thể' }],
    },
  ],
  figures: [
    { label: 'Bằng khen của Thủ tướng Chính phủ', value: 2, unit: 'cá nhân', period: 'năm 2022' },
    { label: 'Bằng khen của Trưởng ban Tuyên giáo Trung ương', value: 2, unit: 'cá nhân', period: 'năm 2022' },
    { label: 'Bằng khen của Trưởng ban Tuyên giáo Trung ương', value: 1, unit: 'tập thể', period: 'năm 2022' },
  ],
  pictures: [
    'Nguyễn Văn Được trao khen thưởng, Trưởng ban Tuyên giáo Tỉnh ủy Hoàng Đình Cán tặng hoa',
    'Phạm Huy Sơn trao giấy khen',
  ],
  speakers: [
    { name: 'Phạm Thị Châu Hoàng', office: 'Trưởng ban Tuyên giáo Huyện ủy Đức Huệ' },
    { name: 'Hoàng Đình Cán', office: 'Trưởng ban Tuyên giáo Tỉnh ủy' },
    { name: 'Phạm Huy Sơn', office: 'Bí thư Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh' },
    { name: 'Nguyễn Văn Được', office: 'Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh' },
  ],
  words: ['hai năm thực hiện Kết luận 01-KL/TW', 'Hãng phim Tài liệu và Khoa học Trung ương'],
}

const queVo: Facts = {
  place: 'thị xã Quế Võ, tỉnh Bắc Ninh',
  unit: 'ban-tuyen-giao-thi-uy-que-vo',
  reported: '2023',
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
      level: 'commune',
      years: [2022],
      recipients: ['Chi bộ thôn Quế Ổ'],
    },
    {
      category: 'title',
      name: 'Làng văn hóa',
      level: 'district',
      years: [],
      recipients: ['Thôn Quế Ổ'],
      reason: 'cấp thị xã năm năm liền',
    },
  ],
  figures: [
    { label: 'Nhân dân đóng góp', value: 3, unit: 'tỷ đồng', qualifier: 'hơn', period: 'trong ba năm' },
    { label: 'Hộ đạt “Gia đình văn hóa”', value: 95, valueTo: 98, unit: '%', period: 'hằng năm' },
    { label: 'Thu nhập bình quân', value: 63, unit: 'triệu đồng/người/năm' },
    { label: 'Hộ nghèo', value: 0.79, unit: '%' },
  ],
  pictures: ['ngày càng đổi mới'],
  speakers: [
    {
      honorific: 'ông',
      name: 'Nguyễn Văn Sáng',
      office: 'Bí thư Chi bộ thôn Quế Ổ',
      views: ['nghị quyết', 'kế hoạch', 'từng đảng viên', 'công khai', 'làm trước'],
    },
    {
      name: 'Nguyễn Khắc Bốn',
      office: 'Bí thư Đảng ủy phường Phố Mới',
      views: ['khoa học', 'gần dân'],
    },
    { name: 'Nguyễn Đức Lợi', office: 'Phó Bí thư Thường trực Thị ủy Quế Võ' },
  ],
  words: [
    ...['Đại hội Đảng bộ thị xã', 'lần thứ XIX', '2020–2025', 'thôn Quế Ổ, xã Chi Lăng'],
    ...['chùa', 'bờ ao', 'nhà văn hóa', 'tập kết rác', 'xa khu dân cư', 'cống rãnh', 'năm năm liền'],
  ],
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

/** Who stands above whom, where domain.md names both or the name says it. */
export const parents = {
  'ban-tuyen-giao-huyen-uy-an-phu': 'ban-tuyen-giao-tinh-uy-an-giang',
  'ban-tuyen-giao-huyen-uy-chu-puh': 'ban-tuyen-giao-tinh-uy-gia-lai',
  'ban-tuyen-giao-huyen-uy-lap-thach': 'ban-tuyen-giao-tinh-uy-vinh-phuc',
  'ban-tuyen-giao-thi-uy-que-vo': 'ban-tuyen-giao-tinh-uy-bac-ninh',
  'chi-bo-cong-an-xa-ia-phang': 'dang-uy-xa-ia-phang',
  'dang-bo-cong-an-huyen-chu-puh': 'huyen-uy-chu-puh',
  'chi-bo-thon-que-o': 'dang-uy-xa-chi-lang',
  'dang-uy-khoi-co-quan-va-doanh-nghiep-tinh-long-an': 'tinh-uy-long-an',
}
