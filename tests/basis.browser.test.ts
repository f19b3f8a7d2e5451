import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openDesk, signIn } from './support/browser.ts'
import { type Newsroom, openNewsroom, password } from './support/newsroom.ts'

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

test('an approver withdraws a basis, with a reason, and is told where the person is still named', async () => {
  const editor = newsroom.as('editor')
  const name = 'Phạm Thị Rút'
  const id = await newsroom.published(editor, 'individuals', { ...newsroom.minimal('individuals', ''), name })
  const title = `Gương sáng ${name}`
  await newsroom.published(editor, 'articles', { ...newsroom.minimal('articles', ''), title })

  const { complaints, page } = await openDesk(browser)
  await signIn(page, newsroom.url, 'approver@toa-soan.example', password)
  await page.goto(`${newsroom.url}/admin/collections/individuals/${id}`, { waitUntil: 'networkidle' })
  await page.locator('.doc-controls__popup button').first().click()
  await page.click('#action-withdraw-basis')
  await page.getByText('mọi ảnh có họ').waitFor()
  await page.fill('#field-withdraw-basisReason', 'Người này rút lại sự đồng ý.')
  await page.getByRole('button', { name: 'Rút căn cứ', exact: true }).last().click()
  await page.getByRole('link', { name: title }).waitFor()
  expect((await newsroom.as('stranger').rest('GET', `/api/individuals/${id}`)).status).toBe(404)
  await page.getByRole('button', { name: 'Đã hiểu' }).click()
  await page.locator('.state--withdrawn').waitFor()

  // The menu offers it no more, and the page says what is to be done.
  await page.waitForLoadState('networkidle')
  await page.locator('.doc-controls__popup button').first().click()
  expect(await page.locator('#action-withdraw-basis').count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Hồ sơ riêng', exact: true }).first().click()
  await page.getByText('Căn cứ đã bị rút').first().waitFor()
  expect(complaints).toEqual([])
}, 240_000)

test('an editor moves a draft to the trash and takes it back', async () => {
  const title = 'Bài đi rồi về'
  const id = await newsroom.as('editor').made('rest', 'articles', { ...newsroom.minimal('articles', ''), title })
  const { complaints, page } = await openDesk(browser)
  await signIn(page, newsroom.url, 'editor@toa-soan.example', password)
  await page.goto(`${newsroom.url}/admin/collections/articles/${id}`, { waitUntil: 'networkidle' })
  await page.locator('.doc-controls__popup button').first().click()
  await page.click('#action-delete')
  await page.locator('#confirm-action').last().click()
  await page.waitForURL(/collections\/articles(\?|$)/)
  expect((await newsroom.as('editor').rest('GET', `/api/articles/${id}?draft=true`)).status).toBe(404)

  await page.goto(`${newsroom.url}/admin/collections/articles/trash`, { waitUntil: 'networkidle' })
  await page.getByRole('link', { name: title }).first().click()
  await page.waitForURL(/trash\//)
  await page.waitForLoadState('networkidle')
  await page.click('#action-restore')
  await page.locator('#confirm-action').last().click()
  await page.waitForURL((address) => !address.pathname.includes('/trash'))
  expect((await newsroom.as('editor').rest('GET', `/api/articles/${id}?draft=true`)).status).toBe(200)
  expect(complaints).toEqual([])
}, 240_000)
