import type { Migrations } from '../migrate.ts'
import * as migration_20261124_043315_initial from './20261124_043315_initial.ts'

export const migrations: Migrations = [
  { name: '20261124_043315_initial', up: migration_20261124_043315_initial.up, down: migration_20261124_043315_initial.down },
]
