import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium as playwright, type Page } from 'playwright-core'

export type Width = 1440 | 390

/**
 * Chromium as a package brings it: nothing to install on the machine. Not with the package's own flags: they are for one short job in a
 * cloud function, put everything in one process and switch web security off.
 */
export const openBrowser = async (): Promise<Browser> =>
  playwright.launch({
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    executablePath: await chromium.executablePath(),
    headless: true,
  })

export type Desk = { context: BrowserContext; page: Page; complaints: string[] }

/** A window of somebody's own; `complaints` gathers what a developer's console would show in red. */
export const openDesk = async (browser: Browser, width: Width = 1440): Promise<Desk> => {
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width, height: width === 390 ? 844 : 900 },
  })
  const page = await context.newPage()
  // A loaded machine is slow, not broken.
  page.setDefaultTimeout(30_000)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
  })
  return { context, page, complaints }
}

export const signIn = async (page: Page, url: string, email: string, password: string): Promise<void> => {
  await page.goto(`${url}/admin/login`, { waitUntil: 'networkidle' })
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  await page.click('button[type=submit]')
  await page.waitForURL((address) => !address.pathname.endsWith('/login'))
}
