import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { roles } from '../src/domain/roles.ts'
import { type Newsroom, openNewsroom } from './support/newsroom.ts'

/** A scan's address that opens without a cookie, for five minutes. */
let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom?.close())

const linkOf = async (id: string) => (await newsroom.people.editor.rest('GET', `/api/private-files/${id}/link`)).body

describe('a signed address', () => {
  test('opens the scan to whoever has it, as a download that nobody keeps', async () => {
    const { expiresAt, url } = await linkOf(await newsroom.upload('private-files'))
    const left = Date.parse(expiresAt) - Date.now()
    expect(left).toBeGreaterThan(4 * 60_000)
    expect(left).toBeLessThanOrEqual(5 * 60_000)
    const answer = await fetch(url)
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'content-disposition': expect.stringMatching(/^attachment/),
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
    })
    expect(await answer.text()).toMatch(/^%PDF/)
    // The document itself stays what it was.
    expect((await newsroom.people.stranger.rest('GET', '/api/private-files')).status).toBe(403)
  })

  test('opens nothing once it is changed, over, or put to another file', async () => {
    const first = new URL((await linkOf(await newsroom.upload('private-files'))).url)
    const second = new URL((await linkOf(await newsroom.upload('private-files'))).url)
    const expires = first.searchParams.get('expires') ?? ''
    const signature = first.searchParams.get('signature') ?? ''
    const plain = first.origin + first.pathname
    const asked = [
      plain,
      `${plain}?expires=${expires}`,
      `${plain}?signature=${signature}`,
      `${plain}?expires=${Number(expires) + 60_000}&signature=${signature}`,
      `${plain}?expires=${expires}&signature=${signature.slice(1)}`,
      `${plain}?expires=${expires}&signature=`,
      `${plain}?expires[]=${expires}&signature[]=${signature}`,
      `${second.origin}${second.pathname}?expires=${expires}&signature=${signature}`,
      `${plain}?expires=${Date.now() - 1}&signature=${signature}`,
    ]
    for (const address of asked) expect((await fetch(address)).status, address).toBe(404)
  })

  test('does not outlive its five minutes', async () => {
    const { createHmac } = await import('node:crypto')
    const { opens } = await import('../src/media/signed-address.ts')
    const secret = 'bi-mat'
    const end = Date.now() + 1000
    const signature = createHmac('sha256', `private-file-address:${secret}`).update(`a.pdf\n${end}`).digest('base64url')
    const req = { payload: { secret }, query: { expires: String(end), signature } } as never
    expect(opens(req, 'a.pdf')).toBe(true)
    vi.useFakeTimers({ now: end })
    expect(opens(req, 'a.pdf')).toBe(false)
    vi.useRealTimers()
  })
})

test('the paper that a public page stands on stays while the page is public', async () => {
  const { chief, editor } = newsroom.people
  const paper = await newsroom.upload('private-files')
  const person = await newsroom.published(editor, 'individuals', {
    ...newsroom.minimal('individuals', 'đã đồng ý'),
    basis: { ground: 'consent', date: '2023', evidence: paper },
  })
  for (const attempt of [
    () => editor.rest('DELETE', `/api/private-files/${paper}`),
    () => editor.rest('PATCH', `/api/private-files/${paper}`, { deletedAt: new Date().toISOString() }),
  ]) {
    const { body, status } = await attempt()
    expect([status, body.errors[0].code]).toEqual([409, 'wrong-state'])
  }
  const withdrawn = await chief.rest('POST', `/api/individuals/${person}/transitions/withdraw`, { reason: 'Thử' })
  expect(withdrawn.status).toBe(200)
  expect((await editor.rest('DELETE', `/api/private-files/${paper}`)).status).toBe(200)
})

test.each(['stranger', 'outsider', ...roles] as const)(
  '%s asks for the address of a colleague’s scan',
  async (actor) => {
    const id = await newsroom.upload('private-files')
    const client = actor === 'outsider' ? newsroom.people.outsider : newsroom.as(actor)
    const { status } = await client.rest('GET', `/api/private-files/${id}/link`)
    const reads = ['editor', 'approver', 'administrator'].includes(actor)
    expect(status).toBe(actor === 'stranger' ? 401 : reads ? 200 : 404)
  },
)
