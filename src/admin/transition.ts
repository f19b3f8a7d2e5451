import type { Mention } from '../publishing/mentions.ts'

/** What a transition answers; some tell more than the document. */
export type Answer = { doc: Record<string, unknown>; mentions?: Mention[]; mentionsAreComplete?: boolean }

type Refusal = {
  errors?: { message: string; data?: { errors?: { message: string; path: string; label?: unknown }[] } }[]
}

/** What is wrong with a field, by its path in the form. */
export type FieldProblem = { message: string; path: string }

export type Outcome = Answer | { problem: string; fields: FieldProblem[] }

const lost = 'Mất kết nối, chưa rõ việc đã xong chưa. Hãy tải lại trang để xem tình trạng hiện nay.'

/** Asks the server for a transition; never throws; the outcome's problem is ready to be shown, as are those of its fields. */
export const requestTransition = async (address: string, body: Record<string, unknown>): Promise<Outcome> => {
  let answer: Partial<Answer> & Refusal
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    answer = (await response.json()) as typeof answer
    if (response.ok && answer.doc) return { ...answer, doc: answer.doc }
  } catch {
    // No connection, or a page of whatever stands between us and the server.
    return { problem: lost, fields: [] }
  }
  const fields = answer.errors?.[0]?.data?.errors ?? []
  return { problem: problemIn(answer), fields: fields.map(({ message, path }) => ({ message, path })) }
}

const problemIn = ({ errors = [] }: Refusal): string => {
  const [first] = errors
  const message = first?.message ?? 'Không thực hiện được. Hãy thử lại.'
  const fields = first?.data?.errors ?? []
  const labels = fields.flatMap(({ label }) => (typeof label === 'string' ? [label] : []))
  // Payload names some fields in its message already.
  const unnamed = labels.filter((label) => !message.includes(label))
  return unnamed.length > 0 ? `${message} (${unnamed.join('; ')})` : message
}
