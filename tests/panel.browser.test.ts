import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openDesk, signIn } from './support/browser.ts'
import { Client } from './support/client.ts'
import { createAdministrator, startServer, type TestServer } from './support/server.ts'

const administrator = { name: 'Quản trị', email: 'administrator@toa-soan.example', password: 'mat-khau-dai-12' }

/**
 * The panel as Express serves it: behind its policy, on the one Payload instance. What editors do in it is tested elsewhere.
 * Windows stay open to the end: this Chromium is one process and goes with its last window.
 */
describe('the panel', () => {
  let server: TestServer
  let browser: Browser

  beforeAll(async () => {
    server = await startServer({ role: 'all' })
    browser = await openBrowser()
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  test('offers nobody the first account, and says in Vietnamese where it is made', async () => {
    const { complaints, page } = await openDesk(browser)
    await page.goto(`${server.url}/admin`)
    await page.waitForURL('**/admin/create-first-user')
    expect(await page.textContent('h1')).toBe('Chưa có tài khoản nào')
    expect(await page.textContent('code')).toBe('npm run create-admin')
    expect(await page.locator('input').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  test('signs a person in, shows lists and a form, and complains about nothing', async () => {
    await createAdministrator(server, administrator)
    const { complaints, page } = await openDesk(browser)
    await signIn(page, server.url, administrator.email, administrator.password)
    await page.waitForURL(`${server.url}/admin`)
    await page.goto(`${server.url}/admin/collections/tags`)
    await page.waitForSelector('.collection-list')
    await page.goto(`${server.url}/admin/collections/articles/create`)
    await page.waitForSelector('#field-title')
    expect(complaints).toEqual([])
  })

  test('a document saved in the panel is read over REST from the same instance', async () => {
    const { page } = await openDesk(browser)
    await signIn(page, server.url, administrator.email, administrator.password)
    await page.goto(`${server.url}/admin/collections/tags/create`)
    await page.fill('#field-name', 'Nông thôn mới')
    await page.click('#action-save')
    await page.waitForURL(/tags\/[\da-f-]{36}/)
    const { body } = await new Client(server.url).rest('GET', '/api/tags?where[name][equals]=Nông thôn mới')
    expect(body.docs).toHaveLength(1)
  })

  test('a form asks for what is needed then: why an award was revoked, where a model stands once it has a step', async () => {
    const { page } = await openDesk(browser)
    await signIn(page, server.url, administrator.email, administrator.password)
    await page.goto(`${server.url}/admin/collections/awards/create`, { waitUntil: 'networkidle' })
    const reason = page.locator('#field-revocation__reason')
    expect(await reason.count()).toBe(0)
    await page.locator('#field-validity input').first().fill('hủy bỏ')
    await page.locator('#field-validity .rs__option').first().click()
    await reason.waitFor()

    const client = await Client.signIn(server.url, administrator.email, administrator.password)
    const model = (stages: object[]) => client.made('rest', 'models', { name: 'Nắm gạo tình thương', stages })
    for (const [stages, shown] of [
      [[], 0],
      [[{ status: 'pilot' }], 1],
    ] as const) {
      await page.goto(`${server.url}/admin/collections/models/${await model([...stages])}`, {
        waitUntil: 'networkidle',
      })
      expect(await page.locator('#field-status').count()).toBe(shown)
    }
  }, 60_000)

  test('scripts run by a nonce that no two answers share', async () => {
    const nonceOf = async () => {
      const { headers, body } = await new Client(server.url).rest('GET', '/admin/login')
      const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1]
      const scripts = [...String(body).matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
      expect(scripts.length).toBeGreaterThan(3)
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/)
      return nonce
    }
    expect(await nonceOf()).not.toBe(await nonceOf())
  })

  test("serves the panel's pages beside the API, and nothing of Next's elsewhere", async () => {
    const client = new Client(server.url)
    expect((await client.rest('GET', '/')).headers.get('location')).toBe('/admin')
    expect((await client.rest('GET', '/api/nowhere')).body.errors[0].code).toBe('not-found')
    expect((await client.rest('GET', '/nowhere')).body.errors[0].code).toBe('not-found')
  })
})
