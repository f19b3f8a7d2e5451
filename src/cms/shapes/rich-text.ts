import { randomBytes } from 'node:crypto'
import type { Block } from 'payload'
import { bodyBlocks } from '../blocks/index.ts'
import { BadInput } from '../errors.ts'
import { namesOf, shapedFields } from './fields.ts'
import { shapedLink } from './link.ts'
import { type Data, isObject, isReservedName, wrong } from './problem.ts'

const deepest = 32
const most = 20_000

const inline = ['text', 'linebreak', 'tab', 'link', 'autolink']
const blocks = ['paragraph', 'heading', 'list', 'quote', 'horizontalrule', 'table', 'block']

/** The nodes of the features in src/cms/editor.ts that have children, and which; a link cannot lie in another. */
const childrenOf: Record<string, string[] | undefined> = {
  root: blocks,
  paragraph: inline,
  heading: inline,
  quote: [...inline, ...blocks],
  link: ['text', 'linebreak', 'tab'],
  autolink: ['text', 'linebreak', 'tab'],
  list: ['listitem'],
  listitem: [...inline, ...blocks],
  table: ['tablerow'],
  tablerow: ['tablecell'],
  tablecell: [...inline, ...blocks],
}

/** Every type of node that a body may hold; tests hold it against the editor's own list. */
export const nodeTypes = [...new Set([...Object.keys(childrenOf), ...inline, ...blocks])]

/** Values that some nodes must have one of. */
const choices: Record<string, [name: string, values: readonly unknown[]] | undefined> = {
  heading: ['tag', ['h2', 'h3', 'h4']],
  list: ['listType', ['bullet', 'number']],
}

type Walk = { path: string; count: number; ids: Set<string> }

/**
 * A copy of what the editor saved: a tree of nodes of its enabled features, links to good addresses or our own documents, and blocks whose
 * fields are of their kinds. Blocks and links get ids of their own, without which Payload would not validate their fields.
 *
 * @throws {BadInput} with the path of the field; the words say where in the text («mục 2.1»: first node of the second)
 */
export const shapedRichText = (value: unknown, path: string): Data => {
  if (!isObject(value) || !isObject(value.root) || value.root.type !== 'root')
    throw wrong(path, 'văn bản của trình soạn thảo')
  return { root: shapedNode(value.root, [], { path, count: 0, ids: new Set() }) }
}

const shapedNode = (node: Data, trail: number[], walk: Walk): Data => {
  const refuse = (reason: string) => refusal(walk, trail, reason)
  const type = String(node.type)
  walk.count += 1
  if (walk.count > most) throw refuse(`văn bản dài quá ${most.toLocaleString('vi-VN')} phần tử`)
  if (trail.length > deepest) throw refuse(`các phần tử lồng nhau quá ${deepest} tầng`)
  const { children, fields, id, ...given } = node
  for (const [name, value] of Object.entries(given)) {
    if (!isSetting(name, value)) throw refuse(`«${name}» có giá trị không dùng được`)
  }
  const rest = withoutDress(given)
  const choice = choices[type]
  if (choice && !choice[1].includes(rest[choice[0]])) throw refuse(`«${choice[0]}» không phải một lựa chọn có sẵn`)
  if ((type === 'text' || type === 'tab') && typeof rest.text !== 'string') throw refuse('thiếu chữ')

  if (type === 'block') return { ...rest, fields: shapedBlock(fields, trail, walk) }
  const allowed = Object.hasOwn(childrenOf, type) ? childrenOf[type] : undefined
  if (!allowed) return rest
  if (!Array.isArray(children)) throw refuse('thiếu danh sách phần tử bên trong')
  const shaped = {
    ...rest,
    children: children.map((child: unknown, index) => {
      const here = [...trail, index + 1]
      if (!isObject(child) || typeof child.type !== 'string' || !allowed.includes(child.type))
        throw refusal(walk, here, 'loại phần tử không dùng được ở đây')
      return shapedNode(child, here, walk)
    }),
  }
  if (type !== 'link' && type !== 'autolink') return shaped
  const link = shapedLink(fields)
  if (typeof link === 'string') throw refuse(link)
  return { ...shaped, id: ownId(id, walk), fields: link }
}

/** What pasted text brings along of its looks, and none of our buttons makes: CSS, and Lexical's own place for more of it. */
const dress = ['style', 'textStyle', '$']

const withoutDress = (settings: Data): Data =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) => {
      if (!dress.includes(name)) return [[name, value]]
      return name === '$' ? [] : [[name, '']]
    }),
  )

/**
 * Numbers, switches and single words; `colWidths` of a table; the text itself. A word and no more, since sites turn settings into attributes,
 * and Payload's own HTML does so without escaping.
 */
const isSetting = (name: string, value: unknown): boolean => {
  if (name === 'colWidths') return value === null || (Array.isArray(value) && value.every(Number.isFinite))
  if (name === '$') return isObject(value)
  if (typeof value === 'string') return name === 'text' || dress.includes(name) || /^[\w#-]{0,40}$/.test(value)
  return value === null || ['boolean', 'number', 'undefined'].includes(typeof value)
}

const shapedBlock = (fields: unknown, trail: number[], walk: Walk): Data => {
  if (!isObject(fields)) throw refusal(walk, trail, 'khối thiếu nội dung')
  const { blockName, blockType, id } = fields
  const block = bodyBlocks.find(({ slug }) => slug === blockType)
  if (!block) throw refusal(walk, trail, 'không có loại khối này')
  if (blockName !== undefined && blockName !== null && typeof blockName !== 'string')
    throw refusal(walk, trail, 'tên khối phải là chữ')
  const known = Object.fromEntries(namesOf(block.fields).map((name) => [name, fields[name]]))
  try {
    return { ...shapedFields(block.fields, known), id: ownId(id, walk), blockName: blockName ?? '', blockType }
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    const [where] = error.data.errors ?? []
    throw refusal(walk, trail, `khối ${nameOfBlock(block)}, trường «${where?.path ?? ''}»: ${error.message}`)
  }
}

export const nameOfBlock = ({ labels, slug }: Block): string =>
  typeof labels?.singular === 'string' ? labels.singular : slug

/** The given id, or a new one where there is none or another node has it: Payload finds nodes again by their ids. */
const ownId = (given: unknown, { ids }: Walk): string => {
  const isGood = typeof given === 'string' && /^[\w-]{1,64}$/.test(given) && !isReservedName(given) && !ids.has(given)
  const id = isGood ? given : randomBytes(12).toString('hex')
  ids.add(id)
  return id
}

const refusal = ({ path }: Walk, trail: number[], reason: string): BadInput =>
  new BadInput(
    `Văn bản không hợp lệ${trail.length > 0 ? ` ở mục ${trail.join('.')}` : ''}: ${reason.replace(/\.$/, '')}.`,
    path,
  )
