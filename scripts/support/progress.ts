type Step = { done: number; total: number; key: string }

/** Shows progress: on a terminal one line that counts on, elsewhere a line every tenth of the way. */
export const progressLines = (out: NodeJS.WriteStream = process.stdout) => {
  let tenth = 0
  const line = ({ done, total, key }: Step) => `  ${done}/${total} ${key}`
  return {
    onProgress: (step: Step): void => {
      if (out.isTTY) {
        out.write(`\r\u001B[K${line(step).slice(0, out.columns - 1)}`)
        return
      }
      const reached = Math.floor((step.done / step.total) * 10)
      if (reached > tenth) out.write(`${line(step)}\n`)
      tenth = reached
    },
    /** Clears the counting line. */
    finish: (): void => {
      if (out.isTTY) out.write('\r\u001B[K')
    },
  }
}
