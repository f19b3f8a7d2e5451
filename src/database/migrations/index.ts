import type { Migrations } from '../migrate.ts'
import * as migration_20261126_000910_initial from './20261126_000910_initial.ts'

export const migrations: Migrations = [
  { name: '20261126_000910_initial', up: migration_20261126_000910_initial.up, down: migration_20261126_000910_initial.down },
]
