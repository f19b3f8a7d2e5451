import type { Migrations } from '../migrate.ts'
import * as migration_20261124_044700_initial from './20261124_044700_initial.ts'

export const migrations: Migrations = [
  { name: '20261124_044700_initial', up: migration_20261124_044700_initial.up, down: migration_20261124_044700_initial.down },
]
