import type { Migrations } from '../migrate.ts'
import * as migration_20261125_233834_initial from './20261125_233834_initial.ts'

export const migrations: Migrations = [
  { name: '20261125_233834_initial', up: migration_20261125_233834_initial.up, down: migration_20261125_233834_initial.down },
]
