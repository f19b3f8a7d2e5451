import type { CollectionSlug, PayloadRequest, RichTextAdapter, RichTextField } from 'payload'
import { bodyBlocks } from './blocks/index.ts'
import { type Reference, referencesOf } from './references.ts'
import { nameOfBlock } from './shapes/rich-text.ts'
import { type Data, isObject } from './shapes/problem.ts'
import { keyOf } from './visibility.ts'

type Validate = RichTextAdapter['validate']

/**
 * The editor's own validation in our words («block node failed to validate» says it to nobody), and what it does not ask: whether the
 * photographs and documents in the text exist. As for every rule of a field, on publication; drafts may hold what they like.
 */
export const validateBody =
  (own: Validate): Validate =>
  async (value, options) => {
    const root = isObject(value) && isObject(value.root) ? value.root : undefined
    const answer = await own(value, options)
    if (!root) return answer
    if (answer !== true) {
      const bad: string[] = []
      for (const { name, node, trail } of blocksIn(root)) {
        const alone = { root: { ...root, children: [node] } } as typeof value
        if ((await own(alone, options)) !== true) bad.push(`«${name}» (mục ${trail})`)
      }
      // What is no block's fault is of the whole text (nothing written), and said in the reader's language; links are judged when saved.
      return bad.length > 0 ? `Chưa điền đủ hoặc chưa đúng: ${bad.join(', ')}.` : answer
    }
    if (options.event === 'onChange') return true
    const missing = await missingFrom(options.req, root)
    return missing.length === 0 || `Văn bản có ảnh hoặc liên kết tới nội dung không tồn tại: ${missing.join(', ')}.`
  }

type Place = { name: string; node: Data; trail: string }

/** The blocks of a text, each with its name and place («2.1»: first node of the second). */
const blocksIn = (node: Data, trail: number[] = []): Place[] =>
  (Array.isArray(node.children) ? node.children : []).flatMap((child: unknown, index): Place[] => {
    if (!isObject(child)) return []
    const here = [...trail, index + 1]
    const blockType = isObject(child.fields) ? child.fields.blockType : undefined
    const block = bodyBlocks.find(({ slug }) => slug === blockType)
    return block ? [{ name: nameOfBlock(block), node: child, trail: here.join('.') }] : blocksIn(child, here)
  })

const field: RichTextField = { name: 'body', type: 'richText' }

/** The places of the nodes at the top of a text that refer to documents that there are not. */
const missingFrom = async (req: PayloadRequest, { children }: Data): Promise<string[]> => {
  const places = (Array.isArray(children) ? children : []).map((child: unknown, index) => ({
    place: `mục ${index + 1}`,
    references: referencesOf([field], { body: { root: { type: 'root', children: [child] } } }, bodyBlocks),
  }))
  const known = await existing(
    req,
    places.flatMap(({ references }) => references),
  )
  return places.filter(({ references }) => !references.every((one) => known.has(keyOf(one)))).map(({ place }) => place)
}

const existing = async (req: PayloadRequest, references: Reference[]): Promise<Set<string>> => {
  const found = new Set<string>()
  for (const collection of new Set(references.map((reference) => reference.collection))) {
    const ids = references.filter((reference) => reference.collection === collection).map(({ id }) => id)
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection: collection as CollectionSlug,
      pagination: false,
      req,
      select: { id: true },
      where: { id: { in: [...new Set(ids)] } },
    })
    for (const { id } of docs) found.add(keyOf({ collection, id: String(id) }))
  }
  return found
}
