import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

/** A mail server that keeps what it gets, answering after `delay` milliseconds. */
export const openLetterbox = async ({ delay = 0 }: { delay?: number } = {}) => {
  const letters: string[] = []
  const server = createServer((socket) => {
    let text = ''
    let inLetter = false
    const say = (line: string) => setTimeout(() => socket.write(`${line}\r\n`), inLetter ? 0 : delay)
    say('220 thu.example')
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (inLetter) {
        if (!text.endsWith('\r\n.\r\n')) return
        letters.push(text.replaceAll('=\r\n', '').replaceAll('=3D', '='))
        inLetter = false
        text = ''
        return say('250 OK')
      }
      if (!text.endsWith('\r\n')) return
      const line = text
      text = ''
      if (/^DATA/i.test(line)) {
        say('354 go on')
        inLetter = true
      } else say(/^QUIT/i.test(line) ? '221 bye' : '250 OK')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    letters,
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
