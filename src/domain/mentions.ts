import { tidy } from './text.ts'

const LETTER = /[\p{L}\p{M}\p{N}]/u

/**
 * Whether a text names somebody by this very name: as whole words, in any case (headings stand in capitals), however blanks are set.
 * Another person of the same name counts too; nobody but a reader can tell.
 */
export function namesPerson(text: string, name: string): boolean {
  const sought = tidy(name).toLowerCase()
  if (!sought) return false
  const words = tidy(text).toLowerCase()
  for (let at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) {
    const before = words[at - 1] ?? ''
    const after = words[at + sought.length] ?? ''
    if (!LETTER.test(before) && !LETTER.test(after)) return true
  }
  return false
}
