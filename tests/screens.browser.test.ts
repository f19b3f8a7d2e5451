import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import config from '../payload.config.ts'
import { publishedCollections } from '../src/cms/collection-kinds.ts'
import { type Desk, openBrowser, openDesk, signIn, type Width } from './support/browser.ts'
import { type Newsroom, openNewsroom, password } from './support/newsroom.ts'

/** Every screen that an administrator can reach, on an office PC and on a phone. */
let newsroom: Newsroom
let browser: Browser
const documents: string[] = []

beforeAll(async () => {
  newsroom = await openNewsroom({ role: 'all', env: { TRUST_PROXY: '1' } })
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
  const administrator = newsroom.as('administrator')
  const article = documents[0]?.split('/').at(-1) ?? ''
  const site = await administrator.made('rest', 'sites', { name: 'Báo tỉnh', url: 'https://bao.example' })
  const to = { type: 'reference', reference: { relationTo: 'articles', value: article } }
  const redirect = await administrator.made('rest', 'redirects', { from: '/cu', to, type: '301' })
  // More values than fit on a line.
  const stories = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      newsroom.published(
        newsroom.as('editor'),
        'articles',
        newsroom.minimal('articles', `được chọn lên trang nhất thứ ${index}`),
      ),
    ),
  )
  const picked = await newsroom.as('approver').rest('POST', '/api/globals/front-page', { stories })
  if (picked.status !== 200) throw new Error(JSON.stringify(picked.body))
  documents.push(
    ...(await config).globals.map(({ slug }) => `/admin/globals/${slug}`),
    `/admin/collections/reader-feedback/${await newsroom.remark('articles', article)}`,
    `/admin/collections/sites/${site}`,
    `/admin/collections/redirects/${redirect}`,
  )
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await newsroom?.close()
})

// Words of the panel's that Payload would show in English.
const english =
  /\b(Add|All|Back|Cancel|Choose|Clear|Close|Columns|Confirm|Create|Created|Dashboard|Delete|Draft|Drag|Edit|Email|Error|Fields?|Files?|Filters?|Last|Loading|Log ?out|Login|Modified|New|None|Not found|or drag|Page|Password|Per|Preview|Published|Remove|Required|Save|Search|Select|Settings|Showing|Sort|Something|Start|Status|Submit|This|Type|Unsaved|Untitled|Upload|Value|Version|Vietnamese|View|Where|You|file|fields?)\b/

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

const { collections } = await config
const shown = collections
  .filter(({ admin, slug }) => admin.hidden !== true && !slug.startsWith('payload-'))
  .map(({ slug }) => slug)
/** Made by readers alone; nobody is offered a form. */
const withoutForm = ['reader-feedback']

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
      const form = withoutForm.includes(collection) ? [] : ['/create']
      for (const end of ['', ...trash, ...form]) {
        const path = `/admin/collections/${collection}${end}`
        expect({ path, ...(await visit(desk, path)) }).toEqual({ path, ...fine })
      }
    },
    120_000,
  )

  test('documents, their versions, a photograph', async () => {
    for (const path of documents) expect({ path, ...(await visit(desk, path)) }).toEqual({ path, ...fine })
  }, 180_000)

  test('a table in a story: the entry that adds it, its drawer, the menu of a cell', async () => {
    const { page, complaints } = desk
    complaints.length = 0
    await page.goto(`${newsroom.url}/admin/collections/articles/create`, { waitUntil: 'networkidle' })
    await page.locator('.ContentEditable__root').first().click()
    await page.locator('.toolbar-popup__dropdown-add').first().click()
    const added = page.locator('.toolbar-popup__dropdown-items')
    expect(await added.locator('.text').allInnerTexts()).toEqual(['Đường kẻ ngang', 'Bảng'])
    await added.getByRole('button', { name: 'Bảng' }).click()
    const drawer = page.locator('.drawer--is-open')
    await drawer.locator('button[type=submit]').waitFor()
    expect(await drawer.locator('label').allInnerTexts()).toEqual(['Số hàng\n*', 'Số cột\n*'])
    await drawer.locator('button[type=submit]').click()
    await page.locator('.ContentEditable__root td').first().click()
    await page.locator('.table-cell-action-button').first().click()
    const menu = await page.locator('.table-action-menu-dropdown').evaluate((element) => ({
      english: (element as HTMLElement).innerText.trim(),
      unnamed: [...element.querySelectorAll('button')]
        .filter((button) => getComputedStyle(button, '::after').content === 'none')
        .map((button) => button.dataset.testId),
    }))
    expect({ ...menu, complaints }).toEqual({ english: '', unnamed: [], complaints: [] })
  }, 120_000)

  test('the sign-in page', async () => {
    const stranger = await openDesk(browser, width)
    expect(await visit(stranger, '/admin/login')).toEqual(fine)
    await stranger.context.close()
  }, 60_000)
})
