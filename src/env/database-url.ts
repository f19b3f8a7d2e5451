import { pathToFileURL } from 'node:url'
import { databasePath } from '../database/location.ts'
import { text } from './kinds.ts'

const mongo = /^mongodb:\/\/([^@/\s]+@)?[^@/,\s]+(,[^@/,\s]+)*\/[^/?\s]+(\?\S*)?$/
const mongoSrv = /^mongodb\+srv:\/\/([^@/\s]+@)?[^@/,:\s]+\/[^/?\s]+(\?\S*)?$/

/** SQLite's as an absolute `file:` URL, MongoDB's as it is. Its messages never repeat a MongoDB URL, which may hold a password. */
export const databaseUrl = (folder: string) =>
  text((value) => {
    if (value.startsWith('mongodb+srv:')) {
      if (mongoSrv.test(value)) return value
      throw new Error(
        "is malformed; it has to look like mongodb+srv://user:password@host/lan-toa, with one host, no port, and the database's name",
      )
    }
    if (value.startsWith('mongodb:')) {
      if (!mongo.test(value))
        throw new Error('is malformed; it has to look like mongodb://user:password@host:27017/lan-toa?replicaSet=rs0')
      if (/[?&]replicaSet=[^&]/i.test(value)) return value
      throw new Error(
        'names no replica set, without which MongoDB has no transactions; add ?replicaSet=rs0 (the name of yours)',
      )
    }
    if (value.startsWith('file:')) return pathToFileURL(sqlitePath(value, folder)).href
    throw new Error(
      `begins with "${value.slice(0, Math.max(0, value.indexOf(':')) || 12)}"; it has to be file:./data/lan-toa.db, mongodb://… or mongodb+srv://…`,
    )
  })

const sqlitePath = (value: string, folder: string): string => {
  try {
    return databasePath(value, folder)
  } catch {
    throw new Error(
      `is "${value}"; it has to name a file, such as file:./data/lan-toa.db, without parameters and not in memory`,
    )
  }
}
