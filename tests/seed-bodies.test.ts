import { editorConfigFactory, getEnabledNodes } from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import type { RichTextField } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import config from '../payload.config.ts'
import * as build from '../seeds/body.ts'
import { itemsOf, keysIn, dataOf, resolved } from '../seeds/engine/items.ts'
import { photo, polyRef, ref } from '../seeds/ref.ts'
import { demoSets } from '../seeds/sets.ts'

const everything = build.body(
  build.heading('Mục ', build.italic('nghiêng')),
  build.subheading('Mục nhỏ'),
  build.paragraph(
    'Chữ ',
    build.bold('đậm'),
    build.link('người', ref('individuals', 'a')),
    build.link('trang', 'https://bao.example/'),
  ),
  build.list(['một', ['hai ', build.bold('ba')]]),
  build.numbered(['một', 'hai']),
  build.table([
    ['Chỉ tiêu', 'Đạt'],
    ['Thu', '59,14%'],
  ]),
  build.quotation({ text: 'Ý kiến.', isReported: true, name: 'Tên', office: 'Chức vụ' }),
  build.keyFigures({
    title: 'Số liệu',
    figures: [{ label: 'Thu', value: 59.14, unit: '%', locality: ref('localities', 'a') }],
  }),
  build.figure(photo('a'), 'Chú thích'),
  build.gallery({ title: 'Chùm ảnh', images: [{ image: photo('a') }, { image: photo('b'), caption: 'Hai' }] }),
  build.card(polyRef('models', 'a'), 'Lời giới thiệu'),
  build.film({ title: 'Phim', poster: photo('a') }),
)

/** Every rich text inside a value. */
const bodiesIn = (value: unknown): build.Body[] => {
  if (typeof value !== 'object' || value === null) return []
  return 'root' in value ? [value as build.Body] : Object.values(value).flatMap(bodiesIn)
}

const bodies: [string, build.Body][] = [
  ['the builders', everything],
  ...itemsOf(demoSets).flatMap((item) => bodiesIn(dataOf(item)).map((body): [string, build.Body] => [item.key, body])),
]

describe('a seeded body', () => {
  let throughEditor: (stored: unknown) => unknown

  beforeAll(async () => {
    const { collections } = await config
    const field = collections
      .find(({ slug }) => slug === 'articles')
      ?.flattenedFields.find(({ name }) => name === 'body') as RichTextField
    const nodes = getEnabledNodes({ editorConfig: editorConfigFactory.fromField({ field }) })
    throughEditor = (stored) => {
      const editor = createHeadlessEditor({ nodes })
      editor.setEditorState(editor.parseEditorState(JSON.stringify(stored)))
      return JSON.parse(JSON.stringify(editor.getEditorState().toJSON())) as unknown
    }
  })

  it.each(bodies)('of %s is what the editor itself would save', (_key, body) => {
    const ids = new Map(keysIn(body).map((key) => [key, `id of ${key}`]))
    const stored = JSON.parse(JSON.stringify(resolved(body, ids))) as unknown
    expect(throughEditor(stored)).toEqual(stored)
  })

  it('has different ids for its blocks, rows and links', () => {
    for (const [key, body] of bodies) {
      const ids = [...JSON.stringify(body).matchAll(/"id":"([0-9a-f]{24})"/g)].map(([, id]) => id)
      expect([key, ids.length]).toEqual([key, new Set(ids).size])
    }
  })
})
