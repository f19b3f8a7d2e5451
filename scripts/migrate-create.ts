// npm run migrate:create -- <name>: writes the migration that brings SQLite from the last snapshot to today's collections.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { Refused, runCommand } from './support/cli.ts'
import { projectRoot } from '../src/project-root.ts'

const folder = path.join(projectRoot, 'src/database/migrations')

const migrationNames = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()

/** Payload writes imports without the file ending, which Node does not resolve. */
const writeIndex = (): void => {
  const names = migrationNames()
  const imports = names.map((name) => `import * as migration_${name} from './${name}.ts'\n`).join('')
  const entries = names.map(
    (name) => `  { name: '${name}', up: migration_${name}.up, down: migration_${name}.down },\n`,
  )
  const type = "import type { Migrations } from '../migrate.ts'\n"
  const list = `export const migrations: Migrations = [${entries.length > 0 ? `\n${entries.join('')}` : ''}]\n`
  writeFileSync(path.join(folder, 'index.ts'), `${type}${imports}\n${list}`)
}

/** Payload's template imports types as values and takes parameters that it does not use; neither passes our compiler. */
const tidyMigration = (file: string): void => {
  const written = readFileSync(file, 'utf8')
    .replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    .replaceAll('{ db, payload, req }', '{ db }')
  writeFileSync(file, written)
}

const latestSnapshot = (): string | undefined =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)

const hasChanges = async (adapter: SQLiteAdapter): Promise<boolean> => {
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
  const after = await generateDrizzleJson(adapter.schema)
  const snapshot = latestSnapshot()
  const before = (
    snapshot ? JSON.parse(readFileSync(path.join(folder, snapshot), 'utf8')) : adapter.defaultDrizzleSnapshot
  ) as typeof after
  return (await generateMigration(before, after)).length > 0
}

await runCommand(async () => {
  const name = process.argv[2]
  if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
    throw new Refused('Name the change in lower-case letters, digits and hyphens: npm run migrate:create -- add-themes')
  }
  mkdirSync(folder, { recursive: true })
  // The config imports the index, so there must be one before the first migration.
  if (!existsSync(path.join(folder, 'index.ts'))) writeIndex()

  const { getPayload } = await import('payload')
  const { default: config } = await import('../payload.config.ts')
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  if (payload.db.name !== 'sqlite')
    throw new Refused("Migrations are SQLite's: leave DATABASE_URL out, or name a file.")
  const adapter = payload.db as unknown as SQLiteAdapter
  if (!(await hasChanges(adapter))) {
    console.log('The collections are as the last migration left them; nothing to write.')
    return
  }
  const before = new Set(migrationNames())
  await adapter.createMigration({ payload, migrationName: name })
  const created = migrationNames().filter((migration) => !before.has(migration))
  for (const migration of created) tidyMigration(path.join(folder, `${migration}.ts`))
  writeIndex()
  for (const migration of created) console.log(`src/database/migrations/${migration}.ts`)
})
