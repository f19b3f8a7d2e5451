import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Answer, Client } from './support/client.ts'
import { openLetterbox } from './support/letters.ts'
import { password } from './support/newsroom.ts'
import { createAdministrator, startServer, type TestServer } from './support/server.ts'

/** Accounts, from where an outsider stands: their passwords, their secrecy, and how often one may guess. */
let server: TestServer
let administrator: Client
let letterbox: Awaited<ReturnType<typeof openLetterbox>>
const chief = 'quan-tri@toa-soan.example'

beforeAll(async () => {
  letterbox = await openLetterbox({ delay: 200 })
  server = await startServer({ env: { TRUST_PROXY: '1', SMTP_URL: letterbox.url } })
  await createAdministrator(server, { name: 'Quản trị', email: chief, password })
  administrator = await Client.signIn(server.url, chief, password)
})
afterAll(async () => {
  await server?.close()
  await letterbox?.close()
})

let places = 0
/** Somebody at an address of their own, as the proxy in front tells it. */
const somewhere = () => {
  places += 1
  return at(`198.51.100.${places}`)
}
const at = (place: string) => {
  const client = new Client(server.url)
  const post = (path: string, body: object): Promise<Answer> =>
    client.rest('POST', path, body, { headers: { 'X-Forwarded-For': place } })
  return {
    post,
    login: (email: unknown, given: unknown) => post('/api/users/login', { email, password: given }),
    forgets: (email: unknown) => post('/api/users/forgot-password', { email }),
    graphql: (query: string) => post('/api/graphql', { query }),
  }
}

const verdict = ({ body, status }: Answer): unknown[] => [status, body.errors?.[0].code]
let people = 0
const newcomer = async (fields: object = {}): Promise<{ id: string; email: string }> => {
  people += 1
  const email = `nguoi-${people}@toa-soan.example`
  const data = { name: `Người ${people}`, email, password, role: 'approver', ...fields }
  return { id: await administrator.made('rest', 'users', data), email }
}
const tokenFor = async (email: string): Promise<string> => {
  const letter = () => letterbox.letters.find((text) => text.includes(email))
  await vi.waitUntil(letter, { timeout: 10_000, interval: 50 })
  return /\/admin\/reset\/([0-9a-f]{40})/.exec(letter() ?? '')?.[1] ?? ''
}

const short = 'ngan-qua-11'
const long = 'x'.repeat(129)

describe('a password of 11 or of 129 characters, or the account’s own address,', () => {
  const refused = (answer: Answer) => {
    expect(verdict(answer)).toEqual([400, 'bad-input'])
    expect(answer.body.errors[0]).toMatchObject({ field: 'password', message: expect.stringContaining('Mật khẩu') })
  }
  const bad = (email: string) => [short, long, email.toUpperCase()]

  test('opens no account', async () => {
    const email = 'khong-ai@toa-soan.example'
    for (const wrong of [...bad(email), '', undefined]) {
      const data = { name: 'Không ai', email, role: 'approver', password: wrong }
      refused(await administrator.rest('POST', '/api/users', data))
    }
    const input = `{ name: "A", email: "${email}", role: approver, password: "${short}" }`
    const { body } = await administrator.graphql(`mutation { createUser(data: ${input}) { id } }`)
    expect(body.errors[0].extensions).toMatchObject({ code: 'bad-input', field: 'password' })
  })

  test('replaces none', async () => {
    const { email, id } = await newcomer()
    for (const wrong of bad(email)) {
      refused(await administrator.rest('PATCH', `/api/users/${id}`, { password: wrong }))
      const query = `mutation { updateUser(id: "${id}", data: { password: "${wrong}" }) { id } }`
      expect((await administrator.graphql(query)).body.errors[0].extensions.code).toBe('bad-input')
    }
    const many = await administrator.rest('PATCH', `/api/users?where[id][equals]=${id}`, { password: short })
    expect(JSON.stringify(many.body.errors)).toContain('Mật khẩu')
    expect((await somewhere().login(email, password)).status).toBe(200)
  })

  test('is not set by a letter either', async () => {
    const { email } = await newcomer()
    expect((await somewhere().forgets(email)).status).toBe(200)
    const token = await tokenFor(email)
    const person = somewhere()
    for (const wrong of bad(email)) {
      refused(await person.post('/api/users/reset-password', { token, password: wrong }))
      const query = `mutation { resetPasswordUser(token: "${token}", password: "${wrong}") { token } }`
      expect((await person.graphql(query)).body.errors[0].extensions.code).toBe('bad-input')
    }
    expect((await person.post('/api/users/reset-password', { token, password: 'mật khẩu hoàn toàn mới' })).status).toBe(
      200,
    )
    expect((await person.login(email, 'mật khẩu hoàn toàn mới'.normalize('NFD'))).status).toBe(200)
    expect(verdict(await person.login(email, password))).toEqual([401, 'wrong-credentials'])
  })
})

test.each([['email'], ['name'], ['role'], ['unit'], ['password']])('a %s of the wrong kind is 400', async (field) => {
  const { id } = await newcomer()
  for (const value of [5, true, [], {}, [null], { equals: 'x' }]) {
    const patched = await administrator.rest('PATCH', `/api/users/${id}`, { [field]: value })
    expect([patched.status, patched.body.errors?.[0].field], JSON.stringify(value)).toEqual([400, field])
    const data = { name: 'Người mới', email: 'moi@toa-soan.example', password, role: 'approver', [field]: value }
    expect((await administrator.rest('POST', '/api/users', data)).status).toBe(400)
  }
})

test('an account that wrote something is closed, not deleted: who wrote it stays known', async () => {
  const { email, id } = await newcomer()
  const { body } = await somewhere().login(email, password)
  const article = await new Client(server.url, body.token).made('rest', 'articles', { title: 'Của người sắp nghỉ' })
  const refused = await administrator.rest('DELETE', `/api/users/${id}`)
  expect([refused.status, refused.body.errors[0].code]).toEqual([409, 'wrong-state'])
  expect((await administrator.rest('GET', `/api/articles/${article}?draft=true&depth=0`)).body.createdBy).toBe(id)
  await administrator.rest('DELETE', `/api/articles/${article}`)
  expect(await administrator.deletes('rest', 'users', id)).toBe(true)
})

test('what people do not fill in of an account is not taken from a request', async () => {
  const { email, id } = await newcomer()
  const taken = { createdAt: null, sessions: [], resetPasswordToken: 'x'.repeat(40), hash: 'x', salt: 'x' }
  const refused = { sessions: 5, resetPasswordToken: {}, hash: 5, salt: [], email: null }
  for (const [junk, expected] of [
    [taken, 200],
    [refused, 400],
  ] as const) {
    for (const [name, value] of Object.entries(junk)) {
      const { status } = await administrator.rest('PATCH', `/api/users/${id}`, { [name]: value })
      expect(status, name).toBe(expected)
    }
  }
  expect((await somewhere().login(email, password)).status).toBe(200)
})

test('signing in with what is no text is 400', async () => {
  const person = somewhere()
  for (const wrong of [5, true, [], {}, null, { equals: 'x' }]) {
    expect((await person.login(wrong, password)).status).toBe(400)
    expect((await person.login(chief, wrong)).status).toBe(400)
    expect((await person.forgets(wrong)).status).toBe(400)
  }
  expect(verdict(await person.login(chief, long))).toEqual([400, 'bad-input'])
})

describe('whether an account exists', () => {
  const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
  const timed = async (act: () => Promise<Answer>): Promise<number> => {
    const start = performance.now()
    await act()
    return performance.now() - start
  }
  /** In turns, so that a busy machine slows both alike. */
  const compare = async (act: (email: string) => Promise<Answer>): Promise<{ known: number; unknown: number }> => {
    const known: number[] = []
    const unknown: number[] = []
    for (let round = 0; round < 7; round += 1) {
      known.push(await timed(() => act(chief)))
      unknown.push(await timed(() => act('khong-co@toa-soan.example')))
    }
    return { known: median(known), unknown: median(unknown) }
  }

  test('is told by neither words nor time of a wrong password', async () => {
    const person = somewhere()
    const answers = [await person.login(chief, 'sai'), await person.login('khong-co@toa-soan.example', 'sai')]
    expect(answers.map(({ body, status }) => [status, body])[0]).toEqual([401, answers[1]!.body])
    const { known, unknown } = await compare((email) => somewhere().login(email, 'mat-khau-sai'))
    expect(unknown).toBeGreaterThan(known / 2)
    expect(unknown).toBeLessThan(known * 2)
  })

  test('is told by neither words nor time of a forgotten one, however slow the mail server', async () => {
    const answers = [await somewhere().forgets(chief), await somewhere().forgets('khong-co@toa-soan.example')]
    expect(answers[0]!.status).toBe(200)
    expect(answers[0]!.body).toEqual(answers[1]!.body)
    const { known, unknown } = await compare((email) => somewhere().forgets(email))
    expect(known - unknown).toBeLessThan(100)
    const query = `mutation { forgotPasswordUser(email: "${chief}") }`
    expect((await somewhere().graphql(query)).body.errors[0].extensions.code).toBe('graphql-invalid')
  })
})

describe('guessing', () => {
  test('at one account ends after ten, keeps nobody out elsewhere, and says when to try again', async () => {
    const { email } = await newcomer()
    const guesser = somewhere()
    for (let guess = 0; guess < 10; guess += 1) {
      expect(verdict(await guesser.login(email, `doan-${guess}`))).toEqual([401, 'wrong-credentials'])
    }
    const stopped = await guesser.login(email.toUpperCase(), password)
    expect(verdict(stopped)).toEqual([429, 'too-many-attempts'])
    expect(stopped.body.errors[0].message).toMatch(/^Thử sai quá nhiều lần/)
    expect(Number(stopped.headers.get('Retry-After'))).toBeGreaterThan(200)
    expect((await somewhere().login(email, password)).status).toBe(200)
  })

  test('at many accounts ends after twenty, from any of a customer’s IPv6 addresses', async () => {
    const guess = (number: number) =>
      at(`2001:db8:5:6::${number.toString(16)}`).login(`ai-${number}@khac.example`, 'sai')
    const answers = []
    for (let number = 1; number <= 21; number += 1) answers.push(verdict(await guess(number))[0])
    expect(answers).toEqual([...Array.from({ length: 20 }, () => 401), 429])
    expect((await at('2001:db8:5:7::1').login(chief, password)).status).toBe(200)
  })

  test('as aliases of one GraphQL request counts one by one', async () => {
    const { email } = await newcomer()
    const aliases = Array.from(
      { length: 12 },
      (_, n) => `a${n}: loginUser(email: "${email}", password: "doan-${n}") { token }`,
    )
    const { body } = await somewhere().graphql(`mutation { ${aliases.join(' ')} }`)
    const errors = body.errors as { extensions: { code: string } }[]
    const codes = errors.map(({ extensions }) => extensions.code)
    expect(codes.filter((code) => code === 'wrong-credentials')).toHaveLength(10)
    expect(codes.filter((code) => code === 'too-many-attempts')).toHaveLength(2)
  })

  test('and nothing else counts: a whole office signs in from one address', async () => {
    const { email } = await newcomer()
    const office = somewhere()
    for (let person = 0; person < 25; person += 1) expect((await office.login(email, password)).status).toBe(200)
  })

  test('a forged X-Forwarded-For before the proxy’s own makes no new place', async () => {
    const answers = []
    for (let guess = 0; guess < 11; guess += 1) {
      answers.push((await at(`10.9.8.${guess}, 203.0.113.200`).login('mot-nguoi@khac.example', 'sai')).status)
    }
    expect(answers.at(-1)).toBe(429)
  })

  test('nobody is flooded with letters', async () => {
    const person = somewhere()
    const answers = []
    for (let letter = 0; letter < 11; letter += 1) answers.push(await person.forgets(`nhieu-${letter}@khac.example`))
    expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 200), 429])
    expect(Number(answers.at(-1)?.headers.get('Retry-After'))).toBeGreaterThan(0)
  })
})

test('none of this was a fault of the server', () => {
  expect(server.log().filter(({ level }) => level >= 50)).toEqual([])
  expect(server.log().filter(({ status }) => Number(status) >= 500)).toEqual([])
})
