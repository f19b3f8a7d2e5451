import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/**
 * What withdraws a basis names the person in the pictures of their page since then (src/publishing/people-in-pictures.ts); here the same for those
 * who had withdrawn before.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`
    WITH withdrawn AS (SELECT id, owning_unit_id FROM individuals WHERE basis_withdrawn_at IS NOT NULL),
    versions AS (
      SELECT withdrawn.id AS person, owning_unit_id, latest, version__status AS status, version_portrait_id AS portrait,
        version_meta_image_id AS image
      FROM withdrawn JOIN _individuals_v ON parent_id = withdrawn.id
      WHERE latest OR version__status = 'published'
    ),
    pictures AS (
      SELECT person, owning_unit_id, status, portrait AS media FROM versions
      UNION SELECT person, owning_unit_id, status, image FROM versions
    )
    INSERT INTO media_rels ("order", parent_id, path, individuals_id)
    SELECT DISTINCT 1 + (SELECT COUNT(*) FROM media_rels WHERE parent_id = media.id AND path = 'people'), media.id, 'people', person
    FROM pictures JOIN media ON media.id = pictures.media
    WHERE (status = 'published' OR media.owning_unit_id IS pictures.owning_unit_id)
      AND NOT EXISTS (
        SELECT 1 FROM media_rels WHERE parent_id = media.id AND path = 'people' AND individuals_id = person
      )`)
  // Each as `settle` would have it: share images close, and what a draft of another unit had closed opens.
  await db.run(sql`
    UPDATE media SET is_public = is_shown AND deleted_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM media_rels JOIN individuals ON individuals.id = individuals_id
      WHERE media_rels.parent_id = media.id AND path = 'people' AND basis_withdrawn_at IS NOT NULL
    )`)
}

/** Names that people wrote themselves look the same; they stay. */
export async function down(): Promise<void> {}
