import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import type { NewAdministrator } from './server.ts'

/** Bundled by global-setup.ts and run by `createAdministrator`. */
const { email, name, password } = JSON.parse(process.argv[2] ?? '{}') as NewAdministrator
const payload = await getPayload({ config })
await payload.create({
  collection: 'users',
  data: { email, name, password, role: 'administrator' },
  overrideAccess: true,
})
await payload.destroy()
process.exit(0)
