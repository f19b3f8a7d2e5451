import type { FieldRow } from './model-fields.ts'

export type Drawn = { slug: string; rows: FieldRow[] }

/** Who owns and who wrote stands in nearly every collection, and would hide the rest. */
const isBookkeeping = ({ links, path }: FieldRow): boolean => path === 'owningUnit' || links.includes('users')

/** More lines than these cross one another until nothing can be read. */
const mostLines = 25

type Line = { from: string; to: string; end: string; paths: string[] }

/**
 * A Mermaid diagram of collections and what they refer to. Relations between the same two are one line with all their names. Joins are the
 * same relations seen from the other end. Where it would be too dense, what more than half of the collections refer to is told in words.
 */
export const diagramOf = (collections: Drawn[]): string => {
  const all = collections.flatMap(linesOf)
  const common = all.length > mostLines ? commonTargets(collections, all) : []
  const drawn = all.filter(({ to }) => !common.includes(to))
  const words = common.map((target) => {
    const sources = all.filter(({ to }) => to === target).map(({ from }) => from)
    return `- [${target}](#${target}) ← ${[...new Set(sources)].join(', ')}`
  })
  return [
    '```mermaid',
    'erDiagram',
    ...collections.map(({ slug }) => `  ${name(slug)}`),
    ...drawn.map(({ end, from, paths, to }) => `  ${name(from)} }o--${end} ${name(to)} : "${paths.join(', ')}"`),
    '```',
    ...(words.length > 0 ? ['', 'Not drawn, since nearly all refer to it:', '', ...words] : []),
  ].join('\n')
}

const linesOf = ({ rows, slug }: Drawn): Line[] => {
  const lines = new Map<string, Line>()
  for (const row of rows.filter(({ type }) => !type.startsWith('join')).filter((one) => !isBookkeeping(one))) {
    for (const to of row.links) {
      const end = endOf(row)
      const line = lines.get(`${end}${to}`) ?? { from: slug, to, end, paths: [] }
      lines.set(`${end}${to}`, { ...line, paths: [...line.paths, row.path] })
    }
  }
  return [...lines.values()]
}

const commonTargets = (collections: Drawn[], lines: Line[]): string[] => {
  const outside = new Set(lines.map(({ to }) => to).filter((to) => collections.every(({ slug }) => slug !== to)))
  const sourcesOf = (target: string) => new Set(lines.filter(({ to }) => to === target).map(({ from }) => from))
  return [...outside].filter((target) => sourcesOf(target).size * 2 > collections.length)
}

const name = (slug: string): string => (slug.includes('-') ? `"${slug}"` : slug)

const endOf = ({ isMany, path, required }: FieldRow): string => {
  if (isMany || path.includes('[]')) return 'o{'
  return required ? '||' : 'o|'
}
