// npm run docs:screenshots: starts the demo on data of its own and takes the pictures of docs/for-editors.md and the README.
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { accountsFile, type DemoAccount, knownAccounts } from '../seeds/accounts.ts'
import { drawPicture } from '../seeds/pictures/index.ts'
import type { Role } from '../src/domain/roles.ts'
import { projectRoot } from '../src/project-root.ts'
import { openBrowser, openDesk, signIn, type Width } from '../tests/support/browser.ts'
import { runCommand } from './support/cli.ts'
import { freePort } from './support/port.ts'

type Shot = {
  /** docs/images/<name>.png */
  name: string
  /** who looks at it; nobody for the sign-in page */
  as?: Role
  width?: Width
  /** the address, or a document by its collection and slug */
  at: string | [collection: string, slug: string]
  /** what is done before the picture is taken */
  then?: (page: Page) => Promise<void>
}

const tab =
  (label: string) =>
  async (page: Page): Promise<void> => {
    await page
      .getByRole('tab', { name: label })
      .or(page.getByRole('button', { name: label, exact: true }))
      .first()
      .click()
  }

const openFirst = async (page: Page): Promise<void> => {
  await page.locator('.table tbody a').first().click()
  await page.locator('.doc-header').waitFor()
}

const choosePhotos = async (page: Page): Promise<void> => {
  const scenes = ['commendation-district', 'province-ceremony', 'rice-handful'] as const
  const files = []
  for (const [index, scene] of scenes.entries()) {
    const buffer = await drawPicture({ scene, width: 900, height: 600 })
    files.push({ name: `le-bieu-duong-${index + 1}.jpg`, mimeType: 'image/jpeg', buffer })
  }
  await page.locator('.batch__picker').setInputFiles(files)
  await page.fill('#field-common-caption', 'Lễ biểu dương gương điển hình huyện An Phú')
  await page.fill('#field-common-alt', 'Người được biểu dương nhận hoa trên sân khấu')
  await page.fill('#field-common-eventDate', '16/08/2022')
  await page.evaluate(() => window.scrollTo(0, 0))
}

const story: Shot['at'] = ['articles', 'hoc-bac-tu-nhung-viec-gan-dan-o-an-phu']

const shots: Shot[] = [
  { name: 'sign-in', at: '/admin/login' },
  { name: 'dashboard', as: 'editor', at: '/admin' },
  { name: 'panel', as: 'editor', at: story },
  { name: 'article', as: 'editor', at: story },
  { name: 'article-phone', as: 'contributor', width: 390, at: story },
  {
    name: 'preview',
    as: 'editor',
    at: story,
    then: async (page) => {
      await page.locator('.live-preview-toggler').first().click()
      await page.frameLocator('#live-preview-iframe').locator('h1').waitFor()
    },
  },
  {
    name: 'picker',
    as: 'editor',
    at: '/admin/collections/articles/create',
    then: async (page) => {
      await tab('Liên kết')(page)
      await page.locator('#field-individuals .rs__control').click()
      await page.locator('#field-individuals .rs__option').first().waitFor()
    },
  },
  {
    name: 'bulk-edit',
    as: 'editor',
    at: '/admin/collections/articles',
    then: async (page) => {
      for (const row of [0, 1, 2]) await page.locator('tbody .select-row input').nth(row).check()
      await page.locator('.edit-many__toggle').click()
      await page.locator('.field-select .rs__control').click()
      await page.locator('.field-select .rs__option', { hasText: /^Chuyên mục$/ }).click()
      await page.locator('#field-categories .rs__control:not(.rs__control--is-disabled)').waitFor()
    },
  },
  { name: 'batch-upload', as: 'contributor', at: '/admin/tai-nhieu-anh', then: choosePhotos },
  { name: 'batch-upload-phone', as: 'contributor', width: 390, at: '/admin/tai-nhieu-anh', then: choosePhotos },
  { name: 'photo', as: 'editor', at: '/admin/collections/media?search=nam-gao', then: openFirst },
  { name: 'individual', as: 'editor', at: ['individuals', 'nguyen-tuan-thanh'], then: tab('Hồ sơ riêng') },
  {
    name: 'award',
    as: 'approver',
    at: ['awards', 'bang-khen-cua-truong-ban-tuyen-giao-trung-uong-long-an-2022'],
  },
  { name: 'publish', as: 'approver', at: '/admin/collections/articles?where[_status][equals]=draft', then: openFirst },
  { name: 'front-page', as: 'editor', at: '/admin/globals/front-page' },
  { name: 'yearbook', as: 'approver', at: '/admin/collections/yearbooks', then: openFirst },
  { name: 'reader-feedback', as: 'editor', at: '/admin/collections/reader-feedback' },
]

const answers = async (url: string): Promise<void> => {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    // Refused until it listens.
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok) return
    await pause(500)
  }
  throw new Error('The demo did not answer within five minutes')
}

const addressOf = async (url: string, at: Shot['at']): Promise<string> => {
  if (typeof at === 'string') return url + at
  const [collection, slug] = at
  const answer = await fetch(`${url}/api/${collection}/by-slug/${slug}?depth=0`)
  const { id } = (await answer.json()) as { id: string }
  return `${url}/admin/collections/${collection}/${id}`
}

/** Runs in the page. */
const imagesShown = () =>
  Promise.all(
    [...document.images].filter(({ loading }) => loading !== 'lazy').map((image) => image.decode().catch(() => null)),
  )

const take = async (browser: Browser, url: string, shot: Shot, accounts: DemoAccount[]): Promise<void> => {
  const { context, page } = await openDesk(browser, shot.width ?? 1440)
  const account = accounts.find(({ role }) => role === shot.as)
  if (account) await signIn(page, url, account.email, account.password)
  await page.goto(await addressOf(url, shot.at), { waitUntil: 'networkidle' })
  await shot.then?.(page)
  // Payload leaves an answer unread when it opens a preview, and that request never ends.
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined)
  for (const frame of page.frames()) await frame.evaluate(imagesShown)
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  )
  // A palette is enough for a screen, and a third of the bytes.
  const picture = await sharp(await page.screenshot())
    .png({ palette: true, quality: 90 })
    .toBuffer()
  await writeFile(path.join(projectRoot, 'docs/images', `${shot.name}.png`), picture)
  await context.close()
}

await runCommand(async () => {
  const wanted = process.argv.slice(2)
  const folder = await mkdtemp(path.join(tmpdir(), 'lan-toa-screenshots-'))
  const port = await freePort('127.0.0.1', 0)
  const url = `http://127.0.0.1:${port}`
  const DATABASE_URL = `file:${path.join(folder, 'demo.db')}`
  const demo = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', 'scripts/demo.ts'], {
    cwd: projectRoot,
    env: { ...process.env, DATABASE_URL, MEDIA_DIR: path.join(folder, 'media'), PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const browser = await openBrowser()
  try {
    await answers(url)
    const accounts = knownAccounts(accountsFile(DATABASE_URL))
    for (const shot of shots) {
      if (wanted.length > 0 && !wanted.includes(shot.name)) continue
      console.log(shot.name)
      await take(browser, url, shot, accounts)
    }
  } finally {
    await browser.close()
    demo.kill('SIGTERM')
    await new Promise((resolve) => demo.once('exit', resolve))
    await rm(folder, { force: true, recursive: true })
  }
})
