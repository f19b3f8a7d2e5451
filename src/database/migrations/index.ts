import type { Migrations } from '../migrate.ts'
import * as migration_20261124_051854_initial from './20261124_051854_initial.ts'

export const migrations: Migrations = [
  { name: '20261124_051854_initial', up: migration_20261124_051854_initial.up, down: migration_20261124_051854_initial.down },
]
