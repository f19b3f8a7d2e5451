import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openDesk, signIn } from './support/browser.ts'
import { type Newsroom, openNewsroom, password } from './support/newsroom.ts'

/** A reader's remark, from a form on a site's own page to the panel and back to the site. */
let newsroom: Newsroom
let browser: Browser
let site: Server
let article: string

beforeAll(async () => {
  newsroom = await openNewsroom({ role: 'all' })
  article = await newsroom.published(newsroom.as('editor'), 'articles', newsroom.minimal('articles', 'cho bạn đọc'))
  site = createServer((_request, response) =>
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page()),
  )
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  site?.close()
  await newsroom?.close()
})

/** What a downstream site puts under an article: the token when the page opens, the remark when the reader sends it. */
const page = () => `<!doctype html>
<html lang="vi">
<link rel="icon" href="data:,">
<title>Trang tiếp nhận</title>
<form>
  <input name="name"><input name="email" type="email"><textarea name="remark"></textarea>
  <input name="website" hidden>
  <button>Gửi ý kiến</button>
</form>
<output></output>
<script type="module">
  const api = '${newsroom.url}/api/reader-feedback'
  const { token } = await (await fetch(api + '/form-token')).json()
  document.body.dataset.ready = 'true'
  document.querySelector('form').addEventListener('submit', async (event) => {
    event.preventDefault()
    const fields = Object.fromEntries(new FormData(event.target))
    const answer = await fetch(api, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...fields, token, document: { relationTo: 'articles', value: '${article}' } }),
    })
    const body = await answer.json()
    document.querySelector('output').textContent = answer.ok ? body.message : body.errors[0].message
  })
</script>
</html>`

test('a reader writes on a site of another origin; an editor reads, answers and publishes; the site shows it', async () => {
  const reader = await openDesk(browser, 390)
  await reader.page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`)
  await reader.page.locator('body[data-ready]').waitFor()
  await reader.page.fill('[name=name]', 'Bác Tư Quốc Thái')
  await reader.page.fill('[name=email]', 'khong-phai-thu')
  await reader.page.fill('[name=remark]', 'Con đường ra đồng rất có ích cho bà con.')
  await reader.page.waitForTimeout(3_200)
  // The browser's own check of the address would keep it from being sent at all.
  await reader.page.locator('form').evaluate((form) => form.setAttribute('novalidate', ''))
  await reader.page.click('button')
  await reader.page.getByText('Thư điện tử không hợp lệ.').waitFor()
  expect(reader.complaints.some((complaint) => complaint.startsWith('400 '))).toBe(true)
  reader.complaints.length = 0
  await reader.page.fill('[name=email]', 'bac-tu@rieng-tu.example')
  await reader.page.click('button')
  await reader.page.getByText('Cảm ơn bạn đã gửi ý kiến.').waitFor()
  expect(reader.complaints).toEqual([])

  const editor = await openDesk(browser)
  await signIn(editor.page, newsroom.url, 'editor@toa-soan.example', password)
  await editor.page.goto(`${newsroom.url}/admin/collections/reader-feedback`, { waitUntil: 'networkidle' })
  expect(await editor.page.getByRole('link', { name: 'Tạo mới' }).count()).toBe(0)
  await editor.page.getByText('Con đường ra đồng').waitFor()
  await editor.page.getByText('Chưa xem xét').first().waitFor()
  await editor.page.getByRole('link', { name: 'Bác Tư Quốc Thái' }).click()
  await editor.page.waitForURL(/reader-feedback\/[\da-f-]{36}$/)
  await editor.page.waitForLoadState('networkidle')
  const id = editor.page.url().split('/').at(-1) ?? ''
  expect(await editor.page.locator('#field-email').inputValue()).toBe('bac-tu@rieng-tu.example')
  expect(await editor.page.locator('#field-remark').isDisabled()).toBe(true)
  await editor.page.fill('#field-answer', 'Cảm ơn bác Tư.')
  await editor.page.locator('#field-state .rs__control').click()
  await editor.page.locator('.rs__option', { hasText: /^Đăng$/ }).click()
  await editor.page.click('#action-save')
  await editor.page.getByText('Cập nhật thành công').first().waitFor()
  expect(editor.complaints).toEqual([])

  const { body } = await newsroom.as('stranger').rest('GET', `/api/articles/${article}?depth=1`)
  expect(body.remarks.docs).toMatchObject([
    { id, name: 'Bác Tư Quốc Thái', remark: 'Con đường ra đồng rất có ích cho bà con.', answer: 'Cảm ơn bác Tư.' },
  ])
  expect(JSON.stringify(body)).not.toContain('rieng-tu')
  await Promise.all([reader.context.close(), editor.context.close()])
}, 180_000)
