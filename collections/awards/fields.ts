import type { Field } from 'payload'
import { staffOnly } from '../../src/cms/access.ts'
import { campaignLinks } from '../../src/cms/fields/campaign-links.ts'
import { datedPlace } from '../../src/cms/fields/dated-place.ts'
import { metaTab } from '../../src/cms/fields/meta.ts'
import { onlyIf, type Rule } from '../../src/cms/fields/only-if.ts'
import { partialDate } from '../../src/cms/fields/partial-date.ts'
import { personText } from '../../src/cms/fields/person-text.ts'
import { pictures, privateFile } from '../../src/cms/fields/pictures.ts'
import { quantity } from '../../src/cms/fields/quantity.ts'
import { rowLabel } from '../../src/cms/fields/row-label.ts'

/** Titles and ratings are by law another kind than forms (domain.md, "Words"). */
export const awardCategories = {
  form: 'Hình thức khen thưởng',
  title: 'Danh hiệu',
  rating: 'Xếp loại',
} as const

export const awardForms = {
  order: 'Huân chương',
  medal: 'Huy chương',
  merit: 'Bằng khen',
  commendation: 'Giấy khen',
  commemorative: 'Kỷ niệm chương',
  prize: 'Giải thưởng',
  letter: 'Thư khen',
  documentary: 'Được chọn làm phim tài liệu',
  other: 'Hình thức tôn vinh khác',
} as const

export const awardLevels = {
  central: 'Trung ương',
  sector: 'Bộ, ban, ngành, đoàn thể trung ương',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện (đến 30/06/2025)',
  commune: 'Cấp xã',
  unit: 'Cơ quan, đơn vị',
} as const

const options = (labels: Record<string, string>) => Object.entries(labels).map(([value, label]) => ({ value, label }))
const isRow =
  (type: string): Rule =>
  (_data, row) =>
    row.type === type

/** A recipient's own reference must be there, whichever the row's type names. */
const recipient = (
  name: 'individual' | 'organization' | 'model',
  relationTo: 'individuals' | 'organizations' | 'models',
  label: string,
): Field =>
  onlyIf(isRow(name), {
    name,
    type: 'relationship',
    relationTo,
    label,
    index: true,
    custom: { dropsRow: true },
    validate: (value: unknown, { siblingData }: { siblingData: { type?: string } }) =>
      siblingData.type !== name || Boolean(value) || 'Chưa chọn người hoặc tập thể nhận.',
  })

const recipients: Field = {
  name: 'recipients',
  type: 'array',
  label: 'Người, tập thể nhận',
  labels: { singular: 'Người nhận', plural: 'Người nhận' },
  minRows: 1,
  required: true,
  admin: {
    description: 'Một quyết định có thể khen nhiều người. Nguồn không nêu tên thì ghi số lượng, hoặc chỉ ghi là ai.',
    components: rowLabel(['type', 'count', 'countOf'], {
      individual: 'Cá nhân',
      organization: 'Tập thể',
      model: 'Mô hình',
      count: 'Không nêu tên',
    }),
  },
  fields: [
    {
      name: 'type',
      type: 'select',
      label: 'Nhận là',
      required: true,
      defaultValue: 'individual',
      options: options({
        individual: 'Cá nhân',
        organization: 'Tập thể',
        model: 'Mô hình',
        count: 'Không nêu tên',
      }),
    },
    recipient('individual', 'individuals', 'Cá nhân'),
    recipient('organization', 'organizations', 'Tập thể'),
    recipient('model', 'models', 'Mô hình'),
    {
      type: 'row',
      admin: { condition: isRow('count') },
      fields: [
        onlyIf(
          isRow('count'),
          quantity({
            name: 'count',
            label: 'Số lượng',
            min: 1,
            admin: { width: '40%', description: 'Để trống khi nguồn không nêu số lượng.' },
            validate: (value: unknown, { siblingData: row }: { siblingData: { type?: string; countOf?: string } }) =>
              row.type !== 'count' ||
              (typeof value === 'number' ? value >= 1 : value == null && Boolean(row.countOf?.trim())) ||
              'Hãy ghi số lượng, hoặc ghi người nhận là ai.',
          }),
        ),
        onlyIf(isRow('count'), {
          name: 'countOf',
          type: 'text',
          label: 'Là',
          admin: { width: '60%', placeholder: 'cá nhân, tập thể' },
        }),
      ],
    },
    { name: 'office', type: 'text', label: 'Chức vụ khi được khen', maxLength: 250 },
    { name: 'citation', type: 'textarea', label: 'Thành tích được ghi nhận' },
  ],
}

const what: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'category',
        type: 'select',
        label: 'Loại',
        required: true,
        defaultValue: 'form',
        options: options(awardCategories),
        index: true,
        admin: { width: '50%', description: 'Theo luật, danh hiệu và hình thức khen thưởng là hai loại khác nhau.' },
      },
      onlyIf(({ category }) => category === 'form', {
        name: 'form',
        type: 'select',
        label: 'Hình thức',
        options: options(awardForms),
        index: true,
        admin: { width: '50%' },
        validate: (value: unknown, { siblingData }: { siblingData: { category?: string } }) =>
          siblingData.category !== 'form' || Boolean(value) || 'Chưa chọn hình thức.',
      }),
    ],
  },
  {
    name: 'name',
    type: 'text',
    label: 'Tên gọi cụ thể',
    maxLength: 250,
    admin: { placeholder: 'Huân chương Lao động hạng Ba; Làng văn hóa; Hoàn thành xuất sắc nhiệm vụ' },
    validate: (value: unknown, { siblingData }: { siblingData: { category?: string } }) =>
      siblingData.category === 'form' || Boolean(value) || 'Danh hiệu và xếp loại cần tên gọi cụ thể.',
  },
  {
    type: 'row',
    fields: [
      {
        name: 'level',
        type: 'select',
        label: 'Cấp',
        required: true,
        index: true,
        options: options(awardLevels),
        admin: { width: '50%', description: 'Cấp của nơi ban hành, vào lúc ban hành.' },
      },
      {
        name: 'years',
        type: 'number',
        hasMany: true,
        label: 'Năm',
        index: true,
        min: 1945,
        max: 2200,
        admin: {
          width: '50%',
          description: 'Năm hoặc các năm được khen; gõ rồi nhấn Enter.',
          components: { Cell: '/src/admin/fields/NumbersCell.tsx#NumbersCell' },
        },
      },
    ],
  },
  recipients,
  { name: 'reason', type: 'textarea', label: 'Lý do khen thưởng', admin: { rows: 3 } },
]

const decision: Field[] = [
  {
    name: 'issuer',
    type: 'relationship',
    relationTo: 'organizations',
    label: 'Nơi ban hành',
    required: true,
    index: true,
  },
  {
    name: 'decision',
    type: 'group',
    label: 'Quyết định',
    fields: [
      {
        type: 'row',
        fields: [
          onlyIf((_data, { numberUnknown }) => !numberUnknown, {
            name: 'number',
            type: 'text',
            label: 'Số',
            maxLength: 60,
            index: true,
            hooks: { beforeDuplicate: [() => null] },
            admin: { width: '50%', placeholder: '1234/QĐ-UBND' },
            validate: (value: unknown, { siblingData }: { siblingData: { numberUnknown?: boolean } }) =>
              Boolean(siblingData.numberUnknown) || Boolean(value) || 'Ghi số quyết định, hoặc đánh dấu «Không rõ số».',
          }),
          partialDate({ name: 'date', label: 'Ngày', index: true }),
        ],
      },
      {
        name: 'numberUnknown',
        type: 'checkbox',
        label: 'Không rõ số quyết định',
        defaultValue: false,
        admin: { description: 'Báo chí thường không nêu số. Đừng đoán.' },
      },
      {
        name: 'signatory',
        type: 'group',
        label: 'Người ký',
        fields: personText(),
      },
      {
        ...privateFile({ name: 'scan', label: 'Bản quét quyết định', description: 'Chỉ người của đơn vị xem được.' }),
        access: { read: staffOnly },
      },
    ],
  },
]

const ceremony: Field[] = [
  {
    name: 'ceremony',
    type: 'group',
    label: 'Lễ trao',
    fields: [
      { name: 'name', type: 'text', label: 'Tên buổi lễ', maxLength: 300 },
      partialDate({ name: 'date', label: 'Ngày', index: true }),
      datedPlace({ label: 'Địa điểm' }),
      {
        name: 'presenters',
        type: 'array',
        label: 'Người trao',
        labels: { singular: 'Người trao', plural: 'Người trao' },
        admin: { components: rowLabel(['honorific', 'name', 'office']) },
        fields: personText({ required: true }),
      },
    ],
  },
  pictures({ name: 'photos', label: 'Ảnh buổi lễ' }),
]

const validity: Field[] = [
  {
    name: 'validity',
    type: 'select',
    label: 'Hiệu lực',
    defaultValue: 'valid',
    index: true,
    options: options({ valid: 'Còn hiệu lực', revoked: 'Đã hủy bỏ' }),
    admin: {
      position: 'sidebar',
      isClearable: false,
      // Each revocation has a reason of its own.
      disableBulkEdit: true,
      description: 'Quyết định bị hủy thì chọn «Đã hủy bỏ»: mục vẫn còn trong sổ, và rời các trang công khai.',
    },
  },
  {
    name: 'revocation',
    type: 'group',
    label: 'Hủy bỏ',
    access: { read: staffOnly },
    admin: { position: 'sidebar', condition: (data) => data.validity === 'revoked' },
    fields: [
      {
        name: 'reason',
        type: 'textarea',
        label: 'Lý do hủy bỏ',
        validate: (value: unknown, { data }: { data: Partial<{ validity: string }> }) =>
          data.validity !== 'revoked' || Boolean(value) || 'Chưa ghi lý do hủy bỏ.',
      },
      partialDate({ name: 'date', label: 'Ngày hủy bỏ' }),
    ],
  },
]

export const fields: Field[] = [
  {
    name: 'title',
    type: 'text',
    label: 'Tên mục',
    required: true,
    maxLength: 300,
    index: true,
    admin: { description: 'Để trống thì tự ghép từ hình thức, nơi ban hành và năm.' },
  },
  {
    type: 'tabs',
    tabs: [
      { label: 'Khen gì, khen ai', fields: what },
      { label: 'Quyết định', fields: decision },
      { label: 'Lễ trao và ảnh', fields: ceremony },
      {
        label: 'Liên kết',
        description: 'Khen thưởng gắn với văn bản, chuyên đề, phong trào nào.',
        fields: campaignLinks(),
      },
      metaTab(),
    ],
  },
  ...validity,
]
