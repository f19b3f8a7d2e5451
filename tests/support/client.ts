import type { UploadFile } from './files.ts'
import { graphqlNames } from './graphql-names.ts'

// What comes back over HTTP is whatever the server sent; tests look into it field by field.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any
export type Answer = { status: number; headers: Headers; body: Json }
export type Api = 'rest' | 'graphql'

/** Somebody's program: a stranger, or a signed-in person by their token. */
export class Client {
  constructor(
    readonly url: string,
    private readonly token?: string,
  ) {}

  static async signIn(url: string, email: string, password: string): Promise<Client> {
    const answer = await new Client(url).rest('POST', '/api/users/login', { email, password })
    if (answer.status !== 200)
      throw new Error(`cannot sign in as ${email}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return new Client(url, answer.body.token)
  }

  async rest(method: string, path: string, body?: unknown, init: RequestInit = {}): Promise<Answer> {
    const headers = new Headers(init.headers)
    if (this.token) headers.set('Authorization', `JWT ${this.token}`)
    if (body !== undefined && !(body instanceof FormData)) headers.set('Content-Type', 'application/json')
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      ...init,
      headers,
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    let parsed: Json = text
    try {
      parsed = text === '' ? null : JSON.parse(text)
    } catch {
      // not JSON: a page or a file
    }
    return { status: response.status, headers: response.headers, body: parsed }
  }

  graphql(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    return this.rest('POST', '/api/graphql', { query, variables })
  }

  async me(): Promise<Json> {
    return (await this.rest('GET', '/api/users/me')).body.user
  }

  /** The id of a new document; throws where it is refused. */
  async made(api: Api, collection: string, data: object): Promise<string> {
    const name = graphqlNames[collection]
    const answer =
      api === 'rest'
        ? await this.rest('POST', `/api/${collection}?depth=0`, data)
        : await this.graphql(`mutation ($data: mutation${name}Input!) { made: create${name}(data: $data) { id } }`, {
            data,
          })
    const id = api === 'rest' ? answer.body?.doc?.id : answer.body?.data?.made?.id
    if (!id) throw new Error(`${collection} not created: ${answer.status} ${JSON.stringify(answer.body)}`)
    return id
  }

  create(api: Api, collection: string, data: object): Promise<boolean> {
    return this.made(api, collection, data).then(
      () => true,
      (error: Error) => refused(error.message),
    )
  }

  async reads(api: Api, collection: string, id: string): Promise<boolean> {
    if (api === 'rest') {
      const answer = await this.rest('GET', `/api/${collection}/${id}?depth=0`)
      return answer.status === 200 ? answer.body.id === id : refused(`${answer.status} ${JSON.stringify(answer.body)}`)
    }
    const answer = await this.graphql(`query ($id: String!) { found: ${graphqlNames[collection]}(id: $id) { id } }`, {
      id,
    })
    return answer.body?.data?.found ? true : refused(JSON.stringify(answer.body))
  }

  async updates(api: Api, collection: string, id: string, data: object): Promise<boolean> {
    const name = graphqlNames[collection]
    if (api === 'rest') {
      const answer = await this.rest('PATCH', `/api/${collection}/${id}?depth=0`, data)
      return answer.status === 200 || refused(`${answer.status} ${JSON.stringify(answer.body)}`)
    }
    const query = `mutation ($id: String!, $data: mutation${name}UpdateInput!) { changed: update${name}(id: $id, data: $data) { id } }`
    const answer = await this.graphql(query, { id, data })
    return Boolean(answer.body?.data?.changed) || refused(JSON.stringify(answer.body))
  }

  async deletes(api: Api, collection: string, id: string): Promise<boolean> {
    if (api === 'rest') {
      const answer = await this.rest('DELETE', `/api/${collection}/${id}`)
      return answer.status === 200 || refused(`${answer.status} ${JSON.stringify(answer.body)}`)
    }
    const query = `mutation ($id: String!) { gone: delete${graphqlNames[collection]}(id: $id) { id } }`
    const answer = await this.graphql(query, { id })
    return Boolean(answer.body?.data?.gone) || refused(JSON.stringify(answer.body))
  }

  /** Moves to the trash; a document that must stay (live, used, shown) answers wrong-state, which is a refusal. */
  trashes(api: Api, collection: string, id: string): Promise<boolean> {
    return this.updates(api, collection, id, { deletedAt: new Date().toISOString() })
  }

  async restores(api: Api, collection: string, id: string): Promise<boolean> {
    if (api === 'rest') {
      const answer = await this.rest('PATCH', `/api/${collection}/${id}?depth=0&trash=true`, { deletedAt: null })
      return answer.status === 200 || refused(`${answer.status} ${JSON.stringify(answer.body)}`)
    }
    const name = graphqlNames[collection]
    const query = `mutation ($id: String!, $data: mutation${name}UpdateInput!) { back: update${name}(id: $id, data: $data, trash: true) { id } }`
    const answer = await this.graphql(query, { id, data: { deletedAt: null } })
    return Boolean(answer.body?.data?.back) || refused(JSON.stringify(answer.body))
  }

  async transits(collection: string, id: string, name: 'publish' | 'withdraw' | 'withdraw-basis'): Promise<boolean> {
    const answer = await this.rest('POST', `/api/${collection}/${id}/transitions/${name}`, { reason: 'Vì thử nghiệm.' })
    return answer.status === 200 || refused(`${answer.status} ${JSON.stringify(answer.body)}`)
  }

  upload(collection: string, file: UploadFile): Promise<Answer> {
    const form = new FormData()
    form.set('_payload', JSON.stringify(file.fields))
    form.set('file', new Blob([new Uint8Array(file.bytes)], { type: file.type }), file.name)
    return this.rest('POST', `/api/${collection}?depth=0`, form)
  }

  async uploads(collection: string, file: UploadFile): Promise<boolean> {
    const answer = await this.upload(collection, file)
    return answer.status === 201 || refused(`${answer.status} ${JSON.stringify(answer.body)}`)
  }

  /** Whether the file behind an upload's document is served to this client. */
  async fetchesFile(address: string): Promise<boolean> {
    const answer = await this.rest('GET', new URL(address, this.url).pathname)
    return answer.status === 200 || refused(`${answer.status} ${JSON.stringify(answer.body)}`)
  }
}

/** False for a refusal as the contract knows it; anything else is a fault of the server or the test and fails loudly. */
const refused = (answer: string): false => {
  if (/\b(401|403|404)\b|not-allowed|not-found|forbidden|wrong-state|not-signed-in|unauthorized/i.test(answer))
    return false
  throw new Error(`neither done nor properly refused: ${answer}`)
}
