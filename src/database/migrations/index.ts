import type { Migrations } from '../migrate.ts'
import * as migration_20261126_005318_initial from './20261126_005318_initial.ts'
import * as migration_20261126_115522_names from './20261126_115522_names.ts'
import * as migration_20261126_150342_ownership from './20261126_150342_ownership.ts'
import * as migration_20261126_151500_pictures from './20261126_151500_pictures.ts'

export const migrations: Migrations = [
  { name: '20261126_005318_initial', up: migration_20261126_005318_initial.up, down: migration_20261126_005318_initial.down },
  { name: '20261126_115522_names', up: migration_20261126_115522_names.up, down: migration_20261126_115522_names.down },
  { name: '20261126_150342_ownership', up: migration_20261126_150342_ownership.up, down: migration_20261126_150342_ownership.down },
  { name: '20261126_151500_pictures', up: migration_20261126_151500_pictures.up, down: migration_20261126_151500_pictures.down },
]
