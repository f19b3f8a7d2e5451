import type { Mention } from '../publishing/mentions.ts'

/** What a transition answers; some tell more than the document. */
export type Answer = { doc: Record<string, unknown>; mentions?: Mention[]; mentionsAreComplete?: boolean }

type Refusal = {
  errors?: { message: string; data?: { errors?: { message: string; path: string; label?: unknown }[] } }[]
}

export type Outcome = Answer | { problem: string }

/** Asks the server for a transition; the outcome's problem is ready to be shown. */
export const requestTransition = async (address: string, body: Record<string, unknown>): Promise<Outcome> => {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer = (await response.json()) as Partial<Answer> & Refusal
  if (response.ok && answer.doc) return { ...answer, doc: answer.doc }
  return { problem: problemIn(answer) }
}

const problemIn = ({ errors = [] }: Refusal): string => {
  const [first] = errors
  const fields = first?.data?.errors ?? []
  const missing = fields.map(({ label, path }) => (typeof label === 'string' ? label : path))
  if (missing.length > 0) return `${first?.message ?? 'Chưa hợp lệ.'} (${missing.join('; ')})`
  return first?.message ?? 'Không thực hiện được. Hãy thử lại.'
}
