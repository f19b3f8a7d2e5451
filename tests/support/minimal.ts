import type { PublishedCollection, ReferenceCollection } from '../../src/cms/collection-kinds.ts'

export const emptyBody = (text = 'Nội dung.') => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        children: [{ type: 'text', text, version: 1, detail: 0, format: 0, mode: 'normal', style: '' }],
      },
    ],
  },
})

/** A paragraph, and blocks with these fields after it. */
export const textWith = (...blocks: object[]) => {
  const { root } = emptyBody()
  return {
    root: {
      ...root,
      children: [...root.children, ...blocks.map((fields) => ({ type: 'block', version: 2, format: '', fields }))],
    },
  }
}

/** The least that can be published, of each collection; `mark` makes it findable. */
export const minimal = {
  articles: (mark: string) => ({ title: `Bài ${mark}`, summary: 'Sapô.', kind: 'news', body: emptyBody() }),
  individuals: (mark: string) => ({
    name: `Người ${mark}`,
    deeds: 'Việc làm.',
    basis: { ground: 'press', source: 'Báo An Giang', date: '2022-08-16' },
  }),
  models: (mark: string) => ({ name: `Mô hình ${mark}`, summary: 'Tóm tắt.', nature: 'collective', field: 'welfare' }),
  awards: (mark: string, issuer: string) => ({
    title: `Khen thưởng ${mark}`,
    category: 'form',
    form: 'merit',
    level: 'province',
    issuer,
    decision: { numberUnknown: true },
    recipients: [{ type: 'count', count: 2, countOf: 'cá nhân' }],
  }),
  yearbooks: (mark: string, issuer: string) => ({
    title: `Kỷ yếu ${mark}`,
    periodFrom: 2016,
    periodTo: 2021,
    compilers: [issuer],
    summary: 'Lời giới thiệu.',
  }),
} satisfies Record<PublishedCollection, (mark: string, issuer: string) => object>

export const minimalReference = {
  organizations: (mark: string) => ({ name: `Tổ chức ${mark}`, kind: 'other' }),
  localities: (mark: string) => ({ name: `Nơi ${mark}`, kind: 'province' }),
  directives: (mark: string) => ({ title: `Văn bản ${mark}`, kind: 'conclusion' }),
  themes: (mark: string) => ({ title: `Chuyên đề ${mark}`, scope: 'year', years: [2022] }),
  movements: (mark: string) => ({ name: `Phong trào ${mark}`, kind: 'movement' }),
  categories: (mark: string) => ({ name: `Mục ${mark}` }),
  tags: (mark: string) => ({ name: `Thẻ ${mark}` }),
} satisfies Record<ReferenceCollection, (mark: string) => object>

/** The text field that a harmless edit changes. */
export const editable: Record<PublishedCollection | ReferenceCollection, string> = {
  articles: 'summary',
  individuals: 'deeds',
  models: 'summary',
  awards: 'reason',
  yearbooks: 'summary',
  organizations: 'about',
  localities: 'code',
  directives: 'subject',
  themes: 'title',
  movements: 'about',
  categories: 'description',
  tags: 'name',
}
