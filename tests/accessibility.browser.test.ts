import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishedCollections } from '../src/cms/collection-kinds.ts'
import { type Desk, openBrowser, openDesk, signIn, type Width } from './support/browser.ts'
import { fillNewsroom } from './support/full-newsroom.ts'
import { type Newsroom, openNewsroom, password } from './support/newsroom.ts'

/** WCAG 2.2 AA by axe, on every screen that is ours whole, and on our parts of Payload's screens. */
let newsroom: Newsroom
let browser: Browser
let ids: Record<string, string>
beforeAll(async () => {
  newsroom = await openNewsroom({ role: 'all', env: { TRUST_PROXY: '1' } })
  ids = await fillNewsroom(newsroom)
  await newsroom.people.editor.made('rest', 'articles', newsroom.minimal('articles', 'đang viết'))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await newsroom?.close()
})

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Finding = { rule: string; where: string[] }

/** What axe finds wrong within the parts of the page that the selectors name; all of it without any. */
const findings = async (page: Page, ...parts: string[]): Promise<Finding[]> => {
  for (const part of parts) await page.locator(part).first().waitFor()
  // Evaluated, not added as a script: the page's own policy refuses scripts that are not the panel's.
  await page.evaluate(axe.source)
  return page.evaluate(
    async ([values, include]) => {
      const context = include.length > 0 ? { include } : document
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(context, {
        runOnly: { type: 'tag', values },
      })
      return violations.map(({ id, nodes }) => ({
        rule: id,
        where: nodes.map(({ failureSummary, target }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
      }))
    },
    [rules, parts] as const,
  )
}

const open = async ({ page }: Desk, path: string): Promise<Page> => {
  await page.goto(newsroom.url + path, { waitUntil: 'networkidle' })
  return page
}

describe.each([1440, 390] as const)('at %i px', (width: Width) => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(browser, width)
    await signIn(desk.page, newsroom.url, 'approver@toa-soan.example', password)
  })
  afterAll(() => desk?.context.close())

  test.each(publishedCollections)('the page that shows one of %s before it is published', async (collection) => {
    expect(await findings(await open(desk, `/admin/preview/${collection}/${ids[collection]}`))).toEqual([])
  })

  test('many photographs at once: before, with one that is fine and one that is none, after', async () => {
    const page = await open(desk, '/admin/tai-nhieu-anh')
    expect(await findings(page, '.batch')).toEqual([])
    const color = { r: width % 256, g: 90, b: 40 }
    const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background: color } })
      .jpeg()
      .toBuffer()
    await page.locator('.batch__picker').setInputFiles([
      { name: 'le.jpg', mimeType: 'image/jpeg', buffer },
      { name: 'trang.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html></html>') },
    ])
    await page.locator('.batch__photo').nth(1).waitFor()
    expect(await findings(page, '.batch')).toEqual([])
    await page.fill('#field-common-caption', 'Chú thích')
    await page.fill('#field-common-alt', 'Mô tả')
    await page.getByRole('button', { name: 'Tải lên 2 ảnh' }).click()
    await page.getByRole('status').getByText('1/2 ảnh đã lưu').waitFor()
    expect(await findings(page, '.batch')).toEqual([])
  })

  const documentOf = (collection: string): string => `/admin/collections/${collection}/${ids[collection]}`

  test.each([
    ['what is not finished', () => '/admin', '.desk'],
    ['the way to many photographs', () => '/admin/collections/media', '.batch-link'],
    ['where a document stands', () => documentOf('articles'), '.state'],
    ['where a photograph is used', () => documentOf('media'), '.standing'],
    ['the opening of a scan', () => documentOf('private-files'), '.open-file'],
  ])('%s', async (_, path, part) => {
    expect(await findings(await open(desk, path()), part)).toEqual([])
  })

  test('a date as exact as it is known', async () => {
    const page = await open(desk, documentOf('media'))
    await page.getByRole('button', { name: 'Khi nào, ở đâu' }).click()
    expect(await findings(page, '#field-eventDate')).toEqual([])
  })

  test('the sign-in page', async () => {
    const stranger = await openDesk(browser, width)
    expect(await findings(await open(stranger, '/admin/login'))).toEqual([])
    await stranger.context.close()
  })

  test('a site’s key: none yet, the new one, the question before it is replaced', async () => {
    const manager = await openDesk(browser, width)
    await signIn(manager.page, newsroom.url, 'administrator@toa-soan.example', password)
    const url = `https://trang-${width}.example`
    const site = await newsroom.people.administrator.made('rest', 'sites', { name: `Trang ${width}`, url })
    const page = await open(manager, `/admin/collections/sites/${site}`)
    expect(await findings(page, '.site-key')).toEqual([])
    await page.click('#issue-key')
    await page.locator('#field-siteKey').waitFor()
    expect(await findings(page, '.site-key')).toEqual([])
    await page.click('#replace-key')
    expect(await findings(page, 'dialog[open], .confirmation-modal')).toEqual([])
    await manager.context.close()
  })

  test('the question why a document is withdrawn', async () => {
    const page = await open(desk, documentOf('articles'))
    await page.locator('.doc-controls__popup button').first().click()
    await page.click('#action-withdraw')
    await page.locator('#field-withdrawReason').waitFor()
    expect(await findings(page, '.confirmation-modal')).toEqual([])
  })
})
