import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { collections } from '../collections/index.ts'
import { publishedCollections } from '../src/cms/collection-kinds.ts'
import { type Desk, openBrowser, openDesk, signIn, type Width } from './support/browser.ts'
import { type Newsroom, openNewsroom, password } from './support/newsroom.ts'

/** Every screen that an administrator can reach, on an office PC and on a phone. */
let newsroom: Newsroom
let browser: Browser
const documents: string[] = []

beforeAll(async () => {
  newsroom = await openNewsroom({ role: 'all' })
  for (const collection of publishedCollections) {
    const id = await newsroom.published(newsroom.as('editor'), collection, newsroom.minimal(collection, 'để xem'))
    documents.push(`/admin/collections/${collection}/${id}`)
  }
  for (const collection of ['articles', 'media'] as const) {
    const id =
      collection === 'media'
        ? await newsroom.upload('media')
        : await newsroom.as('editor').made('rest', collection, newsroom.minimal(collection, 'bỏ đi'))
    await newsroom.as('editor').trashes('rest', collection, id)
    documents.push(`/admin/collections/${collection}/trash/${id}`)
  }
  documents.push(`${documents[0] ?? ''}/versions`, `/admin/collections/media/${await newsroom.upload('media')}`)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await newsroom?.close()
})

// Words of the panel's that Payload would show in English; «Email» is what Vietnamese offices write too.
const english =
  /\b(Add|All|Back|Cancel|Choose|Clear|Close|Columns|Confirm|Create|Created|Dashboard|Delete|Draft|Drag|Edit|Error|Fields?|Filters?|Last|Loading|Log ?out|Login|Modified|New|None|Not found|or drag|Page|Password|Per|Preview|Published|Remove|Required|Save|Search|Select|Settings|Showing|Sort|Something|Start|Status|Submit|This|Type|Unsaved|Untitled|Upload|Value|Version|View|Where|You)\b/

const visit = async ({ page, complaints }: Desk, path: string) => {
  complaints.length = 0
  await page.goto(newsroom.url + path, { waitUntil: 'networkidle' })
  const seen = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    language: document.documentElement.lang,
    text: document.body.innerText,
  }))
  return {
    complaints: [...complaints],
    english: english.exec(seen.text)?.[0] ?? null,
    language: seen.language,
    width: seen.width,
  }
}

const shown = collections.filter(({ admin }) => admin?.hidden !== true).map(({ slug }) => slug)

describe.each([1440, 390] as const)('at %i px', (width: Width) => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(browser, width)
    await signIn(desk.page, newsroom.url, 'administrator@toa-soan.example', password)
  })
  afterAll(() => desk?.context.close())

  const fine = { complaints: [], english: null, language: 'vi', width }

  test('the dashboard and the account', async () => {
    for (const path of ['/admin', '/admin/account'])
      expect({ path, ...(await visit(desk, path)) }).toEqual({ path, ...fine })
  }, 120_000)

  test.each(shown)(
    'the list of %s, its trash and a new one',
    async (collection) => {
      const trash = collections.find(({ slug }) => slug === collection)?.trash ? ['/trash'] : []
      for (const end of ['', ...trash, '/create']) {
        const path = `/admin/collections/${collection}${end}`
        expect({ path, ...(await visit(desk, path)) }).toEqual({ path, ...fine })
      }
    },
    120_000,
  )

  test('documents, their versions, a photograph', async () => {
    for (const path of documents) expect({ path, ...(await visit(desk, path)) }).toEqual({ path, ...fine })
  }, 180_000)

  test('the sign-in page', async () => {
    const stranger = await openDesk(browser, width)
    expect(await visit(stranger, '/admin/login')).toEqual(fine)
    await stranger.context.close()
  }, 60_000)
})
