import type { Migrations } from '../migrate.ts'
import * as migration_20261126_005318_initial from './20261126_005318_initial.ts'

export const migrations: Migrations = [
  { name: '20261126_005318_initial', up: migration_20261126_005318_initial.up, down: migration_20261126_005318_initial.down },
]
