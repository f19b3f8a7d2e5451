import { PayloadSDK } from '@payloadcms/sdk'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openBrowser, openDesk, signIn } from './support/browser.ts'
import type { Config } from '../src/payload-types.ts'
import { type Newsroom, openNewsroom, password } from './support/newsroom.ts'

/** The whole way of a story, as its people go it: from the editor's keyboard to a site's program. */
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

const at = async (person: 'editor' | 'approver'): Promise<Desk> => {
  const desk = await openDesk(browser)
  await signIn(desk.page, newsroom.url, `${person}@toa-soan.example`, password)
  return desk
}

const awardPhoto = async (number: number) => ({
  name: `Lễ trao giải ${number}.JPG`,
  mimeType: 'image/jpeg',
  buffer: await sharp({
    create: { width: 1200, height: 800, channels: 3, background: number === 1 ? '#a3231b' : '#1b6fa3' },
  })
    .jpeg()
    .toBuffer(),
})

/** Uploads a photograph in the drawer that «Tạo mới» opens, with its caption, and comes back to the story. */
const uploadInDrawer = async (page: Page, number: number): Promise<void> => {
  await page.locator('.ContentEditable__root').getByRole('button', { name: 'Tạo mới' }).first().click()
  const drawer = page.locator('.drawer--is-open').last()
  await drawer
    .locator('input[type=file]')
    .first()
    .setInputFiles(await awardPhoto(number))
  await drawer.locator('[name="caption"]').fill(`Trao bằng khen tại buổi lễ, ảnh ${number}`)
  await drawer.locator('[name="alt"]').fill(`Người nhận bằng khen đứng trên sân khấu, ảnh ${number}`)
  await drawer.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByText(`le-trao-giai-${number}-`).first().waitFor()
}

/** Clicks as a person does on a slow machine: again, as long as nothing happened, since a page takes no clicks until React has taken it over. */
const clickUntilAnswered = async (page: Page, button: string, address: string): Promise<void> => {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const answer = page
      .waitForResponse((response) => response.url().includes(address), { timeout: 3_000 })
      .catch(() => null)
    await page.click(button)
    if (await answer) return
  }
  throw new Error(`${button} was clicked ten times and ${address} was never asked`)
}

test('an editor writes, uploads two award photographs and links the award; an approver publishes; sites read it', async () => {
  const award = await newsroom.published(newsroom.as('editor'), 'awards', {
    ...newsroom.minimal('awards', ''),
    title: 'Bằng khen của Thủ tướng Chính phủ năm 2022',
  })

  const editor = await at('editor')
  const { page } = editor
  await page.goto(`${newsroom.url}/admin/collections/articles/create`, { waitUntil: 'networkidle' })
  await page.fill('#field-title', 'An Phú biểu dương gương điển hình')
  await page.fill('#field-summary', 'Huyện biểu dương các cá nhân có nhiều thành tích.')
  await page.locator('.ContentEditable__root').first().click()
  await page.keyboard.type('Buổi lễ trao bằng khen diễn ra trang trọng.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/chùm')
  await page.getByRole('button', { name: 'Chùm ảnh' }).or(page.locator('.slash-menu-popup__item')).first().click()
  for (const _ of [1, 2]) await page.getByRole('button', { name: 'Thêm: Ảnh' }).click()
  for (const number of [1, 2]) await uploadInDrawer(page, number)

  await page.getByRole('button', { name: 'Liên kết', exact: true }).first().click()
  await page.locator('#field-awards input').first().fill('Bằng khen')
  await page.locator('#field-awards .rs__option').first().click()
  expect(await page.locator('#action-publish').count()).toBe(0)
  await page.click('#action-save-draft')
  await page.waitForURL((address) => !address.pathname.endsWith('/create'))
  const id = page.url().split('/').at(-1) ?? ''
  expect((await newsroom.as('stranger').rest('GET', `/api/articles/${id}`)).status).toBe(404)
  await page.locator('.state--draft').waitFor()
  expect(editor.complaints).toEqual([])

  const approver = await at('approver')
  // Until React has taken over the page, a click goes nowhere.
  await approver.page.goto(`${newsroom.url}/admin/collections/articles/${id}`, { waitUntil: 'networkidle' })
  await clickUntilAnswered(approver.page, '#action-publish', '/transitions/publish')
  await approver.page.locator('.state--published').waitFor()
  expect(approver.complaints).toEqual([])

  const rest = (
    await newsroom.as('stranger').rest('GET', '/api/articles/by-slug/an-phu-bieu-duong-guong-dien-hinh?depth=1')
  ).body
  expect(rest).toMatchObject({ id, title: 'An Phú biểu dương gương điển hình', awards: [{ id: award }] })
  type Node = { fields?: { blockType?: string; images?: { image: { caption: string; url: string } }[] } }
  const nodes = rest.body.root.children as Node[]
  const images = (nodes.find(({ fields }) => fields?.blockType === 'gallery')?.fields?.images ?? []).map(
    ({ image }) => image,
  )
  expect(images.map(({ caption }) => caption)).toEqual([1, 2].map((n) => `Trao bằng khen tại buổi lễ, ảnh ${n}`))
  for (const { url } of images) expect((await fetch(url)).headers.get('content-type')).toBe('image/jpeg')

  const graphql = await newsroom
    .as('stranger')
    .graphql('query ($id: String!) { Article(id: $id) { title awards { title } } }', { id })
  expect(graphql.body.data.Article).toEqual({
    title: 'An Phú biểu dương gương điển hình',
    awards: [{ title: 'Bằng khen của Thủ tướng Chính phủ năm 2022' }],
  })

  const sdk = new PayloadSDK<Config>({
    baseURL: `${newsroom.url}/api`,
  })
  const found = await sdk.find({
    collection: 'articles',
    where: { slug: { equals: 'an-phu-bieu-duong-guong-dien-hinh' } },
  })
  expect(found.docs.map(({ id: article, title }) => [article, title])).toEqual([
    [id, 'An Phú biểu dương gương điển hình'],
  ])

  // And down again, with the reason that the approver writes.
  await approver.page.reload({ waitUntil: 'networkidle' })
  await approver.page.locator('.doc-controls__popup button').first().click()
  await approver.page.click('#action-withdraw')
  await approver.page.fill('#field-withdrawReason', 'Thử gỡ xuống.')
  await approver.page.getByRole('button', { name: 'Gỡ xuống', exact: true }).last().click()
  await approver.page.locator('.state--withdrawn').waitFor()
  expect(
    (await newsroom.as('stranger').rest('GET', '/api/articles/by-slug/an-phu-bieu-duong-guong-dien-hinh')).status,
  ).toBe(410)
  for (const { url } of images) expect((await fetch(url)).status).toBe(404)
}, 240_000)
