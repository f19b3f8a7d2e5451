type Answer = {
  doc?: Record<string, unknown>
  errors?: { message: string; data?: { errors?: { message: string; path: string; label?: unknown }[] } }[]
}

export type Outcome = { doc: Record<string, unknown> } | { problem: string }

/** Asks the server for a transition; the outcome's problem is ready to be shown. */
export const requestTransition = async (address: string, body: Record<string, unknown>): Promise<Outcome> => {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer = (await response.json()) as Answer
  if (response.ok && answer.doc) return { doc: answer.doc }
  return { problem: problemIn(answer) }
}

const problemIn = ({ errors = [] }: Answer): string => {
  const [first] = errors
  const fields = first?.data?.errors ?? []
  const missing = fields.map(({ label, path }) => (typeof label === 'string' ? label : path))
  if (missing.length > 0) return `${first?.message ?? 'Chưa hợp lệ.'} (${missing.join('; ')})`
  return first?.message ?? 'Không thực hiện được. Hãy thử lại.'
}
