/** A failure that the person at the terminal can mend: printed as its words alone, without a stack. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

const inPlainWords = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof Refused || error.name === 'EnvironmentError') return error.message
  // What went wrong first is usually the cause that says it.
  return error.cause instanceof Error && error.cause.message !== error.message
    ? `${error.message}\n${inPlainWords(error.cause)}`
    : error.message
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
