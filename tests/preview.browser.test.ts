import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openDesk, signIn } from './support/browser.ts'
import { minimal } from './support/minimal.ts'
import { type Newsroom, openNewsroom, password } from './support/newsroom.ts'
import { publishedCollections } from '../src/cms/collection-kinds.ts'

/** The newest version as a page, for those who may read it. */
let newsroom: Newsroom
let browser: Browser
beforeAll(async () => {
  newsroom = await openNewsroom({ role: 'all' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await newsroom?.close()
})

const secret = 'Bản nháp chưa ai được thấy'

const draft = (): Promise<string> =>
  newsroom.people.contributor.made('rest', 'articles', { ...minimal.articles('xem trước'), title: secret })

describe('who opens it', () => {
  test('a stranger meets 404 and not a word of the draft, published or not, by any id', async () => {
    const id = await draft()
    const published = await newsroom.published(
      newsroom.people.editor,
      'articles',
      newsroom.minimal('articles', 'công khai'),
    )
    for (const path of [
      `articles/${id}`,
      `articles/${published}`,
      'articles/nothing',
      'users/x',
      `media/${id}`,
      `toString/${id}`,
    ]) {
      const { status, text } = await newsroom.raw(`/admin/preview/${path}`)
      expect([path, status]).toEqual([path, 404])
      expect(text).not.toContain(secret)
    }
  })

  test('a colleague of the unit reads it, an editor of another unit does not; nobody keeps it', async () => {
    const id = await draft()
    for (const [name, status] of [
      ['colleague', 200],
      ['editor', 200],
      ['outsider', 404],
    ] as const) {
      const answer = await newsroom.people[name].rest('GET', `/admin/preview/articles/${id}`)
      expect([name, answer.status]).toEqual([name, status])
      expect(String(answer.body).includes(secret)).toBe(status === 200)
      expect(answer.headers.get('cache-control')).toMatch(/no-store/)
      expect(String(answer.body)).toMatch(/<meta name="robots" content="noindex, ?nofollow"/)
    }
  })
})

test.each([1440, 390] as const)(
  'every kind of document is a page without complaints at %i px',
  async (width) => {
    const { complaints, context, page } = await openDesk(browser, width)
    await signIn(page, newsroom.url, 'editor@toa-soan.example', password)
    for (const collection of publishedCollections) {
      const data = newsroom.minimal(collection, 'thành trang')
      const id = await newsroom.people.editor.made('rest', collection, data)
      await page.goto(`${newsroom.url}/admin/preview/${collection}/${id}`, { waitUntil: 'networkidle' })
      const { name, title } = data as { name?: string; title?: string }
      expect(complaints).toEqual([])
      expect(await page.textContent('h1')).toBe(title ?? name)
      expect(await page.textContent('.standing-bar')).toContain('Bản nháp')
      expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.lang])).toEqual([
        width,
        'vi',
      ])
    }
    expect(complaints).toEqual([])
    await context.close()
  },
  120_000,
)

test('beside the form it follows what is typed, at the width of a phone too', async () => {
  const id = await draft()
  const { complaints, context, page } = await openDesk(browser)
  await signIn(page, newsroom.url, 'editor@toa-soan.example', password)
  await page.goto(`${newsroom.url}/admin/collections/articles/${id}`, { waitUntil: 'networkidle' })
  await page.locator('.live-preview-toggler').click()
  const frame = page.locator('#live-preview-iframe')
  const shown = frame.contentFrame()
  await shown.locator('h1').waitFor()
  expect(await shown.locator('h1').textContent()).toBe(secret)
  const widths = page.locator('.live-preview-toolbar-controls__breakpoint button')
  expect(await widths.textContent()).toBe('Vừa khung')
  await widths.click()
  const choices = page.locator('.popup__content button')
  expect(await choices.allTextContents()).toEqual(['Máy tính', 'Điện thoại', 'Vừa khung'])
  await choices.getByText('Điện thoại').click()
  await expect.poll(() => frame.evaluate((element) => element.clientWidth)).toBe(390)
  await page.fill('#field-title', 'Tít mới, còn đang gõ')
  await shown.locator('h1', { hasText: 'Tít mới, còn đang gõ' }).waitFor()
  expect((await newsroom.people.editor.rest('GET', `/api/articles/${id}?draft=true`)).body.title).toBe(secret)
  expect(complaints).toEqual([])
  await context.close()
}, 120_000)
