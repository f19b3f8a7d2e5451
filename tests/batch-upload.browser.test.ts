import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openDesk, signIn } from './support/browser.ts'
import { type Newsroom, openNewsroom, password } from './support/newsroom.ts'

/** After a ceremony: twelve photographs in one go, over a link that breaks. */
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

const ceremony = (count: number) =>
  Promise.all(
    Array.from({ length: count }, async (_, index) => ({
      name: `Lễ trao ${index + 1}.JPG`,
      mimeType: 'image/jpeg',
      buffer: await sharp({
        create: { width: 900, height: 600, channels: 3, background: `hsl(${index * 30}, 60%, 45%)` },
      })
        .jpeg()
        .toBuffer(),
    })),
  )

const stored = async () =>
  (await newsroom.people.administrator.rest('GET', '/api/media?limit=100&depth=0&sort=filename')).body.docs as {
    alt: string
    caption: string
    eventDate: string
    photographer: string
    place: string
  }[]

test('twelve photographs, a connection cut after one has arrived, one retry: twelve documents', async () => {
  const { complaints, context, page } = await openDesk(browser)
  await signIn(page, newsroom.url, 'contributor@toa-soan.example', password)
  await page.goto(`${newsroom.url}/admin/collections/media`, { waitUntil: 'networkidle' })
  await page.getByRole('link', { name: 'Tải nhiều ảnh một lúc' }).click()
  await page.waitForURL('**/admin/tai-nhieu-anh')

  // The fifth arrives at the server; its answer never comes back.
  let uploads = 0
  await page.route('**/api/media?depth=0', async (route) => {
    uploads += 1
    if (uploads !== 5) return route.continue()
    await route.fetch()
    return route.abort('connectionreset')
  })

  await page.locator('.batch__picker').setInputFiles(await ceremony(12))
  await page.locator('.batch__photo').nth(11).waitFor()
  const upload = page.getByRole('button', { name: 'Tải lên 12 ảnh' })
  expect(await upload.isDisabled()).toBe(true)
  await page.getByRole('status').getByText('12 ảnh còn thiếu chú thích hoặc mô tả').waitFor()

  await page.fill('#field-common-caption', 'Lễ biểu dương gương điển hình huyện An Phú')
  await page.fill('#field-common-alt', 'Người nhận bằng khen đứng trên sân khấu')
  await page.fill('#field-common-eventDate', '16/08/2022')
  await page.fill('#field-common-place', 'Hội trường Huyện ủy')
  await page.fill('#field-common-photographer', 'Hữu Huynh')
  await page.locator('.batch__photo').first().getByLabel('Chú thích').fill('Toàn cảnh buổi lễ')
  await upload.click()

  await page.getByRole('status').getByText('11/12 ảnh đã lưu, 1 ảnh chưa lưu được').waitFor({ timeout: 60_000 })
  await page.getByRole('alert').getByText('thử lại sẽ không lưu hai lần').waitFor()
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await page.getByRole('status').getByText('12/12 ảnh đã lưu').waitFor()

  const photos = await stored()
  expect(photos).toHaveLength(12)
  expect(photos.map(({ caption }) => caption).filter((caption) => caption === 'Toàn cảnh buổi lễ')).toHaveLength(1)
  for (const photo of photos) {
    expect(photo).toMatchObject({
      alt: 'Người nhận bằng khen đứng trên sân khấu',
      eventDate: '2022-08-16',
      photographer: 'Hữu Huynh',
      place: 'Hội trường Huyện ủy',
    })
  }
  // The cut connection is what the browser complains about, and nothing else.
  expect(complaints.filter((complaint) => !complaint.includes('ERR_CONNECTION_RESET'))).toEqual([])
  await context.close()
}, 180_000)

test('what is corrected after an answer was lost is what is stored', async () => {
  const { context, page } = await openDesk(browser)
  await signIn(page, newsroom.url, 'contributor@toa-soan.example', password)
  await page.goto(`${newsroom.url}/admin/tai-nhieu-anh`, { waitUntil: 'networkidle' })
  const [photograph] = await ceremony(1)
  if (!photograph) throw new Error('no photograph')
  await page.route('**/api/media?depth=0', async (route) => {
    await route.fetch()
    return route.abort('connectionreset')
  })
  await page.locator('.batch__picker').setInputFiles([photograph])
  await page.fill('#field-common-caption', 'Lễ trao của tên sai')
  await page.fill('#field-common-alt', 'Mô tả')
  await page.fill('#field-common-photographer', 'Người A')
  await page.fill('#field-common-place', 'Hội trường')
  await page.getByRole('button', { name: 'Tải lên 1 ảnh' }).click()
  await page.getByRole('alert').getByText('thử lại sẽ không lưu hai lần').waitFor()
  await page.unroute('**/api/media?depth=0')
  await page.fill('#field-common-caption', 'Lễ trao của tên đúng')
  await page.fill('#field-common-photographer', 'Người B')
  await page.fill('#field-common-place', '')
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await page.getByRole('status').getByText('1/1 ảnh đã lưu').waitFor()
  const saved = (await stored()).filter(({ caption }) => caption.startsWith('Lễ trao của tên'))
  expect(saved).toMatchObject([{ caption: 'Lễ trao của tên đúng', photographer: 'Người B', place: null }])
  await context.close()
}, 120_000)

test('on a phone: a photograph that the library has is pointed out, one that is none is refused in words', async () => {
  const { context, page } = await openDesk(browser, 390)
  await signIn(page, newsroom.url, 'contributor@toa-soan.example', password)
  await page.goto(`${newsroom.url}/admin/tai-nhieu-anh`, { waitUntil: 'networkidle' })
  const [first] = await ceremony(1)
  if (!first) throw new Error('no photograph')
  await page
    .locator('.batch__picker')
    .setInputFiles([first, { name: 'trang.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html></html>') }])
  await page.getByText('Thư viện đã có ảnh này').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.fill('#field-common-caption', 'Chú thích')
  await page.fill('#field-common-alt', 'Mô tả')
  await page.getByRole('button', { name: 'Tải lên 2 ảnh' }).click()
  await page.getByRole('status').getByText('1/2 ảnh đã lưu, 1 ảnh chưa lưu được').waitFor()
  await page.getByRole('alert').getByText('Ảnh phải là').waitFor()
  await context.close()
}, 120_000)

test('a stranger signs in first', async () => {
  const { context, page } = await openDesk(browser)
  await page.goto(`${newsroom.url}/admin/tai-nhieu-anh`)
  await page.waitForURL('**/admin/login?redirect=*')
  await context.close()
}, 60_000)
