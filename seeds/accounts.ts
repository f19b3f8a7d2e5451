import { randomInt } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { findClaim, slugKey } from '../src/cms/claims.ts'
import { databasePath } from '../src/database/location.ts'
import { projectRoot } from '../src/project-root.ts'
import type { Role } from '../src/domain/roles.ts'

export type DemoAccount = { email: string; name: string; role: Role; unit?: string; password: string }

const anGiang = 'ban-tuyen-giao-va-dan-van-tinh-uy-an-giang'
const tayNinh = 'ban-tuyen-giao-va-dan-van-tinh-uy-tay-ninh'

/** One a role, and an editor of the other locality. No real people: the names are the roles. */
const accounts: Omit<DemoAccount, 'password'>[] = [
  { email: 'cong-tac-vien@lan-toa.example', name: 'Cộng tác viên An Giang', role: 'contributor', unit: anGiang },
  { email: 'bien-tap-vien@lan-toa.example', name: 'Biên tập viên An Giang', role: 'editor', unit: anGiang },
  { email: 'bien-tap-vien-tay-ninh@lan-toa.example', name: 'Biên tập viên Tây Ninh', role: 'editor', unit: tayNinh },
  { email: 'nguoi-duyet@lan-toa.example', name: 'Người duyệt', role: 'approver' },
  { email: 'quan-tri-vien@lan-toa.example', name: 'Quản trị viên', role: 'administrator' },
]

/** Where the demo's passwords are kept: beside the database file, else in data/. */
export const accountsFile = (databaseUrl: string): string =>
  path.join(
    databaseUrl.startsWith('file:') ? path.dirname(databasePath(databaseUrl)) : path.join(projectRoot, 'data'),
    'demo-accounts.json',
  )

/** The demo's accounts with the passwords that they were given; none before the first start. */
export const knownAccounts = (file: string): DemoAccount[] =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[]) : []

/** 79 bits, in four groups that can be read out: no letter looks like a digit. */
const makePassword = (): string => {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return Array.from({ length: 4 }, group).join('-')
}

const keep = (file: string, list: DemoAccount[]): void => {
  mkdirSync(path.dirname(file), { recursive: true })
  const draft = `${file}.new`
  writeFileSync(draft, `${JSON.stringify(list, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, file)
}

/**
 * Opens the demo's accounts that are missing, with passwords made for this machine and kept in `file` (readable by its owner only).
 * An account that exists stays as it is. The units must have been seeded.
 */
export const openDemoAccounts = async (payload: Payload, file: string): Promise<void> => {
  const known = new Map(knownAccounts(file).map((account) => [account.email, account]))
  const missing = []
  for (const account of accounts) {
    const { totalDocs } = await payload.count({
      collection: 'users',
      overrideAccess: true,
      where: { email: { equals: account.email } },
    })
    if (totalDocs === 0) missing.push({ ...account, password: known.get(account.email)?.password ?? makePassword() })
  }
  if (missing.length === 0) return

  // Kept before they are opened: a password that nobody knows would lock its account for good.
  for (const account of missing) known.set(account.email, account)
  keep(file, [...known.values()])
  for (const { unit, ...account } of missing) {
    const held = unit ? await findClaim({ payload } as never, slugKey('organizations', unit)) : null
    await payload.create({
      collection: 'users',
      data: { ...account, ...(held ? { unit: held.holder } : {}) },
      overrideAccess: true,
    })
  }
}
