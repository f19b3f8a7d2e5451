import type { Migrations } from '../migrate.ts'
import * as migration_20261125_235034_initial from './20261125_235034_initial.ts'

export const migrations: Migrations = [
  { name: '20261125_235034_initial', up: migration_20261125_235034_initial.up, down: migration_20261125_235034_initial.down },
]
