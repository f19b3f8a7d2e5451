// Numbers of decisions, directives and other documents: 01-KL/TW, 12/QĐ-TTg, 91/2025/QH15. They are identifiers with
// fixed marks. A number is unique only together with its issuer and date (see honours.ts).
import { tidy } from './text.ts'

const DASHES = /[‐‑‒–—−]/gu
const SLASHES = /[⁄∕]/gu
// Icelandic eth looks like Đ and comes out of old fonts; in a document number it is never meant.
const ETH = /[ÐƉ]/gu
const SMALL_ETH = /[ðɖ]/gu
const LEADING_WORD = /^số ?[:.]? ?(?=\d)/iu
const AROUND_MARKS = / ?([-/]) ?/gu

// Number, then parts after - or /: abbreviations and years. Old state decisions put a space or nothing after the
// number (354 KT/CTN). At least one part holds a letter, or 12/2020 would count, which is a month.
const DOCUMENT_NUMBER = /^\d{1,6}[A-ZĐ]?(?:[-/ ]?[A-ZĐ][A-ZĐ0-9.&]*|[-/]\d{4})(?:[-/][A-ZĐ0-9.&]+)*$/iu

/**
 * The number as it is stored: tidy, without a leading "Số", no spaces around - and /, plain hyphens and slashes.
 * Letters keep their case, since it means something (`QĐ-TTg`, `02-CTr/TU`, `12-QĐi/TW`). Idempotent.
 */
export function normalizeDocumentNumber(text: string): string {
  return tidy(text)
    .replace(DASHES, '-')
    .replace(SLASHES, '/')
    .replace(ETH, 'Đ')
    .replace(SMALL_ETH, 'đ')
    .replace(AROUND_MARKS, '$1')
    .replace(LEADING_WORD, '')
}

/**
 * The form in which two writings of one number are equal: normalized, upper case, no spaces, no zeros before the first
 * number (`5-ct/tw`, `Số 05 - CT/TW`). Marks stay: HD (hướng dẫn) and HĐ (hội đồng) differ. '' for an empty text.
 */
export function documentNumberKey(text: string): string {
  return normalizeDocumentNumber(text)
    .toUpperCase()
    .replaceAll(' ', '')
    .replace(/^0+(?=\d)/u, '')
}

/** Whether the text, once normalized, has the shape of a full document number; a bare `12` or `12/2020` has not. */
export function isDocumentNumber(text: string): boolean {
  const number = normalizeDocumentNumber(text)
  return (
    DOCUMENT_NUMBER.test(number) && /[-/]/u.test(number) && /\p{L}/u.test(number.replace(/^\d+\p{L}?(?=[-/])/u, ''))
  )
}
