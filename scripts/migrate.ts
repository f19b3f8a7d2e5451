// npm run migrate: connects, which applies what is missing, and says where the database stands.
import { migrations } from '../src/database/migrations/index.ts'
import { runCommand } from './support/cli.ts'
import { openPayload } from './support/payload.ts'

await runCommand(async () => {
  const payload = await openPayload()
  if (payload.db.name !== 'sqlite') {
    console.log('MongoDB has no schema to migrate.')
  } else {
    const { docs } = await payload.find({
      collection: 'payload-migrations',
      overrideAccess: true,
      pagination: false,
      sort: 'name',
    })
    for (const { name, createdAt } of docs)
      console.log(`applied ${createdAt.slice(0, 16).replace('T', ' ')} UTC  ${name}`)
    console.log(`${docs.length} of ${migrations.length} migrations applied; nothing is left to do.`)
  }
  await payload.destroy()
})
