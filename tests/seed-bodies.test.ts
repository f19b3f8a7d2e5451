import { editorConfigFactory, getEnabledNodes } from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import type { RichTextField } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import config from '../payload.config.ts'
import type * as build from '../seeds/body.ts'
import { itemsOf, keysIn, dataOf, resolved } from '../seeds/engine/items.ts'
import { demoSets } from '../seeds/sets.ts'
import { everything } from './support/whole-body.ts'

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
