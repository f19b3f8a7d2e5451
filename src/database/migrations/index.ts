import type { Migrations } from '../migrate.ts'
import * as migration_20261125_234609_initial from './20261125_234609_initial.ts'

export const migrations: Migrations = [
  { name: '20261125_234609_initial', up: migration_20261125_234609_initial.up, down: migration_20261125_234609_initial.down },
]
