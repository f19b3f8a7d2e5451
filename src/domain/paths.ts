import { nfc } from './text.ts'

/** Blanks, control characters and invisible ones; backslashes, which browsers take for slashes. */
const disguise = /[\s\p{C}\p{Z}\\]/u

/**
 * The one spelling of a place on a site, `/muc/bai?trang=2`: no host, no `..`, no doubled slashes, none at the end, no fragment; Vietnamese
 * letters in NFC however they were escaped. Null for what is no such place. Idempotent.
 */
export const sitePath = (text: string): string | null => {
  const given = nfc(text.trim())
  if (!given.startsWith('/') || given.startsWith('//') || disguise.test(given)) return null
  if (!URL.canParse(given, 'http://site')) return null
  const { pathname, search } = new URL(given, 'http://site')
  const path = pathname.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '')
  return readable(`${path}${search}`)
}

/** Escaped letters as letters; other escapes (`%20`, `%2F`) mean something and stay. */
const readable = (path: string): string =>
  nfc(path.replace(/(?:%[\da-f]{2})+/gi, (run) => run.toUpperCase()).replace(/(?:%[89A-F][\dA-F])+/g, letters))

const letters = (run: string): string => {
  try {
    const text = decodeURIComponent(run)
    return disguise.test(text) ? run : text
  } catch {
    // No UTF-8: some old site's own bytes.
    return run
  }
}
