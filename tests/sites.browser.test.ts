import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openDesk, signIn } from './support/browser.ts'
import { type Newsroom, openNewsroom, password } from './support/newsroom.ts'

/** A site's key, from the button in the panel to the program. */
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

test('an administrator gives a site its key, sees it once, and takes it back', async () => {
  const { context, page: panel, complaints } = await openDesk(browser)
  await signIn(panel, newsroom.url, 'administrator@toa-soan.example', password)
  await panel.goto(`${newsroom.url}/admin/collections/sites/create`, { waitUntil: 'networkidle' })
  await panel.getByText('Lưu trang này rồi mới cấp được khóa').waitFor()
  await panel.fill('#field-name', 'Cổng thông tin huyện')
  await panel.fill('#field-url', 'https://huyen.example')
  await panel.click('#action-save')
  await panel.waitForURL((address) => !address.pathname.endsWith('/create'))
  await panel.waitForLoadState('networkidle')
  await panel.click('#issue-key')
  const key = await panel.locator('#field-siteKey').inputValue()
  const me = async () => {
    const headers = { Authorization: `sites API-Key ${key}` }
    return (await newsroom.as('stranger').rest('GET', '/api/sites/me', undefined, { headers })).body.user?.name
  }
  expect(await me()).toBe('Cổng thông tin huyện')

  await panel.reload({ waitUntil: 'networkidle' })
  expect(await panel.content()).not.toContain(key)
  await panel.getByText(/Đã cấp lúc/).waitFor()
  await panel.click('#revoke-key')
  await panel.getByRole('button', { name: 'Thu hồi', exact: true }).click()
  await panel.getByText('Trang này chưa có khóa.').waitFor()
  expect(await me()).toBeUndefined()
  expect(complaints).toEqual([])
  await context.close()
}, 120_000)
