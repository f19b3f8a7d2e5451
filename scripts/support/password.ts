import { passwordLength, problemOfPassword } from '../../src/domain/password.ts'
import { Refused } from './cli.ts'

const { least, most } = passwordLength

/** Reads what is piped in; a password file's last line break is not part of the password. */
const piped = async (): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/\r?\n$/, '')
}

const ENTER = ['\r', '\n']
const END = ['\u0003', '\u0004']
const ERASE = ['\u0008', '\u007F']

/** Asks on the terminal and shows nothing of what is typed. */
const typed = (question: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { stdin, stderr } = process
    let answer = ''
    const finish = (settle: () => void) => {
      stdin.off('data', read)
      stdin.setRawMode(false)
      stdin.pause()
      stderr.write('\n')
      settle()
    }
    const read = (text: string) => {
      for (const character of text) {
        if (ENTER.includes(character)) return finish(() => resolve(answer))
        if (END.includes(character)) return finish(() => reject(new Refused('Nothing was changed.')))
        answer = ERASE.includes(character) ? [...answer].slice(0, -1).join('') : answer + character
      }
    }
    stderr.write(question)
    stdin.setEncoding('utf8')
    stdin.setRawMode(true)
    stdin.on('data', read)
    stdin.resume()
  })

/** A new password: asked twice on a terminal, else read from standard input. Refused as the API would refuse it. */
export const newPassword = async ({ fromStdin }: { fromStdin: boolean }): Promise<string> => {
  const onTerminal = process.stdin.isTTY && !fromStdin
  const password = onTerminal ? await typed(`Password (at least ${least} characters): `) : await piped()
  if (problemOfPassword(password)) throw new Refused(`The password needs ${least} to ${most} characters.`)
  if (onTerminal && (await typed('Once more: ')) !== password) throw new Refused('The two passwords differ.')
  return password
}
