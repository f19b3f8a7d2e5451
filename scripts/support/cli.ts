/** A failure that the person at the terminal can mend: printed as its words alone, without a stack. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

/** The message, and those of its causes that say something more. */
const inPlainWords = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const own = error.message
  const cause = error.cause === undefined || error instanceof Refused ? '' : inPlainWords(error.cause)
  return own.includes(cause) ? own : `${own}\n${cause}`
}

/**
 * Runs a command and ends the process: 0 when `command` resolves, 1 when it throws. Payload's connections and timers would keep the
 * process alive otherwise.
 */
export const runCommand = async (command: () => Promise<void>): Promise<never> => {
  try {
    await command()
  } catch (error) {
    console.error(inPlainWords(error))
    if (process.env.LOG_LEVEL === 'debug') console.error(error)
    process.exit(1)
  }
  process.exit(0)
}
