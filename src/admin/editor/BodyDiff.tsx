import { LexicalDiffComponent } from '@payloadcms/richtext-lexical/rsc'
import type { CollectionSlug, Field, PayloadRequest, RichTextFieldDiffServerComponent } from 'payload'
import { bodyBlocks } from '../../cms/blocks/index.ts'
import { idOf } from '../../cms/ids.ts'
import { newestReadable } from '../../cms/newest.ts'
import { nameOfBlock } from '../../cms/shapes/rich-text.ts'
import { type Data, isObject } from '../../cms/shapes/problem.ts'
import { labelOfField, titleOf } from '../../cms/titles.ts'
import { formatNumber } from '../../domain/numbers.ts'

/** A text compared with its earlier self, its blocks spelled out: Payload's own shows of a block no more than the name of its kind. */
export const BodyDiff: RichTextFieldDiffServerComponent = async (props) => {
  const { comparisonValue, req, versionValue } = props
  const [before, after] = await Promise.all([comparisonValue, versionValue].map((value) => spelled(value, req)))
  return <LexicalDiffComponent {...props} comparisonValue={before} versionValue={after} />
}

const spelled = async (value: unknown, req: PayloadRequest): Promise<unknown> => {
  if (!isObject(value) || !isObject(value.root)) return value
  return { ...value, root: await spelledNode(value.root, req) }
}

const spelledNode = async (node: Data, req: PayloadRequest): Promise<Data> => {
  if (!Array.isArray(node.children)) return node
  const children = await Promise.all(
    node.children.map(async (child: unknown) => {
      if (!isObject(child)) return []
      return child.type === 'block' ? blockLines(child, req) : [await spelledNode(child, req)]
    }),
  )
  return { ...node, children: children.flat() }
}

const blockLines = async ({ fields }: Data, req: PayloadRequest): Promise<Data[]> => {
  const data = isObject(fields) ? fields : {}
  const block = bodyBlocks.find(({ slug }) => slug === data.blockType)
  if (!block) return []
  return [line(`«${nameOfBlock(block)}»`, 1), ...(await fieldLines(block.fields, data, req))]
}

const fieldLines = async (fields: Field[], data: Data, req: PayloadRequest): Promise<Data[]> => {
  const lines = await Promise.all(
    fields.map(async (field): Promise<Data[]> => {
      if (!('name' in field)) return 'fields' in field ? fieldLines(field.fields, data, req) : []
      // Payload's own; they tell a reader nothing.
      if (field.name === 'id' || field.name === 'blockName') return []
      const value = data[field.name]
      if (value === undefined || value === null || value === '') return []
      if (field.type === 'array')
        return (await Promise.all((value as Data[]).map((row) => fieldLines(field.fields, row, req)))).flat()
      return [line(`${labelOfField(field)}: ${await said(field, value, req)}`, 0)]
    }),
  )
  return lines.flat()
}

const said = async (field: Field, value: unknown, req: PayloadRequest): Promise<string> => {
  if (typeof value === 'number') return formatNumber(value)
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (field.type !== 'relationship' && field.type !== 'upload') return String(value)
  const pair = isObject(value) && typeof value.relationTo === 'string' ? value : { relationTo: field.relationTo, value }
  const id = idOf(pair.value)
  const slug = pair.relationTo as CollectionSlug
  const document = id ? await newestReadable(req, slug, id, { trash: false }) : null
  return titleOf(req.payload.collections[slug].config, document) || 'mục không xem được'
}

const line = (text: string, format: number): Data => ({
  type: 'paragraph',
  format: '',
  indent: 0,
  version: 1,
  direction: 'ltr',
  children: [{ type: 'text', text, version: 1, detail: 0, format, mode: 'normal', style: '' }],
})
