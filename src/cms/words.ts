import { type Data, isObject } from './shapes/problem.ts'

/** Nodes that stand in a line of text; a name may go on from one to the next, in bold or in a link. */
const inline = ['text', 'link', 'autolink']

/**
 * Every text in a document as the database keeps it, rich text and its blocks as a reader reads them, without the fields named in
 * `withheld`.
 */
export const wordsOf = (value: unknown, withheld: readonly string[] = []): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap((item) => wordsOf(item, withheld))
  if (!isObject(value)) return []
  if (isObject(value.root) && value.root.type === 'root') return wordsOfNodes([value.root])
  return Object.entries(value).flatMap(([name, inner]) => (withheld.includes(name) ? [] : wordsOf(inner, withheld)))
}

const wordsOfNodes = (nodes: unknown[]): string[] => {
  const words: string[] = []
  let line = ''
  for (const node of nodes.filter(isObject)) {
    if (inline.includes(String(node.type))) line += lineOf(node)
    else {
      words.push(line, ...wordsOfNodes(Array.isArray(node.children) ? node.children : []), ...wordsOf(node.fields))
      line = ''
    }
  }
  return [...words, line].filter((text) => text !== '')
}

const lineOf = ({ children, text }: Data): string =>
  Array.isArray(children) ? children.filter(isObject).map(lineOf).join('') : typeof text === 'string' ? text : ' '
