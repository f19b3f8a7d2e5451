// Vietnamese text as it is stored and as it is searched. Everything here takes any string and never throws.

// Line breaks and tabs are control characters too; they separate words, so they become spaces and are not taken out.
// Format characters include zero-width spaces and joiners, soft hyphens, direction marks and the byte order mark; what is ignorable by default, the
// Hangul fillers, which are letters and show nothing.
const INVISIBLE = /(?![\t-\r\u0085])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu
const CONTROL = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu
// The Braille blank is a pattern without dots.
const WHITE_SPACE = /[\s\u0085\u2800]+/gu
const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/gu
const COMBINING_MARKS = /[\u0300-\u036f]/gu
// Đ has no decomposition in Unicode. Ð (Icelandic eth) and Ɖ look the same and come out of old Vietnamese fonts.
const D_WITH_STROKE = /[đðɖ]/gu

/** The text in Unicode NFC, the form in which all Vietnamese text is stored. */
export function nfc(text: string): string {
  return text.normalize('NFC')
}

/**
 * The text as it is stored: NFC, without the control characters that pasted text brings along, line breaks and tabs excepted. (SQLite
 * would end a text at a NUL.) Idempotent.
 */
export function storable(text: string): string {
  return nfc(text.replace(CONTROL, ''))
}

/**
 * One clean line: NFC, no zero-width characters, control characters or broken surrogates, every run of white space
 * (no-break spaces and line breaks too) one plain space, none at the ends. Idempotent.
 */
export function tidy(text: string): string {
  return nfc(text.replace(INVISIBLE, '').replace(WHITE_SPACE, ' ').trim())
}

/** Like `tidy`, line by line: line breaks stay, as `\n`; blank lines stay inside the text and go at its ends. Idempotent. */
export function tidyMultiline(text: string): string {
  return text.replace(LINE_BREAK, '\n').split('\n').map(tidy).join('\n').trim()
}

/**
 * The text for a search without marks: lower case, tone and letter marks off, đ as d. `Nguyễn Văn Sáng` gives
 * `nguyen van sang`, and so do its NFD form and both tone placements (hòa, hoà). Letters of other scripts and
 * ligatures stay as they are. Idempotent.
 */
export function foldMarks(text: string): string {
  return nfc(text.normalize('NFD').toLowerCase().replace(COMBINING_MARKS, '').replace(D_WITH_STROKE, 'd'))
}
