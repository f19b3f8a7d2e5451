import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { projectRoot } from '../../src/project-root.ts'

/** What stands under one heading of a document: its fenced blocks by language. */
export type Section = { heading: string; blocks: { language: string; code: string }[] }

/** The sections of a Markdown file that have examples; headings of any level. */
export const sectionsOf = async (file: string): Promise<Section[]> => {
  const sections: Section[] = []
  const text = await readFile(path.join(projectRoot, file), 'utf8')
  for (const [, heading, language, code] of text.matchAll(/^#+ (.+)$|^```(\w+)\n([^]*?)^```$/gm)) {
    if (heading) sections.push({ heading, blocks: [] })
    else sections.at(-1)?.blocks.push({ language: language ?? '', code: code ?? '' })
  }
  return sections.filter(({ blocks }) => blocks.length > 0)
}

/** The rows of the table under a heading, without the head; cells trimmed. */
export const tableOf = async (file: string, heading: string): Promise<string[][]> => {
  const text = await readFile(path.join(projectRoot, file), 'utf8')
  const [, section = ''] = text.split(new RegExp(`^#+ ${heading}$`, 'm'))
  const [, ...rows] = section
    .split(/^#/m)[0]!
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| --'))
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
}

export type HttpExample = { method: string; path: string; headers: Record<string, string>; body?: string }

/** An `http` block: the request line, its address over several lines, then headers, an empty line and a body. */
export const httpOf = (code: string): HttpExample => {
  const [head = '', ...body] = code.trim().split('\n\n')
  const [first = '', ...rest] = head.replaceAll(/\n +/g, '').split('\n')
  const [method = '', address = ''] = first.split(' ')
  const headers = Object.fromEntries(rest.map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]))
  return { method, path: address, headers, ...(body.length > 0 ? { body: body.join('\n\n') } : {}) }
}

const left = '…'
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Where an abridged answer differs from the whole one: paths and both values. Fields may be missing, `…` stands for any text, and at the end
 * of a list for any further entries, at least one.
 */
export const differences = (abridged: unknown, whole: unknown, at = 'answer'): string[] => {
  if (isObject(abridged) && isObject(whole)) {
    return Object.entries(abridged).flatMap(([name, value]) => differences(value, whole[name], `${at}.${name}`))
  }
  if (Array.isArray(abridged) && Array.isArray(whole)) {
    const isOpen = abridged.at(-1) === left
    const shown: unknown[] = isOpen ? abridged.slice(0, -1) : abridged
    const fits = isOpen ? whole.length > shown.length : whole.length === shown.length
    return fits
      ? shown.flatMap((value, index) => differences(value, whole[index], `${at}[${index}]`))
      : [`${at} has ${whole.length} entries`]
  }
  if (typeof abridged === 'string' && typeof whole === 'string' && abridged.includes(left)) {
    const parts = abridged.split(left).map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    if (new RegExp(`^${parts.join('[^]*')}$`).test(whole)) return []
  }
  return abridged === whole ? [] : [`${at} is ${JSON.stringify(whole)}, not ${JSON.stringify(abridged)}`]
}
