// npm run create-admin -- --email … --name …: opens an administrator's account. The password is asked for, or piped in.
import { parseArgs } from 'node:util'
import { tidy } from '../src/domain/text.ts'
import { Refused, runCommand } from './support/cli.ts'
import { newPassword } from './support/password.ts'
import { openPayload } from './support/payload.ts'

const usage = `Usage: npm run create-admin -- --email quan-tri@co-quan.vn --name 'Nguyễn Văn A' [--password-stdin]
The password is asked for; or piped in, as in: … --password-stdin < password-file`

const readArguments = () => {
  try {
    return parseArgs({
      options: { email: { type: 'string' }, name: { type: 'string' }, 'password-stdin': { type: 'boolean' } },
    }).values
  } catch (error) {
    throw new Refused(`${error instanceof Error ? error.message : ''}\n${usage}`)
  }
}

await runCommand(async () => {
  const values = readArguments()
  const email = tidy(values.email ?? '').toLowerCase()
  const name = tidy(values.name ?? '')
  if (!email || !name) throw new Refused(usage)
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new Refused(`"${email}" is no e-mail address.`)
  if (name.length > 120) throw new Refused('The name is longer than 120 characters.')
  const password = await newPassword({ fromStdin: values['password-stdin'] ?? false })

  const payload = await openPayload()
  const { totalDocs } = await payload.count({
    collection: 'users',
    overrideAccess: true,
    where: { email: { equals: email } },
  })
  if (totalDocs > 0) throw new Refused(`There is an account for ${email} already. Nothing was changed.`)
  await payload.create({
    collection: 'users',
    data: { email, name, password, role: 'administrator' },
    overrideAccess: true,
  })
  console.log(`The administrator's account for ${email} is open.`)
  await payload.destroy()
})
