import { tidy } from './text.ts'

// Ten places hold every figure that people report and hide what binary fractions add (0.1 + 0.2).
const vietnamese = new Intl.NumberFormat('vi-VN', {
  maximumFractionDigits: 10,
  useGrouping: 'always',
  signDisplay: 'negative',
})

const NUMBER = /^-?(?:0|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d*)(?:,\d+)?$/u

/** A number as Vietnamese readers expect it: `3.500`, `0,79`, at most ten decimal places; '' for NaN and infinity. */
export function formatNumber(value: number): string {
  return Number.isFinite(value) ? vietnamese.format(value) : ''
}

/** A number with its unit: `3.500 m²`, `40 tỷ đồng`; % and ‰ stand without a space (`0,79%`). '' when there is no number. */
export function formatQuantity(value: number, unit?: string | null): string {
  const number = formatNumber(value)
  const label = tidy(unit ?? '')
  return number && label && !/^[%‰]/u.test(label) ? `${number} ${label}` : number && number + label
}

/**
 * Reads a number in Vietnamese writing: dots only between full groups of three, comma before the decimals
 * (`3.500,5` is 3500.5). What could be meant otherwise (`3.5`, `0.79`, `007`, `1,234.5`), has a unit, or is too large
 * to be exact gives null.
 */
export function readVietnameseNumber(text: string): number | null {
  const typed = tidy(text).replace('−', '-')
  if (!NUMBER.test(typed)) return null
  const value = Number(typed.replaceAll('.', '').replace(',', '.'))
  // The sum turns -0 into 0.
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value + 0 : null
}
