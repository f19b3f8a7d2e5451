import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`source_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_source_writers\` text;`)
  await db.run(sql`ALTER TABLE \`individuals\` ADD \`source_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_individuals_v\` ADD \`version_source_writers\` text;`)
  await db.run(sql`ALTER TABLE \`models\` ADD \`source_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_models_v\` ADD \`version_source_writers\` text;`)
  await db.run(sql`ALTER TABLE \`awards\` ADD \`source_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_awards_v\` ADD \`version_source_writers\` text;`)
  await db.run(sql`ALTER TABLE \`yearbooks\` ADD \`source_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_yearbooks_v\` ADD \`version_source_writers\` text;`)
  // The versions of a document that moved stayed with the unit that it left.
  for (const table of ['articles', 'individuals', 'models', 'awards', 'yearbooks']) {
    await db.run(
      sql.raw(
        `UPDATE _${table}_v SET version_owning_unit_id = (SELECT owning_unit_id FROM ${table} WHERE ${table}.id = parent_id)
          WHERE parent_id IS NOT NULL`,
      ),
    )
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`source_writers\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_source_writers\`;`)
  await db.run(sql`ALTER TABLE \`individuals\` DROP COLUMN \`source_writers\`;`)
  await db.run(sql`ALTER TABLE \`_individuals_v\` DROP COLUMN \`version_source_writers\`;`)
  await db.run(sql`ALTER TABLE \`models\` DROP COLUMN \`source_writers\`;`)
  await db.run(sql`ALTER TABLE \`_models_v\` DROP COLUMN \`version_source_writers\`;`)
  await db.run(sql`ALTER TABLE \`awards\` DROP COLUMN \`source_writers\`;`)
  await db.run(sql`ALTER TABLE \`_awards_v\` DROP COLUMN \`version_source_writers\`;`)
  await db.run(sql`ALTER TABLE \`yearbooks\` DROP COLUMN \`source_writers\`;`)
  await db.run(sql`ALTER TABLE \`_yearbooks_v\` DROP COLUMN \`version_source_writers\`;`)
}
