import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DemoAccount } from '../seeds/accounts.ts'
import { bundle } from '../scripts/bundle.ts'
import { itemsOf } from '../seeds/engine/items.ts'
import { demoSets, referenceSets } from '../seeds/sets.ts'
import { isPublished } from '../src/cms/collection-kinds.ts'
import { projectRoot } from '../src/project-root.ts'
import { Client } from './support/client.ts'
import { nodeFlags, startServer, type TestServer } from './support/server.ts'

let folder: string
let environment: NodeJS.ProcessEnv
const commands = path.join(projectRoot, 'tests/.tmp/commands')
const database = (): string => path.join(folder, 'demo.db')

type Outcome = { code: number | null; output: string }
type Run = { env?: Record<string, string | undefined>; input?: string; killWhen?: (output: string) => boolean }

/** A command of the bundle, on this test's own database and uploads. `killWhen` is asked of all that it wrote so far. */
const run = (command: string, args: string[] = [], { env = {}, input = '', killWhen }: Run = {}): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeFlags, path.join(commands, `${command}.js`), ...args], {
      cwd: projectRoot,
      env: { ...environment, ...env },
    })
    let output = ''
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (killWhen?.(output)) child.kill('SIGKILL')
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
    child.stdin.end(input)
  })

/** Among the stories, after the localities and all that is quickly made. */
const isMostlyDone = (output: string): boolean =>
  [...output.matchAll(/^ {2}(\d+)\/(\d+) /gm)].some(([, done, total]) => Number(done) / Number(total) >= 0.85)

const seedDemo = async (options?: Run): Promise<Outcome> => {
  const outcome = await run('seed', ['--demo', '--accounts'], options)
  if (!options && outcome.code !== 0) throw new Error(outcome.output)
  return outcome
}

/** Every row of every table, and every file with its age and content. */
const everything = async (): Promise<{ rows: Record<string, unknown[]>; files: Record<string, string> }> => {
  const db = new Database(database(), { readonly: true })
  const names = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[]
  const rows = Object.fromEntries(names.map(({ name }) => [name, db.prepare(`SELECT * FROM "${name}"`).all()]))
  db.close()
  const files: Record<string, string> = {}
  for (const entry of await readdir(path.join(folder, 'media'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    const hash = createHash('sha256').update(await readFile(file))
    files[path.relative(folder, file)] = `${(await stat(file)).mtimeMs} ${hash.digest('hex')}`
  }
  return { rows, files }
}

const accounts = async (): Promise<DemoAccount[]> =>
  JSON.parse(await readFile(path.join(folder, 'demo-accounts.json'), 'utf8')) as DemoAccount[]

const passwordOf = async (email: string): Promise<string> => {
  const account = (await accounts()).find((known) => known.email === email)
  if (!account) throw new Error(`no account ${email}`)
  return account.password
}

beforeAll(async () => {
  await bundle(commands, {
    'create-admin': 'scripts/create-admin.ts',
    demo: 'scripts/demo.ts',
    migrate: 'scripts/migrate.ts',
    seed: 'seeds/index.ts',
  })
  folder = await mkdtemp(path.join(tmpdir(), 'lan-toa-seeds-'))
  environment = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
    PAYLOAD_SECRET: 'only-for-tests-and-long-enough-for-any-check',
    DATABASE_URL: `file:${database()}`,
    MEDIA_DIR: path.join(folder, 'media'),
  }
})

afterAll(() => rm(folder, { force: true, recursive: true }))

describe('the demo, seeded by a run that is killed half-way and another one', () => {
  const items = itemsOf(demoSets)
  let server: TestServer

  beforeAll(async () => {
    const killed = await seedDemo({ killWhen: isMostlyDone })
    expect(killed.code).toBeNull()
    await seedDemo()
    server = await startServer({ env: environment })
  }, 240_000)

  afterAll(() => server.close())

  // What has no slug is told of below and in demo-content.test.ts.
  const listed = items.filter((item) => 'document' in item || 'media' in item)

  it.each([...new Set(listed.map(({ collection }) => collection))])(
    'has all its %s, each once, and strangers find what is meant to be public',
    async (collection) => {
      const meant = items.filter((item) => item.collection === collection)
      const { rows } = await everything()
      expect(rows[collection.replaceAll('-', '_')]).toHaveLength(meant.length)
      if (collection === 'media') return
      const listed = await new Client(server.url).rest('GET', `/api/${collection}?limit=100&depth=0&sort=slug`)
      const isPublic = isPublished(collection)
        ? meant.filter((item) => 'document' in item && item.document.state !== 'draft')
        : meant
      expect(listed.body.totalDocs).toBe(isPublic.length)
    },
  )

  it('shows an article to a stranger with its photograph, place then and now, and links to what is published', async () => {
    const stranger = new Client(server.url)
    const { body } = await stranger.rest('GET', '/api/individuals/by-slug/nguyen-tuan-thanh?depth=2')
    expect(body).toMatchObject({
      name: 'Nguyễn Tuấn Thành',
      place: {
        locality: {
          fullName: 'xã Quốc Thái, huyện An Phú, tỉnh An Giang',
          presentName: 'xã Nhơn Hội, tỉnh An Giang',
        },
      },
    })
    const { body: articles } = await stranger.rest('GET', '/api/articles?sort=-publishedAt&limit=100&depth=1')
    for (const { cover } of articles.docs) expect(await stranger.fetchesFile(cover.url)).toBe(true)
  })

  it('has each remark, redirect and site once, and strangers see what is meant for them', async () => {
    const { rows } = await everything()
    const entries = (collection: string) => items.filter((item) => 'entry' in item && item.collection === collection)
    const stranger = new Client(server.url)
    for (const collection of ['reader-feedback', 'redirects', 'sites']) {
      expect(entries(collection).length).toBeGreaterThanOrEqual(2)
      expect(rows[collection.replaceAll('-', '_')]).toHaveLength(entries(collection).length)
    }
    const published = entries('reader-feedback').filter(
      (item) => 'entry' in item && item.entry.data.state === 'published',
    )
    expect((await stranger.rest('GET', '/api/reader-feedback?depth=0')).body.totalDocs).toBe(published.length)
    expect((await stranger.rest('GET', '/api/redirects?depth=0')).body.totalDocs).toBe(entries('redirects').length)
    expect((await stranger.rest('GET', '/api/sites?depth=0')).status).toBe(403)
    // A secret in a repository is none: an administrator issues keys.
    for (const site of rows.sites ?? []) expect(site).toMatchObject({ api_key: null, api_key_index: null })
  })

  it('fills the front page with published documents, and tells who runs the site', async () => {
    const stranger = new Client(server.url)
    const { body: front } = await stranger.rest('GET', '/api/globals/front-page?depth=0')
    expect(typeof front.lead).toBe('string')
    expect([front.stories.length, front.individuals.length, front.models.length].every((count) => count > 3)).toBe(true)
    const { body: settings } = await stranger.rest('GET', '/api/globals/site-settings?depth=0')
    expect(settings).toMatchObject({ name: expect.any(String) as string, linkedSites: expect.any(Array) as unknown[] })
  })

  it('has one account a role, whose passwords only their owner can read, and which sign in', async () => {
    const known = await accounts()
    expect(new Set(known.map(({ role }) => role)).size).toBe(4)
    expect((await stat(path.join(folder, 'demo-accounts.json'))).mode & 0o777).toBe(0o600)
    for (const { email, password, role } of known) {
      expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
      expect(await (await Client.signIn(server.url, email, password)).me()).toMatchObject({ email, role })
    }
  })

  it('lets an editor of today reach what the unit of that time owns, and nobody else’s editor', async () => {
    const [{ id }] = (await new Client(server.url).rest('GET', '/api/articles?where[slug][equals]=' + anPhuArticle()))
      .body.docs
    const own = await Client.signIn(
      server.url,
      'bien-tap-vien@lan-toa.example',
      await passwordOf('bien-tap-vien@lan-toa.example'),
    )
    const other = await Client.signIn(
      server.url,
      'bien-tap-vien-tay-ninh@lan-toa.example',
      await passwordOf('bien-tap-vien-tay-ninh@lan-toa.example'),
    )
    expect(await own.updates('rest', 'articles', id, { coverCaption: 'Người biên tập đã sửa.' })).toBe(true)
    expect(await other.updates('rest', 'articles', id, { coverCaption: 'Người khác.' })).toBe(false)
  })

  it('stays as it is, row by row and file by file, when it is seeded again, edits, deletions and new slugs of people and an emptied front page included', async () => {
    const editor = await Client.signIn(
      server.url,
      'bien-tap-vien@lan-toa.example',
      await passwordOf('bien-tap-vien@lan-toa.example'),
    )
    const [{ id }] = (await editor.rest('GET', '/api/tags?where[slug][equals]=nong-thon-moi')).body.docs
    expect(
      await editor.updates('rest', 'tags', id, { name: 'Nông thôn mới nâng cao', slug: 'nong-thon-moi-nang-cao' }),
    ).toBe(true)
    // So are decisions on remarks, and deletions of what has no slug.
    const administrator = await Client.signIn(
      server.url,
      'quan-tri-vien@lan-toa.example',
      await passwordOf('quan-tri-vien@lan-toa.example'),
    )
    for (const collection of ['reader-feedback', 'redirects', 'sites']) {
      const [{ id: dropped }] = (await administrator.rest('GET', `/api/${collection}?depth=0`)).body.docs
      expect((await administrator.rest('DELETE', `/api/${collection}/${dropped}`)).status).toBe(200)
    }
    const [{ id: waiting }] = (await administrator.rest('GET', '/api/reader-feedback?where[state][equals]=new')).body
      .docs
    const approver = await Client.signIn(
      server.url,
      'nguoi-duyet@lan-toa.example',
      await passwordOf('nguoi-duyet@lan-toa.example'),
    )
    expect(await approver.updates('rest', 'reader-feedback', waiting, { state: 'published' })).toBe(true)
    // An emptied front page is a choice too.
    const emptied = { lead: null, stories: [], individuals: [], models: [] }
    expect((await editor.rest('POST', '/api/globals/front-page', emptied)).status).toBe(200)

    const before = await everything()
    expect(Object.keys(before.rows).length).toBeGreaterThan(20)
    expect(Object.keys(before.files).length).toBeGreaterThan(20)
    const again = await seedDemo()
    expect(again.output).toContain('Nothing was missing.')
    expect(await everything()).toEqual(before)
  }, 60_000)

  it('gets an administrator by create-admin who signs in over HTTP, and none twice', async () => {
    const args = ['--email', 'Quan-Tri@Co-Quan.example', '--name', 'Quản trị', '--password-stdin']
    const made = await run('create-admin', args, { input: 'mat-khau-rat-dai\n' })
    expect(made).toEqual({ code: 0, output: expect.stringContaining('quan-tri@co-quan.example') as string })
    const administrator = await Client.signIn(server.url, 'quan-tri@co-quan.example', 'mat-khau-rat-dai')
    expect(await administrator.me()).toMatchObject({ role: 'administrator', name: 'Quản trị' })

    const twice = await run('create-admin', args, { input: 'mot-mat-khau-khac' })
    expect(twice).toEqual({ code: 1, output: expect.stringMatching(/already/) as string })
    await Client.signIn(server.url, 'quan-tri@co-quan.example', 'mat-khau-rat-dai')
  })

  it('is told of by migrate as fully migrated', async () => {
    const { code, output } = await run('migrate')
    expect(code).toBe(0)
    expect(output).toMatch(/^applied .*initial$/m)
    expect(output).toContain('nothing is left to do')
  })
})

const anPhuArticle = (): string => {
  const item = itemsOf(demoSets).find(
    (found) =>
      found.collection === 'articles' &&
      found.document.state !== 'draft' &&
      found.document.owningUnit?.ref[1] === 'ban-tuyen-giao-huyen-uy-an-phu',
  )
  if (item?.collection !== 'articles') throw new Error('no published article of An Phú')
  return item.document.slug
}

describe('commands', () => {
  const bare = () => ({ DATABASE_URL: `file:${path.join(folder, 'bare.db')}` })

  it('seed: only the provinces, and that in production too', async () => {
    const seeded = await run('seed', [], { env: { ...bare(), NODE_ENV: 'production' } })
    expect(seeded.code).toBe(0)
    const db = new Database(path.join(folder, 'bare.db'), { readonly: true })
    const count = (table: string) =>
      (db.prepare(`SELECT count(*) AS count FROM ${table}`).get() as { count: number }).count
    expect(count('localities')).toBe(itemsOf(referenceSets).length)
    expect([count('articles'), count('media'), count('users'), count('organizations')]).toEqual([0, 0, 0, 0])
    db.close()
  })

  it.each([
    ['seed', ['--everything'], {}, /^Usage: npm run seed/],
    ['seed', [], { DATABASE_URL: 'mysql://x' }, /DATABASE_URL begins with "mysql"/],
    ['seed', [], { DATABASE_URL: 'file:./package.json/x.db' }, /package\.json/],
    ['migrate', [], { PAYLOAD_SECRET: 'short', NODE_ENV: 'production' }, /PAYLOAD_SECRET is too short/],
    ['create-admin', [], {}, /^Usage: npm run create-admin/],
    ['create-admin', ['--email', 'a@b.vn'], {}, /^Usage: npm run create-admin/],
    ['create-admin', ['--email', 'a b', '--name', 'A'], {}, /"a b" is no e-mail address/],
    ['create-admin', ['--email', 'a@b.vn', '--name', 'A'], {}, /needs 12 to 128 characters/],
    ['create-admin', ['--mail', 'a@b.vn'], {}, /Usage/],
    ['demo', [], { NODE_ENV: 'production' }, /NODE_ENV is production/],
    ['demo', [], { PORT: 'abc', ROLE: 'x' }, /PORT is "abc"[^]*ROLE is "x"/],
  ])('%s %j with %j: plain words, no stack, exit 1', async (command, args, env, words) => {
    const { code, output } = await run(command, args, {
      env: { ...bare(), ...env },
      input: 'short',
    })
    expect(output).toMatch(words)
    expect(output).not.toMatch(/^\s+at /m)
    expect(code).toBe(1)
  })

  it('demo: a taken port is named, before anything is built or opened', async () => {
    const holder = createServer()
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve))
    const address = holder.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const env = { PORT: String(port), DATABASE_URL: `file:${path.join(folder, 'never.db')}` }
    const { code, output } = await run('demo', [], { env })
    holder.close()
    expect(output).toContain(`Port ${port} is taken`)
    expect(output).not.toMatch(/Building|Migrating|^\s+at /m)
    expect(code).toBe(1)
    await expect(stat(path.join(folder, 'never.db'))).rejects.toThrow('ENOENT')
  })
})
