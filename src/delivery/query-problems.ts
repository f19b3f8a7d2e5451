/** One thing that a query may not do: Vietnamese words that say what is allowed, a stable code, and the part at fault. */
export type Problem = { message: string; code: 'query-not-allowed'; field: string }

export const refusal = (field: string, words: string): Problem => ({
  message: `Tham số «${field}» ${words}.`,
  code: 'query-not-allowed',
  field,
})
