import type { PublishedCollection } from '../../src/cms/collection-kinds.ts'
import type { Role } from '../../src/domain/roles.ts'
import { Client } from './client.ts'
import { photo, scan } from './files.ts'
import { minimal } from './minimal.ts'
import { remarkWriter } from './remarks.ts'
import { createAdministrator, type ServerOptions, startServer } from './server.ts'

type Actor = Role | 'stranger'
export const password = 'mat-khau-dai-12'

/**
 * A server with people of every role: in one unit (`contributor`, a `colleague`, `editor`, `approver`), in another unit (`outsider`), and
 * without a unit (`administrator`, `chief`, an approver who reaches everything).
 */
export const openNewsroom = async ({ role = 'api', env = {} }: ServerOptions = {}) => {
  const server = await startServer({ role, env })
  await createAdministrator(server, { name: 'Quản trị', email: 'administrator@toa-soan.example', password })
  const administrator = await Client.signIn(server.url, 'administrator@toa-soan.example', password)

  const unit = await administrator.made('rest', 'organizations', {
    name: 'Ban Tuyên giáo A',
    kind: 'propaganda-department',
  })
  const otherUnit = await administrator.made('rest', 'organizations', {
    name: 'Ban Tuyên giáo B',
    kind: 'propaganda-department',
  })

  const hire = async (name: string, role: Role, ofUnit?: string): Promise<Client> => {
    const email = `${name}@toa-soan.example`
    await administrator.made('rest', 'users', { name, email, password, role, ...(ofUnit ? { unit: ofUnit } : {}) })
    return Client.signIn(server.url, email, password)
  }
  const people = {
    stranger: new Client(server.url),
    contributor: await hire('contributor', 'contributor', unit),
    colleague: await hire('colleague', 'contributor', unit),
    editor: await hire('editor', 'editor', unit),
    approver: await hire('approver', 'approver', unit),
    outsider: await hire('outsider', 'editor', otherUnit),
    chief: await hire('chief', 'approver'),
    administrator,
  }

  let count = 0
  const minimalOf = (collection: PublishedCollection, mark: string): object =>
    minimal[collection](`${mark} ${(count += 1)}`, unit)

  const published = async (author: Client, collection: PublishedCollection, data: object): Promise<string> => {
    const id = await author.made('rest', collection, data)
    if (!(await people.chief.transits(collection, id, 'publish'))) throw new Error(`${collection}/${id} not published`)
    return id
  }

  return {
    ...server,
    unit,
    otherUnit,
    people,
    as: (actor: Actor): Client => people[actor],
    minimal: minimalOf,
    published,
    /** A new document as the relation says, seen from the actor. */
    document: async (collection: PublishedCollection, actor: Actor, relation: string): Promise<string> => {
      const author = relation.startsWith('own')
        ? people[actor]
        : relation.startsWith('other')
          ? people.outsider
          : people.colleague
      const data = { ...minimalOf(collection, relation), ...(author === administrator ? { owningUnit: unit } : {}) }
      return relation.endsWith('published')
        ? published(author, collection, data)
        : author.made('rest', collection, data)
    },
    /** A colleague's upload, of the actors' unit. */
    upload: async (collection: 'media' | 'private-files'): Promise<string> => {
      const mark = `${collection} ${(count += 1)}`
      const answer = await people.colleague.upload(collection, collection === 'media' ? await photo(mark) : scan(mark))
      if (answer.status !== 201) throw new Error(`not uploaded: ${answer.status} ${JSON.stringify(answer.body)}`)
      return answer.body.doc.id
    },
    /** A reader's remark about a live document, from an address of its own; needs TRUST_PROXY=1. */
    remark: remarkWriter(server.url),
    /** The id of a new account that belongs to nobody of the cast. */
    account: (name: string): Promise<string> =>
      administrator.made('rest', 'users', { name, email: `${name}@khac.example`, password, role: 'approver' }),
    fileAddress: async (collection: string, id: string): Promise<string> =>
      (await administrator.rest('GET', `/api/${collection}/${id}?depth=0`)).body.url,
    /** A stranger's answer as it stands on the wire. */
    raw: async (path: string): Promise<{ status: number; text: string }> => {
      const response = await fetch(server.url + path)
      return { status: response.status, text: await response.text() }
    },
    collections: async (): Promise<string[]> => {
      const { collections } = await (await import('../../payload.config.ts')).default
      return collections.map(({ slug }) => slug)
    },
  }
}

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>
