// Builders of rich text, in the shape that Payload's Lexical editor stores.
import { createHash } from 'node:crypto'
import { isRef, type PhotoRef, type PolyRef, type Ref } from './ref.ts'

type Node = { type: string; [key: string]: unknown }
type Words = string | Node

/** What a rich-text field holds. */
export type Body = { root: Node }

const BOLD = 1
const ITALIC = 2

const text = (words: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

const element = (type: string, children: Node[], rest: Record<string, unknown> = {}): Node => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children,
  ...rest,
})

const inline = (words: Words[]): Node[] => words.map((part) => (typeof part === 'string' ? text(part) : part))

/** Rows and links have ids of 24 hex digits; made from the content, so that the same body is the same bytes. */
const idFrom = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 24)

export const bold = (words: string): Node => text(words, BOLD)
export const italic = (words: string): Node => text(words, ITALIC)

/** A link to one of our documents, or to an address on the web. */
export const link = (words: string, target: Ref | string): Node =>
  element('link', [text(words)], {
    version: 3,
    id: idFrom([words, target]),
    fields: isRef(target)
      ? { linkType: 'internal', newTab: false, doc: { relationTo: target.ref[0], value: target } }
      : { linkType: 'custom', newTab: false, url: target },
  })

/** `textFormat` is the format of its first words: what somebody who goes on writing there would get. */
export const paragraph = (...words: Words[]): Node => {
  const children = inline(words)
  const first = children.find(({ type }) => type === 'text')
  return element('paragraph', children, { textFormat: first?.format ?? 0, textStyle: '' })
}
export const heading = (...words: Words[]): Node => element('heading', inline(words), { tag: 'h2' })
export const subheading = (...words: Words[]): Node => element('heading', inline(words), { tag: 'h3' })

const items = (lines: (Words | Words[])[]): Node[] =>
  lines.map((line, index) => element('listitem', inline(Array.isArray(line) ? line : [line]), { value: index + 1 }))

/** A bulleted list; a line is words, or several parts where some are bold or linked. */
export const list = (lines: (Words | Words[])[]): Node =>
  element('list', items(lines), { listType: 'bullet', start: 1, tag: 'ul' })
export const numbered = (lines: (Words | Words[])[]): Node =>
  element('list', items(lines), { listType: 'number', start: 1, tag: 'ol' })

const cell = (words: Words, isHeader: boolean): Node =>
  element('tablecell', [paragraph(words)], {
    backgroundColor: null,
    colSpan: 1,
    rowSpan: 1,
    headerState: isHeader ? 1 : 0,
  })

/** A table; the first row is its header. */
export const table = (rows: Words[][]): Node =>
  element(
    'table',
    rows.map((row, index) =>
      element(
        'tablerow',
        row.map((words) => cell(words, index === 0)),
      ),
    ),
  )

const block = (blockType: string, fields: Record<string, unknown>): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: idFrom([blockType, fields]), blockName: '', blockType, ...fields },
})

const rows = <Row extends object>(blockType: string, list: Row[]) =>
  list.map((row, index) => ({ id: idFrom([blockType, index, row]), ...row }))

export type Quotation = {
  text: string
  /** The view told in our words, not what was said: shown without quotation marks. */
  isReported?: boolean
  honorific?: string
  name: string
  office?: string
}
export const quotation = ({ isReported = false, ...fields }: Quotation): Node =>
  block('quotation', { ...fields, isReported })

export type Figure = {
  label: string
  /** gần, hơn, khoảng */
  qualifier?: string
  value: number
  /** only where it is a range */
  valueTo?: number
  unit?: string
  period?: string
  source?: string
  locality?: Ref
}
export const keyFigures = ({ title, figures }: { title?: string; figures: Figure[] }): Node =>
  block('keyFigures', { title, figures: rows('keyFigures', figures) })

export const figure = (image: PhotoRef, caption?: string): Node => block('figure', { image, caption })

export const gallery = ({ title, images }: { title?: string; images: { image: PhotoRef; caption?: string }[] }): Node =>
  block('gallery', { title, images: rows('gallery', images) })

/** Introduces an individual, a model or an award. */
export const card = (document: PolyRef, note?: string): Node => block('card', { document, note })

export type Film = {
  title: string
  url?: string
  producer?: string
  year?: number
  poster?: PhotoRef
  caption?: string
}
export const film = (fields: Film): Node => block('film', fields)

export const body = (...nodes: Node[]): Body => ({ root: element('root', nodes) })
