import type { Migrations } from '../migrate.ts'
import * as migration_20261124_035714_initial from './20261124_035714_initial.ts'

export const migrations: Migrations = [
  { name: '20261124_035714_initial', up: migration_20261124_035714_initial.up, down: migration_20261124_035714_initial.down },
]
