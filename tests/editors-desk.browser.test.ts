import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from './support/client.ts'
import { type Desk, openBrowser, openDesk, signIn } from './support/browser.ts'
import { minimal, textWith } from './support/minimal.ts'
import { type Newsroom, openNewsroom, password } from './support/newsroom.ts'

let newsroom: Newsroom
let browser: Browser
const desks: Desk[] = []

beforeAll(async () => {
  newsroom = await openNewsroom({ role: 'all' })
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await newsroom?.close()
})

const sit = async (name: string): Promise<Desk> => {
  const desk = await openDesk(browser)
  desks.push(desk)
  await signIn(desk.page, newsroom.url, `${name}@toa-soan.example`, password)
  return desk
}

const open = (page: Page, path: string) => page.goto(newsroom.url + path, { waitUntil: 'networkidle' })
const optionsOf = (page: Page, field: string) => page.locator(`${field} .rs__option`)

test('the first screen says where to begin, and once there are drafts, which are not finished', async () => {
  const { page } = await sit('administrator')
  const { page: editorsPage } = await sit('editor')
  await open(page, '/admin')
  const steps = (on: Page) => on.getByRole('region', { name: 'Bắt đầu từ đâu' }).getByRole('link')
  expect(await steps(page).allInnerTexts()).toEqual([
    'Ghi cơ quan của bạn',
    'Mở tài khoản cho đồng nghiệp',
    'Ghi tên và liên hệ của trang',
    'Viết bài đầu tiên',
    'Tải ảnh lên',
    'Lập trang cho một gương điển hình',
  ])
  await open(editorsPage, '/admin')
  expect(await steps(editorsPage).count()).toBe(3)
  await steps(editorsPage).first().click()
  await editorsPage.waitForURL('**/collections/articles/create')

  const { editor, outsider } = newsroom.people
  const live = await newsroom.published(editor, 'models', { ...minimal.models('x'), name: 'Nắm gạo tình thương' })
  await newsroom.published(editor, 'articles', { ...minimal.articles('x'), title: 'Đã xong' })
  await editor.made('rest', 'articles', { ...minimal.articles('x'), title: 'Đang viết' })
  await outsider.made('rest', 'articles', { ...minimal.articles('x'), title: 'Của đơn vị khác' })
  const drafts = editorsPage.getByRole('region', { name: 'Đang viết dở' }).getByRole('link')
  await open(editorsPage, '/admin')
  expect(await drafts.allInnerTexts()).toEqual(['Đang viết'])
  await editor.rest('PATCH', `/api/models/${live}?draft=true`, { summary: 'Sửa sau khi đăng.' })
  await open(editorsPage, '/admin')
  expect(await drafts.allInnerTexts()).toEqual(['Nắm gạo tình thương', 'Đang viết'])
  await drafts.first().click()
  await editorsPage.waitForURL(`**/collections/models/${live}`)
}, 90_000)

test('an empty list says so, and offers the way to a first one', async () => {
  const { page } = await sit('editor')
  await open(page, '/admin/collections/yearbooks')
  const list = page.locator('.collection-list')
  await list.getByText('Không có mục nào').waitFor()
  await list.locator('.btn--style-primary', { hasText: 'Tạo mới Kỷ yếu' }).click()
  await page.waitForURL('**/collections/yearbooks/create')
}, 60_000)

test('a picker shows which Nguyễn Văn Sáng is meant, and finds him by his office', async () => {
  const { editor } = newsroom.people
  const sang = { ...minimal.individuals('x'), name: 'Nguyễn Văn Sáng', honorific: 'ông' }
  await editor.made('rest', 'individuals', { ...sang, offices: [{ title: 'Bí thư Chi bộ thôn Quế Ổ' }] })
  await editor.made('rest', 'individuals', { ...sang, slug: 'sang-2', place: { detail: 'ấp Quốc Hưng' } })
  const { page, complaints } = await sit('editor')
  await open(page, '/admin/collections/articles/create')
  await page.getByRole('button', { name: 'Liên kết', exact: true }).click()
  const field = '#field-individuals'
  await page.locator(`${field} .rs__control`).click()
  await optionsOf(page, field).first().waitFor()
  expect((await optionsOf(page, field).allInnerTexts()).sort()).toEqual([
    'ông Nguyễn Văn Sáng · Bí thư Chi bộ thôn Quế Ổ',
    'ông Nguyễn Văn Sáng · ấp Quốc Hưng',
  ])
  await page.locator(`${field} input`).first().pressSequentially('Bí thư')
  await expect.poll(() => optionsOf(page, field).count()).toBe(1)
  await optionsOf(page, field).first().click()
  expect(await page.locator(`${field} .rs__multi-value`).innerText()).toContain('Bí thư Chi bộ thôn Quế Ổ')
  expect(complaints).toEqual([])
}, 60_000)

describe('a list', () => {
  const namesOf = (page: Page, selector: string) => page.locator(selector).allInnerTexts()

  test('offers columns and filters that say something', async () => {
    const { page } = await sit('editor')
    await open(page, '/admin/collections/articles')
    await page.click('#toggle-list-columns')
    const columns = await namesOf(page, '.pill-selector__pill')
    expect(columns).toEqual(expect.arrayContaining(['Tít bài', 'Địa phương', 'Đơn vị phụ trách']))
    expect(columns.filter((name) => /meta|Nội dung|Tác giả|trùng|máy tìm kiếm/.test(name))).toEqual([])

    await page.click('#toggle-list-filters')
    await page.click('.where-builder__add-first-filter')
    await page.locator('.condition__field .rs__control').click()
    await page.locator('.condition__field .rs__option').first().waitFor()
    const filters = await namesOf(page, '.condition__field .rs__option')
    expect(filters).toEqual(expect.arrayContaining(['Tình trạng', 'Thuộc địa bàn (lúc đó và ngày nay)', 'Thể loại']))
    expect(
      filters.filter((name) => /ID$|meta|Nội dung|^Ảnh|máy tìm kiếm/.test(name)).filter((name) => name !== 'ID'),
    ).toEqual([])
  }, 60_000)

  test('files many stories at once, as drafts, without a way to publish them unread', async () => {
    const { administrator, chief, editor, stranger } = newsroom.people
    await administrator.made('rest', 'tags', { name: 'Nông thôn mới' })
    const titles = ['Chuyện một', 'Chuyện hai']
    const ids = await Promise.all(
      titles.map((title) => editor.made('rest', 'articles', { ...minimal.articles('x'), title })),
    )
    const [published = '', draft = ''] = ids
    expect(await chief.transits('articles', published, 'publish')).toBe(true)

    const { page, complaints } = await sit('approver')
    await open(page, '/admin/collections/articles?search=Chuyện')
    for (const title of titles) await page.getByRole('row', { name: title }).locator('.select-row input').check()
    const visible = (selector: string) => page.locator(`${selector}:visible`)
    expect(await visible('.list-selection__button').allInnerTexts()).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/Xuất bản|Gỡ xuống/)]),
    )
    await page.locator('.edit-many__toggle').click()
    const drawer = page.locator('.edit-many__main')
    await drawer.locator('.field-select .rs__control').click()
    await page.locator('.field-select .rs__option').first().waitFor()
    const offered = await namesOf(page, '.field-select .rs__option')
    expect(offered).toEqual(expect.arrayContaining(['Thẻ', 'Thể loại', 'Chuyên mục', 'Đơn vị phụ trách']))
    expect(offered.filter((name) => /Tít|Sapô|Nội dung|Đường dẫn|Ảnh|Ngày đăng|Người/.test(name))).toEqual([])
    await page.locator('.field-select .rs__option', { hasText: /^Thẻ$/ }).click()
    await drawer.locator('#field-tags .rs__control').click()
    await optionsOf(page, '#field-tags').first().click()
    expect(await visible('.edit-many__publish').count()).toBe(0)
    await visible('.edit-many__draft').click()
    await drawer.waitFor({ state: 'detached' })

    for (const id of ids) {
      const { body } = await editor.rest('GET', `/api/articles/${id}?draft=true&depth=1`)
      expect(body).toMatchObject({ _status: 'draft', tags: [{ name: 'Nông thôn mới' }] })
    }
    // What the public sees waits for an approver; what was a draft stays one.
    expect((await stranger.rest('GET', `/api/articles/${published}`)).body.tags ?? []).toEqual([])
    expect((await stranger.rest('GET', `/api/articles/${draft}`)).status).toBe(404)
    expect(complaints).toEqual([])
  }, 90_000)
})

test('a photograph that readers see says to an editor why it cannot be changed', async () => {
  const { chief, editor } = newsroom.people
  const photo = await newsroom.upload('media')
  const { page } = await sit('editor')
  const sentence = page.getByText('chú thích và tệp chỉ người duyệt sửa được')
  const shown = async () => {
    await open(page, `/admin/collections/media/${photo}`)
    await page.getByRole('heading', { name: 'Đang dùng ở' }).waitFor()
    return { caption: await page.locator('#field-caption').isEnabled(), said: await sentence.count() }
  }
  expect(await shown()).toEqual({ caption: true, said: 0 })
  const article = await editor.made('rest', 'articles', { ...minimal.articles('có ảnh'), cover: photo })
  expect(await chief.transits('articles', article, 'publish')).toBe(true)
  expect(await shown()).toEqual({ caption: false, said: 1 })
}, 60_000)

test('a publication that is refused marks what is not ready, in the text too, until it is', async () => {
  const { editor } = newsroom.people
  const id = await editor.made('rest', 'articles', {
    ...minimal.articles('x'),
    title: 'Bài còn khối dở',
    summary: '',
    body: textWith({ blockType: 'quotation' }),
  })
  const { page } = await sit('approver')
  await open(page, `/admin/collections/articles/${id}`)
  await page.click('#action-publish')
  const marks = () => page.locator('.field-error:visible').allInnerTexts()
  const required = 'Ô này là bắt buộc.'
  await expect.poll(marks).toEqual([required, 'Chưa điền đủ hoặc chưa đúng: «Trích lời» (mục 2).', required, required])

  await editor.rest('PATCH', `/api/articles/${id}`, {
    summary: 'Sapô.',
    body: textWith({ blockType: 'quotation', text: 'Dân vận khéo.', name: 'Nguyễn Văn Sáng' }),
  })
  await open(page, `/admin/collections/articles/${id}`)
  await page.click('#action-publish')
  await page.getByText('Đã xuất bản.').waitFor()
  expect(await marks()).toEqual([])
}, 60_000)

test('a publication whose answer was lost says so, and can be asked for again', async () => {
  const { editor } = newsroom.people
  const id = await editor.made('rest', 'articles', { ...minimal.articles('x'), title: 'Đường truyền yếu' })
  const { page } = await sit('approver')
  await open(page, `/admin/collections/articles/${id}`)
  const way = '**/transitions/publish'
  const publish = page.locator('#action-publish')
  for (const fails of [
    (route: Route) => route.abort('connectionreset'),
    (route: Route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<html>Bad Gateway</html>' }),
  ]) {
    await page.route(way, fails)
    await publish.click()
    const message = page.getByText('Mất kết nối, chưa rõ việc đã xong chưa.')
    await message.waitFor()
    await page.unroute(way)
    await page.locator('[data-sonner-toast] [data-close-button], .toast-close-button').first().click()
    await message.waitFor({ state: 'detached' })
    await expect.poll(() => publish.isEnabled()).toBe(true)
  }
  await publish.click()
  await page.getByText('Đã xuất bản.').waitFor()
}, 60_000)

test('a figure is typed and shown as Vietnamese write it, and what can be read in two ways is refused', async () => {
  const { page } = await sit('editor')
  await open(page, '/admin/collections/models/create')
  await page.fill('#field-name', 'Cánh đồng mẫu lớn')
  await page.getByRole('button', { name: 'Thêm: Số liệu' }).click()
  await page.fill('#field-results__0__label', 'Năng suất')
  const value = page.locator('#field-results__0__value')
  await value.fill('54,56')
  await page.fill('#field-results__0__valueTo', '3.500')
  await page.click('#action-save-draft')
  await page.waitForURL((url) => !url.pathname.endsWith('/create'))
  const path = `/api/models/${page.url().split('/').at(-1)}?draft=true&depth=0`
  const stored = async () => (await newsroom.people.editor.rest('GET', path)).body.results[0]
  expect(await stored()).toMatchObject({ value: 54.56, valueTo: 3500 })
  await open(page, new URL(page.url()).pathname)
  expect([await value.inputValue(), await page.inputValue('#field-results__0__valueTo')]).toEqual(['54,56', '3.500'])

  await value.fill('3.5')
  await page.click('#action-save-draft')
  await page.getByText('cần một số viết theo lối Việt Nam').first().waitFor()
  expect(await value.inputValue()).toBe('3.5')
  expect(await stored()).toMatchObject({ value: 54.56 })
}, 60_000)

test('two versions of a text are compared with what their blocks say', async () => {
  const { editor } = newsroom.people
  const withFigure = (value: number) => textWith({ blockType: 'keyFigures', figures: [{ label: 'Năng suất', value }] })
  const id = await editor.made('rest', 'articles', {
    ...minimal.articles('x'),
    title: 'So sánh',
    body: withFigure(3.5),
  })
  await editor.rest('PATCH', `/api/articles/${id}`, { body: withFigure(54.56) })
  const { body } = await editor.rest(
    'GET',
    `/api/articles/versions?where[parent][equals]=${id}&sort=-updatedAt&limit=1`,
  )
  const { page } = await sit('editor')
  await open(page, `/admin/collections/articles/${id}/versions/${body.docs[0].id}`)
  const text = page.locator('.lexical-diff')
  await text.getByText('54,56').first().waitFor()
  const said = await text.innerText()
  for (const words of ['«Số liệu nổi bật»', 'Chỉ tiêu: Năng suất', 'Giá trị: 3,5', 'Giá trị: 54,56'])
    expect(said).toContain(words)
  expect(said).not.toMatch(/Block|ID/)
}, 60_000)

test('a list says what was taken down, and opens again after an address that it cannot follow', async () => {
  const { chief, editor } = newsroom.people
  const title = 'Bài đã gỡ khỏi trang'
  const id = await newsroom.published(editor, 'articles', { ...minimal.articles('x'), title })
  await chief.rest('POST', `/api/articles/${id}/transitions/withdraw`, { reason: 'Sai.' })
  const { page } = await sit('editor')
  const state = page.locator('tr', { hasText: title }).locator('.cell-state')
  for (const query of ['', '?limit=-3', '?sort=individuals.name', '']) {
    await open(page, `/admin/collections/articles${query}`)
    expect([query, await state.innerText()]).toEqual([query, 'Đã gỡ xuống'])
  }
}, 60_000)

/** Asks for the panel's functions as its pages do, by the name under which the built panel knows their door. */
const panelFunctions = async () => {
  const { page } = await sit('outsider')
  const action = page.waitForRequest((request) => request.headers()['next-action'] !== undefined)
  await open(page, '/admin/collections/articles/create')
  await page.fill('#field-title', 'Để biết máy chủ được gọi thế nào')
  const { 'next-action': door = '' } = (await action).headers()
  return (client: Client, name: string, args: unknown) =>
    client.rest('POST', '/admin', undefined, {
      body: JSON.stringify([{ name, args }]),
      headers: {
        Accept: 'text/x-component',
        'Content-Type': 'text/plain;charset=UTF-8',
        'Next-Action': door,
        Origin: newsroom.url,
      },
    })
}

/** A form's state, which also locks the document. */
const lockOf = (id: string) => ({
  collectionSlug: 'articles',
  id,
  operation: 'update',
  schemaPath: 'articles',
  docPermissions: { fields: true },
  docPreferences: { fields: {} },
  formState: {},
  data: {},
  returnLockStatus: true,
  updateLastEdited: true,
})

test('nobody keeps the people of another unit out of their document by opening it', async () => {
  const { administrator, colleague, contributor, editor, outsider } = newsroom.people
  const call = await panelFunctions()
  const lock = async (id: string) => (await call(outsider, 'form-state', lockOf(id))).status
  const saves = async (who: Client, id: string) =>
    (await who.rest('PATCH', `/api/articles/${id}?draft=true`, { summary: 'Sửa tiếp.' })).status

  const live = await newsroom.published(colleague, 'articles', { ...minimal.articles('x'), title: 'Của đơn vị A' })
  expect(await lock(live)).toBe(200)
  expect(await saves(editor, live)).toBe(200)
  // Within a unit it does keep two people from writing at once.
  const own = await outsider.made('rest', 'articles', { ...minimal.articles('x'), title: 'Của đơn vị B' })
  expect(await lock(own)).toBe(200)
  expect(await saves(administrator, own)).toBe(423)
  expect(await saves(contributor, own)).toBe(403)
}, 60_000)

test('the panel’s functions answer nobody but staff, and nothing but what the panel asks', async () => {
  const { contributor, outsider, stranger } = newsroom.people
  const call = await panelFunctions()
  const own = await outsider.made('rest', 'articles', { ...minimal.articles('x'), title: 'Đang mở ở đơn vị B' })
  expect((await call(outsider, 'form-state', lockOf(own))).status).toBe(200)

  const ofLocks = { collectionSlug: 'payload-locked-documents', columns: [], query: { limit: 50 } }
  const ofArticles = { ...ofLocks, collectionSlug: 'articles', columns: [{ accessor: 'title', active: true }] }
  // An answer that says nothing, however it is worded: that of a function which there never was.
  const { body: nothing } = await call(contributor, 'nope', {})
  const attempts: [Client, string, unknown][] = [
    [contributor, 'table-state', ofLocks],
    [contributor, 'render-list', { collectionSlug: 'payload-preferences', query: {} }],
    [contributor, 'schedule-publish', { type: 'publish', doc: { relationTo: 'articles', value: own } }],
    [contributor, 'table-state', null],
    [contributor, 'constructor', {}],
    [stranger, 'constructor', {}],
    [stranger, 'toString', {}],
    [stranger, 'hasOwnProperty', {}],
    [stranger, '__proto__', {}],
    [stranger, 'table-state', ofArticles],
    [stranger, 'form-state', lockOf(own)],
    [stranger, 'render-document', { collectionSlug: 'articles', docID: own, initialData: {}, paramsOverride: {} }],
  ]
  for (const [client, name, args] of attempts) {
    const { body, status } = await call(client, name, args)
    expect([name, status, String(body).length]).toEqual([name, 200, String(nothing).length])
  }
  const { body: table } = await call(contributor, 'table-state', ofArticles)
  expect(String(table).length).toBeGreaterThan(2 * String(nothing).length)
}, 60_000)

test('every sign of the toolbars and every entry of their menus has a Vietnamese name', async () => {
  const { page } = await sit('editor')
  await open(page, '/admin/collections/articles/create')
  const names = (bar: string) =>
    page.locator(`${bar} button`).evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')))
  const own = ['In đậm (Ctrl+B)', 'In nghiêng (Ctrl+I)', 'Gạch chân (Ctrl+U)', 'Gạch ngang chữ']
  const shared = [...own, 'Chỉ số dưới', 'Chỉ số trên', 'Chèn liên kết']
  const block = ['Kiểu đoạn', 'Căn lề', 'Giảm thụt lề', 'Tăng thụt lề']
  await expect.poll(() => names('.fixed-toolbar')).toEqual(['Chèn', 'Chèn khối', ...block, ...shared])

  const editor = page.locator('.ContentEditable__root').first()
  await editor.click()
  await page.keyboard.type('/')
  await page.locator('.slash-menu-popup').waitFor()
  const entries = (await page.locator('.slash-menu-popup').innerText()).split('\n')
  expect(entries).toEqual(expect.arrayContaining(['Danh sách đánh số', 'Danh sách gạch đầu dòng', 'Bảng', 'Trích lời']))
  expect(entries.filter((entry) => /^[A-Z][a-z ]+$/.test(entry) && !['Phim, video'].includes(entry))).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Backspace')

  await page.keyboard.type('Một câu')
  await page.keyboard.press('Shift+Home')
  await page.locator('.inline-toolbar-popup button').first().waitFor()
  await expect.poll(() => names('.inline-toolbar-popup')).toEqual([...block, ...shared])
}, 60_000)
