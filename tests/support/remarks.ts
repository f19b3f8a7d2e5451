import { setTimeout as pause } from 'node:timers/promises'
import { type Answer, Client } from './client.ts'

export type RemarkForm = Record<string, unknown>

/** Milliseconds that a form must have been open (collections/reader-feedback/form-token.ts), and a little more. */
const patience = 3_200

/** What a reader fills in; `mark` makes it findable. */
export const remarkForm = (collection: string, id: string, mark = 'hay'): RemarkForm => ({
  name: `Bạn đọc ${mark}`,
  email: 'ban-doc@rieng-tu.example',
  remark: `Ý kiến ${mark}: cách làm này rất đáng học.`,
  document: { relationTo: collection, value: id },
})

let places = 0
/** An address that nobody has sent from, as the proxy in front tells it. */
export const newPlace = (): string => {
  places += 1
  return `203.0.${Math.floor(places / 250)}.${1 + (places % 250)}`
}

/** Sends readers' remarks with a form that was opened long enough ago; one form serves all. */
export const remarkSender = (url: string) => {
  const client = new Client(url)
  let opened: Promise<string> | undefined
  const open = async (): Promise<string> => {
    const { body } = await client.rest('GET', '/api/reader-feedback/form-token')
    await pause(patience)
    return body.token as string
  }
  const token = (): Promise<string> => (opened ??= open())
  const send = async (form: RemarkForm, place = newPlace()): Promise<Answer> =>
    client.rest(
      'POST',
      '/api/reader-feedback',
      { token: await token(), ...form },
      { headers: { 'X-Forwarded-For': place } },
    )
  return { send, token }
}

/** The id of a new remark about a document; throws where it is refused. */
export const remarkWriter = (url: string) => {
  const { send } = remarkSender(url)
  return async (collection: string, id: string, mark?: string): Promise<string> => {
    const { body, status } = await send(remarkForm(collection, id, mark))
    if (status !== 201) throw new Error(`remark not taken: ${status} ${JSON.stringify(body)}`)
    return body.doc.id as string
  }
}
