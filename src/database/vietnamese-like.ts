import { sql } from '@payloadcms/db-sqlite'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { searchPatterns } from '../domain/search-pattern.ts'

type Operators = SQLiteAdapter['operators']
type Column = Parameters<Operators['like']>[0]

/** SQLite refuses longer ones (SQLITE_MAX_LIKE_PATTERN_LENGTH, 50,000 bytes). */
const longest = 40_000

/**
 * `like`, `contains` and `not_like` for Vietnamese: SQLite's LIKE folds the case of A to Z alone, so that «đỗ tất bình» would not find
 * «Đỗ Tất Bình». What stands between the signs that Payload puts around the words (`%…%`) is taken as it was typed.
 */
export const vietnameseLike = (stock: Operators): Partial<Operators> => {
  const matches = (column: Column, value: string) => {
    const patterns = searchPatterns(String(value).replace(/^%|%$/g, ''))
    if (patterns.some((pattern) => Buffer.byteLength(pattern) > longest)) return stock.like(column, value)
    return sql`(${sql.join(
      patterns.map((pattern) => sql`${column} GLOB ${pattern}`),
      sql` OR `,
    )})`
  }
  return {
    contains: matches as Operators['contains'],
    like: matches as Operators['like'],
    not_like: ((column: Column, value: string) => sql`NOT ${matches(column, value)}`) as Operators['not_like'],
  }
}
