import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_bylines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_bylines_order_idx\` ON \`articles_bylines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_bylines_parent_id_idx\` ON \`articles_bylines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`cover_id\` text(36),
  	\`cover_caption\` text,
  	\`source_name\` text,
  	\`source_date\` text,
  	\`source_url\` text,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text(36),
  	\`kind\` text DEFAULT 'news',
  	\`slug\` text,
  	\`published_at\` text,
  	\`state\` text DEFAULT 'draft',
  	\`first_published_at\` text,
  	\`published_by_id\` text(36),
  	\`withdrawal_reason\` text,
  	\`withdrawal_at\` text,
  	\`withdrawal_by_id\` text(36),
  	\`owning_unit_id\` text(36),
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`deleted_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`withdrawal_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owning_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_title_idx\` ON \`articles\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`articles_cover_idx\` ON \`articles\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_meta_meta_image_idx\` ON \`articles\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_kind_idx\` ON \`articles\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_at_idx\` ON \`articles\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_state_idx\` ON \`articles\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_by_idx\` ON \`articles\` (\`published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_withdrawal_withdrawal_by_idx\` ON \`articles\` (\`withdrawal_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_owning_unit_idx\` ON \`articles\` (\`owning_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_by_idx\` ON \`articles\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_by_idx\` ON \`articles\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_publishedAt_idx\` ON \`articles\` (\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`localities_id\` text(36),
  	\`individuals_id\` text(36),
  	\`organizations_id\` text(36),
  	\`models_id\` text(36),
  	\`awards_id\` text(36),
  	\`directives_id\` text(36),
  	\`themes_id\` text(36),
  	\`movements_id\` text(36),
  	\`articles_id\` text(36),
  	\`categories_id\` text(36),
  	\`tags_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`localities_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`individuals_id\`) REFERENCES \`individuals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`models_id\`) REFERENCES \`models\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`awards_id\`) REFERENCES \`awards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`movements_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_localities_id_idx\` ON \`articles_rels\` (\`localities_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_individuals_id_idx\` ON \`articles_rels\` (\`individuals_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_organizations_id_idx\` ON \`articles_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_models_id_idx\` ON \`articles_rels\` (\`models_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_awards_id_idx\` ON \`articles_rels\` (\`awards_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_directives_id_idx\` ON \`articles_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_themes_id_idx\` ON \`articles_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_movements_id_idx\` ON \`articles_rels\` (\`movements_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_articles_id_idx\` ON \`articles_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_categories_id_idx\` ON \`articles_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_tags_id_idx\` ON \`articles_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_bylines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_bylines_order_idx\` ON \`_articles_v_version_bylines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_bylines_parent_id_idx\` ON \`_articles_v_version_bylines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_cover_id\` text(36),
  	\`version_cover_caption\` text,
  	\`version_source_name\` text,
  	\`version_source_date\` text,
  	\`version_source_url\` text,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_kind\` text DEFAULT 'news',
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_state\` text DEFAULT 'draft',
  	\`version_first_published_at\` text,
  	\`version_published_by_id\` text(36),
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_by_id\` text(36),
  	\`version_owning_unit_id\` text(36),
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_deleted_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_withdrawal_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owning_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_title_idx\` ON \`_articles_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_cover_idx\` ON \`_articles_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_meta_version_meta_image_idx\` ON \`_articles_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_kind_idx\` ON \`_articles_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_at_idx\` ON \`_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_state_idx\` ON \`_articles_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_by_idx\` ON \`_articles_v\` (\`version_published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_withdrawal_version_withdrawal_by_idx\` ON \`_articles_v\` (\`version_withdrawal_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_owning_unit_idx\` ON \`_articles_v\` (\`version_owning_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_by_idx\` ON \`_articles_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_by_idx\` ON \`_articles_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_publishedAt_idx\` ON \`_articles_v\` (\`version__status\`,\`version_published_at\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`localities_id\` text(36),
  	\`individuals_id\` text(36),
  	\`organizations_id\` text(36),
  	\`models_id\` text(36),
  	\`awards_id\` text(36),
  	\`directives_id\` text(36),
  	\`themes_id\` text(36),
  	\`movements_id\` text(36),
  	\`articles_id\` text(36),
  	\`categories_id\` text(36),
  	\`tags_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`localities_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`individuals_id\`) REFERENCES \`individuals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`models_id\`) REFERENCES \`models\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`awards_id\`) REFERENCES \`awards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`movements_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_localities_id_idx\` ON \`_articles_v_rels\` (\`localities_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_individuals_id_idx\` ON \`_articles_v_rels\` (\`individuals_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_organizations_id_idx\` ON \`_articles_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_models_id_idx\` ON \`_articles_v_rels\` (\`models_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_awards_id_idx\` ON \`_articles_v_rels\` (\`awards_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_directives_id_idx\` ON \`_articles_v_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_themes_id_idx\` ON \`_articles_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_movements_id_idx\` ON \`_articles_v_rels\` (\`movements_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_articles_id_idx\` ON \`_articles_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_categories_id_idx\` ON \`_articles_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_tags_id_idx\` ON \`_articles_v_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE TABLE \`individuals_offices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`organization_id\` text(36),
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`individuals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`individuals_offices_order_idx\` ON \`individuals_offices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`individuals_offices_parent_id_idx\` ON \`individuals_offices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`individuals_offices_organization_idx\` ON \`individuals_offices\` (\`organization_id\`);`)
  await db.run(sql`CREATE TABLE \`individuals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`sort_key\` text,
  	\`deeds\` text,
  	\`portrait_id\` text(36),
  	\`story\` text,
  	\`honorific\` text,
  	\`birth_year\` numeric,
  	\`death_year\` numeric,
  	\`occupation\` text,
  	\`place_detail\` text,
  	\`place_locality_id\` text(36),
  	\`basis_ground\` text,
  	\`basis_date\` text,
  	\`basis_source\` text,
  	\`basis_url\` text,
  	\`basis_evidence_id\` text(36),
  	\`basis_note\` text,
  	\`basis_withdrawn_at\` text,
  	\`basis_withdrawn_by_id\` text(36),
  	\`basis_withdrawn_reason\` text,
  	\`contact_date_of_birth\` text,
  	\`contact_phone\` text,
  	\`contact_home_address\` text,
  	\`contact_note\` text,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text(36),
  	\`slug\` text,
  	\`published_at\` text,
  	\`state\` text DEFAULT 'draft',
  	\`first_published_at\` text,
  	\`published_by_id\` text(36),
  	\`withdrawal_reason\` text,
  	\`withdrawal_at\` text,
  	\`withdrawal_by_id\` text(36),
  	\`owning_unit_id\` text(36),
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`deleted_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`place_locality_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`basis_evidence_id\`) REFERENCES \`private_files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`basis_withdrawn_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`withdrawal_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owning_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`individuals_name_idx\` ON \`individuals\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`individuals_sort_key_idx\` ON \`individuals\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`individuals_portrait_idx\` ON \`individuals\` (\`portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`individuals_place_place_locality_idx\` ON \`individuals\` (\`place_locality_id\`);`)
  await db.run(sql`CREATE INDEX \`individuals_basis_basis_evidence_idx\` ON \`individuals\` (\`basis_evidence_id\`);`)
  await db.run(sql`CREATE INDEX \`individuals_basis_withdrawn_basis_withdrawn_at_idx\` ON \`individuals\` (\`basis_withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`individuals_basis_withdrawn_basis_withdrawn_by_idx\` ON \`individuals\` (\`basis_withdrawn_by_id\`);`)
  await db.run(sql`CREATE INDEX \`individuals_meta_meta_image_idx\` ON \`individuals\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`individuals_slug_idx\` ON \`individuals\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`individuals_published_at_idx\` ON \`individuals\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`individuals_state_idx\` ON \`individuals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`individuals_published_by_idx\` ON \`individuals\` (\`published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`individuals_withdrawal_withdrawal_by_idx\` ON \`individuals\` (\`withdrawal_by_id\`);`)
  await db.run(sql`CREATE INDEX \`individuals_owning_unit_idx\` ON \`individuals\` (\`owning_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`individuals_created_by_idx\` ON \`individuals\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`individuals_updated_by_idx\` ON \`individuals\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`individuals_deleted_at_idx\` ON \`individuals\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`individuals_updated_at_idx\` ON \`individuals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`individuals_created_at_idx\` ON \`individuals\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`individuals__status_idx\` ON \`individuals\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_sortKey_idx\` ON \`individuals\` (\`_status\`,\`sort_key\`);`)
  await db.run(sql`CREATE TABLE \`individuals_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`directives_id\` text(36),
  	\`themes_id\` text(36),
  	\`movements_id\` text(36),
  	\`categories_id\` text(36),
  	\`tags_id\` text(36),
  	\`localities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`individuals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`movements_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`localities_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`individuals_rels_order_idx\` ON \`individuals_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`individuals_rels_parent_idx\` ON \`individuals_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`individuals_rels_path_idx\` ON \`individuals_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`individuals_rels_directives_id_idx\` ON \`individuals_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE INDEX \`individuals_rels_themes_id_idx\` ON \`individuals_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`individuals_rels_movements_id_idx\` ON \`individuals_rels\` (\`movements_id\`);`)
  await db.run(sql`CREATE INDEX \`individuals_rels_categories_id_idx\` ON \`individuals_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`individuals_rels_tags_id_idx\` ON \`individuals_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`individuals_rels_localities_id_idx\` ON \`individuals_rels\` (\`localities_id\`);`)
  await db.run(sql`CREATE TABLE \`_individuals_v_version_offices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`organization_id\` text(36),
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_individuals_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_offices_order_idx\` ON \`_individuals_v_version_offices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_offices_parent_id_idx\` ON \`_individuals_v_version_offices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_offices_organization_idx\` ON \`_individuals_v_version_offices\` (\`organization_id\`);`)
  await db.run(sql`CREATE TABLE \`_individuals_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_sort_key\` text,
  	\`version_deeds\` text,
  	\`version_portrait_id\` text(36),
  	\`version_story\` text,
  	\`version_honorific\` text,
  	\`version_birth_year\` numeric,
  	\`version_death_year\` numeric,
  	\`version_occupation\` text,
  	\`version_place_detail\` text,
  	\`version_place_locality_id\` text(36),
  	\`version_basis_ground\` text,
  	\`version_basis_date\` text,
  	\`version_basis_source\` text,
  	\`version_basis_url\` text,
  	\`version_basis_evidence_id\` text(36),
  	\`version_basis_note\` text,
  	\`version_basis_withdrawn_at\` text,
  	\`version_basis_withdrawn_by_id\` text(36),
  	\`version_basis_withdrawn_reason\` text,
  	\`version_contact_date_of_birth\` text,
  	\`version_contact_phone\` text,
  	\`version_contact_home_address\` text,
  	\`version_contact_note\` text,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_state\` text DEFAULT 'draft',
  	\`version_first_published_at\` text,
  	\`version_published_by_id\` text(36),
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_by_id\` text(36),
  	\`version_owning_unit_id\` text(36),
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_deleted_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`individuals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_place_locality_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_basis_evidence_id\`) REFERENCES \`private_files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_basis_withdrawn_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_withdrawal_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owning_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_individuals_v_parent_idx\` ON \`_individuals_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_version_name_idx\` ON \`_individuals_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_version_sort_key_idx\` ON \`_individuals_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_version_portrait_idx\` ON \`_individuals_v\` (\`version_portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_place_version_place_locality_idx\` ON \`_individuals_v\` (\`version_place_locality_id\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_basis_version_basis_evidence_idx\` ON \`_individuals_v\` (\`version_basis_evidence_id\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_basis_withdrawn_version_basis_wit_idx\` ON \`_individuals_v\` (\`version_basis_withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_basis_withdrawn_version_basis_w_1_idx\` ON \`_individuals_v\` (\`version_basis_withdrawn_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_meta_version_meta_image_idx\` ON \`_individuals_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_version_slug_idx\` ON \`_individuals_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_version_published_at_idx\` ON \`_individuals_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_version_state_idx\` ON \`_individuals_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_version_published_by_idx\` ON \`_individuals_v\` (\`version_published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_withdrawal_version_withdrawal_by_idx\` ON \`_individuals_v\` (\`version_withdrawal_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_version_owning_unit_idx\` ON \`_individuals_v\` (\`version_owning_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_version_created_by_idx\` ON \`_individuals_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_version_updated_by_idx\` ON \`_individuals_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_version_deleted_at_idx\` ON \`_individuals_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_version_updated_at_idx\` ON \`_individuals_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_version_created_at_idx\` ON \`_individuals_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_version_version__status_idx\` ON \`_individuals_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_created_at_idx\` ON \`_individuals_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_updated_at_idx\` ON \`_individuals_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_latest_idx\` ON \`_individuals_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_sortKey_idx\` ON \`_individuals_v\` (\`version__status\`,\`version_sort_key\`);`)
  await db.run(sql`CREATE TABLE \`_individuals_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`directives_id\` text(36),
  	\`themes_id\` text(36),
  	\`movements_id\` text(36),
  	\`categories_id\` text(36),
  	\`tags_id\` text(36),
  	\`localities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_individuals_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`movements_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`localities_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_individuals_v_rels_order_idx\` ON \`_individuals_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_rels_parent_idx\` ON \`_individuals_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_rels_path_idx\` ON \`_individuals_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_rels_directives_id_idx\` ON \`_individuals_v_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_rels_themes_id_idx\` ON \`_individuals_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_rels_movements_id_idx\` ON \`_individuals_v_rels\` (\`movements_id\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_rels_categories_id_idx\` ON \`_individuals_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_rels_tags_id_idx\` ON \`_individuals_v_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`_individuals_v_rels_localities_id_idx\` ON \`_individuals_v_rels\` (\`localities_id\`);`)
  await db.run(sql`CREATE TABLE \`models_results\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`qualifier\` text,
  	\`value\` numeric,
  	\`value_to\` numeric,
  	\`unit\` text,
  	\`period\` text,
  	\`source\` text,
  	\`locality_id\` text(36),
  	FOREIGN KEY (\`locality_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`models_results_order_idx\` ON \`models_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`models_results_parent_id_idx\` ON \`models_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`models_results_locality_idx\` ON \`models_results\` (\`locality_id\`);`)
  await db.run(sql`CREATE TABLE \`models_stages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`status\` text,
  	\`date\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`models_stages_order_idx\` ON \`models_stages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`models_stages_parent_id_idx\` ON \`models_stages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`models\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`summary\` text,
  	\`practice\` text,
  	\`cover_id\` text(36),
  	\`nature\` text DEFAULT 'collective',
  	\`locality_count\` numeric,
  	\`locality_note\` text,
  	\`since\` text,
  	\`replicated_from_id\` text(36),
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text(36),
  	\`status\` text,
  	\`field\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`state\` text DEFAULT 'draft',
  	\`first_published_at\` text,
  	\`published_by_id\` text(36),
  	\`withdrawal_reason\` text,
  	\`withdrawal_at\` text,
  	\`withdrawal_by_id\` text(36),
  	\`owning_unit_id\` text(36),
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`deleted_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`replicated_from_id\`) REFERENCES \`models\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`withdrawal_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owning_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`models_name_idx\` ON \`models\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`models_cover_idx\` ON \`models\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`models_nature_idx\` ON \`models\` (\`nature\`);`)
  await db.run(sql`CREATE INDEX \`models_since_idx\` ON \`models\` (\`since\`);`)
  await db.run(sql`CREATE INDEX \`models_replicated_from_idx\` ON \`models\` (\`replicated_from_id\`);`)
  await db.run(sql`CREATE INDEX \`models_meta_meta_image_idx\` ON \`models\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`models_status_idx\` ON \`models\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`models_field_idx\` ON \`models\` (\`field\`);`)
  await db.run(sql`CREATE INDEX \`models_slug_idx\` ON \`models\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`models_published_at_idx\` ON \`models\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`models_state_idx\` ON \`models\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`models_published_by_idx\` ON \`models\` (\`published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`models_withdrawal_withdrawal_by_idx\` ON \`models\` (\`withdrawal_by_id\`);`)
  await db.run(sql`CREATE INDEX \`models_owning_unit_idx\` ON \`models\` (\`owning_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`models_created_by_idx\` ON \`models\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`models_updated_by_idx\` ON \`models\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`models_deleted_at_idx\` ON \`models\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`models_updated_at_idx\` ON \`models\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`models_created_at_idx\` ON \`models\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`models__status_idx\` ON \`models\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_status_idx\` ON \`models\` (\`_status\`,\`status\`);`)
  await db.run(sql`CREATE TABLE \`models_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`organizations_id\` text(36),
  	\`individuals_id\` text(36),
  	\`localities_id\` text(36),
  	\`directives_id\` text(36),
  	\`themes_id\` text(36),
  	\`movements_id\` text(36),
  	\`tags_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`models\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`individuals_id\`) REFERENCES \`individuals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`localities_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`movements_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`models_rels_order_idx\` ON \`models_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`models_rels_parent_idx\` ON \`models_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`models_rels_path_idx\` ON \`models_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`models_rels_media_id_idx\` ON \`models_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`models_rels_organizations_id_idx\` ON \`models_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`models_rels_individuals_id_idx\` ON \`models_rels\` (\`individuals_id\`);`)
  await db.run(sql`CREATE INDEX \`models_rels_localities_id_idx\` ON \`models_rels\` (\`localities_id\`);`)
  await db.run(sql`CREATE INDEX \`models_rels_directives_id_idx\` ON \`models_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE INDEX \`models_rels_themes_id_idx\` ON \`models_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`models_rels_movements_id_idx\` ON \`models_rels\` (\`movements_id\`);`)
  await db.run(sql`CREATE INDEX \`models_rels_tags_id_idx\` ON \`models_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE TABLE \`_models_v_version_results\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`qualifier\` text,
  	\`value\` numeric,
  	\`value_to\` numeric,
  	\`unit\` text,
  	\`period\` text,
  	\`source\` text,
  	\`locality_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`locality_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_models_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_models_v_version_results_order_idx\` ON \`_models_v_version_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_results_parent_id_idx\` ON \`_models_v_version_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_results_locality_idx\` ON \`_models_v_version_results\` (\`locality_id\`);`)
  await db.run(sql`CREATE TABLE \`_models_v_version_stages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`status\` text,
  	\`date\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_models_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_models_v_version_stages_order_idx\` ON \`_models_v_version_stages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_stages_parent_id_idx\` ON \`_models_v_version_stages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_models_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_practice\` text,
  	\`version_cover_id\` text(36),
  	\`version_nature\` text DEFAULT 'collective',
  	\`version_locality_count\` numeric,
  	\`version_locality_note\` text,
  	\`version_since\` text,
  	\`version_replicated_from_id\` text(36),
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_status\` text,
  	\`version_field\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_state\` text DEFAULT 'draft',
  	\`version_first_published_at\` text,
  	\`version_published_by_id\` text(36),
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_by_id\` text(36),
  	\`version_owning_unit_id\` text(36),
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_deleted_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`models\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_replicated_from_id\`) REFERENCES \`models\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_withdrawal_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owning_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_models_v_parent_idx\` ON \`_models_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_version_name_idx\` ON \`_models_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_version_cover_idx\` ON \`_models_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_version_nature_idx\` ON \`_models_v\` (\`version_nature\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_version_since_idx\` ON \`_models_v\` (\`version_since\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_version_replicated_from_idx\` ON \`_models_v\` (\`version_replicated_from_id\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_meta_version_meta_image_idx\` ON \`_models_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_version_status_idx\` ON \`_models_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_version_field_idx\` ON \`_models_v\` (\`version_field\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_version_slug_idx\` ON \`_models_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_version_published_at_idx\` ON \`_models_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_version_state_idx\` ON \`_models_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_version_published_by_idx\` ON \`_models_v\` (\`version_published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_withdrawal_version_withdrawal_by_idx\` ON \`_models_v\` (\`version_withdrawal_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_version_owning_unit_idx\` ON \`_models_v\` (\`version_owning_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_version_created_by_idx\` ON \`_models_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_version_updated_by_idx\` ON \`_models_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_version_deleted_at_idx\` ON \`_models_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_version_updated_at_idx\` ON \`_models_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_version_created_at_idx\` ON \`_models_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_version_version__status_idx\` ON \`_models_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_created_at_idx\` ON \`_models_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_updated_at_idx\` ON \`_models_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_latest_idx\` ON \`_models_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_status_idx\` ON \`_models_v\` (\`version__status\`,\`version_status\`);`)
  await db.run(sql`CREATE TABLE \`_models_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`organizations_id\` text(36),
  	\`individuals_id\` text(36),
  	\`localities_id\` text(36),
  	\`directives_id\` text(36),
  	\`themes_id\` text(36),
  	\`movements_id\` text(36),
  	\`tags_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_models_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`individuals_id\`) REFERENCES \`individuals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`localities_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`movements_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_models_v_rels_order_idx\` ON \`_models_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_rels_parent_idx\` ON \`_models_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_rels_path_idx\` ON \`_models_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_rels_media_id_idx\` ON \`_models_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_rels_organizations_id_idx\` ON \`_models_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_rels_individuals_id_idx\` ON \`_models_v_rels\` (\`individuals_id\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_rels_localities_id_idx\` ON \`_models_v_rels\` (\`localities_id\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_rels_directives_id_idx\` ON \`_models_v_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_rels_themes_id_idx\` ON \`_models_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_rels_movements_id_idx\` ON \`_models_v_rels\` (\`movements_id\`);`)
  await db.run(sql`CREATE INDEX \`_models_v_rels_tags_id_idx\` ON \`_models_v_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE TABLE \`awards_recipients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'individual',
  	\`individual_id\` text(36),
  	\`organization_id\` text(36),
  	\`model_id\` text(36),
  	\`count\` numeric,
  	\`count_of\` text,
  	\`office\` text,
  	\`citation\` text,
  	FOREIGN KEY (\`individual_id\`) REFERENCES \`individuals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`model_id\`) REFERENCES \`models\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`awards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`awards_recipients_order_idx\` ON \`awards_recipients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`awards_recipients_parent_id_idx\` ON \`awards_recipients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`awards_recipients_individual_idx\` ON \`awards_recipients\` (\`individual_id\`);`)
  await db.run(sql`CREATE INDEX \`awards_recipients_organization_idx\` ON \`awards_recipients\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`awards_recipients_model_idx\` ON \`awards_recipients\` (\`model_id\`);`)
  await db.run(sql`CREATE TABLE \`awards_ceremony_presenters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`honorific\` text,
  	\`name\` text,
  	\`office\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`awards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`awards_ceremony_presenters_order_idx\` ON \`awards_ceremony_presenters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`awards_ceremony_presenters_parent_id_idx\` ON \`awards_ceremony_presenters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`awards\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`category\` text DEFAULT 'form',
  	\`form\` text,
  	\`name\` text,
  	\`level\` text,
  	\`reason\` text,
  	\`issuer_id\` text(36),
  	\`decision_number\` text,
  	\`decision_date\` text,
  	\`decision_number_unknown\` integer DEFAULT false,
  	\`decision_signatory_honorific\` text,
  	\`decision_signatory_name\` text,
  	\`decision_signatory_office\` text,
  	\`decision_scan_id\` text(36),
  	\`ceremony_name\` text,
  	\`ceremony_date\` text,
  	\`ceremony_place_detail\` text,
  	\`ceremony_place_locality_id\` text(36),
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text(36),
  	\`validity\` text DEFAULT 'valid',
  	\`revocation_reason\` text,
  	\`revocation_date\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`state\` text DEFAULT 'draft',
  	\`first_published_at\` text,
  	\`published_by_id\` text(36),
  	\`withdrawal_reason\` text,
  	\`withdrawal_at\` text,
  	\`withdrawal_by_id\` text(36),
  	\`owning_unit_id\` text(36),
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`deleted_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`issuer_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decision_scan_id\`) REFERENCES \`private_files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`ceremony_place_locality_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`withdrawal_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owning_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`awards_title_idx\` ON \`awards\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`awards_category_idx\` ON \`awards\` (\`category\`);`)
  await db.run(sql`CREATE INDEX \`awards_form_idx\` ON \`awards\` (\`form\`);`)
  await db.run(sql`CREATE INDEX \`awards_level_idx\` ON \`awards\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`awards_issuer_idx\` ON \`awards\` (\`issuer_id\`);`)
  await db.run(sql`CREATE INDEX \`awards_decision_decision_number_idx\` ON \`awards\` (\`decision_number\`);`)
  await db.run(sql`CREATE INDEX \`awards_decision_decision_date_idx\` ON \`awards\` (\`decision_date\`);`)
  await db.run(sql`CREATE INDEX \`awards_decision_decision_scan_idx\` ON \`awards\` (\`decision_scan_id\`);`)
  await db.run(sql`CREATE INDEX \`awards_ceremony_ceremony_date_idx\` ON \`awards\` (\`ceremony_date\`);`)
  await db.run(sql`CREATE INDEX \`awards_ceremony_place_ceremony_place_locality_idx\` ON \`awards\` (\`ceremony_place_locality_id\`);`)
  await db.run(sql`CREATE INDEX \`awards_meta_meta_image_idx\` ON \`awards\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`awards_validity_idx\` ON \`awards\` (\`validity\`);`)
  await db.run(sql`CREATE INDEX \`awards_slug_idx\` ON \`awards\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`awards_published_at_idx\` ON \`awards\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`awards_state_idx\` ON \`awards\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`awards_published_by_idx\` ON \`awards\` (\`published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`awards_withdrawal_withdrawal_by_idx\` ON \`awards\` (\`withdrawal_by_id\`);`)
  await db.run(sql`CREATE INDEX \`awards_owning_unit_idx\` ON \`awards\` (\`owning_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`awards_created_by_idx\` ON \`awards\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`awards_updated_by_idx\` ON \`awards\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`awards_deleted_at_idx\` ON \`awards\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`awards_updated_at_idx\` ON \`awards\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`awards_created_at_idx\` ON \`awards\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`awards__status_idx\` ON \`awards\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_level_idx\` ON \`awards\` (\`_status\`,\`level\`);`)
  await db.run(sql`CREATE TABLE \`awards_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`awards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`awards_numbers_order_parent_idx\` ON \`awards_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`awards_numbers_number_idx\` ON \`awards_numbers\` (\`number\`);`)
  await db.run(sql`CREATE TABLE \`awards_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`directives_id\` text(36),
  	\`themes_id\` text(36),
  	\`movements_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`awards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`movements_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`awards_rels_order_idx\` ON \`awards_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`awards_rels_parent_idx\` ON \`awards_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`awards_rels_path_idx\` ON \`awards_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`awards_rels_media_id_idx\` ON \`awards_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`awards_rels_directives_id_idx\` ON \`awards_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE INDEX \`awards_rels_themes_id_idx\` ON \`awards_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`awards_rels_movements_id_idx\` ON \`awards_rels\` (\`movements_id\`);`)
  await db.run(sql`CREATE TABLE \`_awards_v_version_recipients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'individual',
  	\`individual_id\` text(36),
  	\`organization_id\` text(36),
  	\`model_id\` text(36),
  	\`count\` numeric,
  	\`count_of\` text,
  	\`office\` text,
  	\`citation\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`individual_id\`) REFERENCES \`individuals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`model_id\`) REFERENCES \`models\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_awards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_awards_v_version_recipients_order_idx\` ON \`_awards_v_version_recipients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_recipients_parent_id_idx\` ON \`_awards_v_version_recipients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_recipients_individual_idx\` ON \`_awards_v_version_recipients\` (\`individual_id\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_recipients_organization_idx\` ON \`_awards_v_version_recipients\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_recipients_model_idx\` ON \`_awards_v_version_recipients\` (\`model_id\`);`)
  await db.run(sql`CREATE TABLE \`_awards_v_version_ceremony_presenters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`honorific\` text,
  	\`name\` text,
  	\`office\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_awards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_awards_v_version_ceremony_presenters_order_idx\` ON \`_awards_v_version_ceremony_presenters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_ceremony_presenters_parent_id_idx\` ON \`_awards_v_version_ceremony_presenters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_awards_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_category\` text DEFAULT 'form',
  	\`version_form\` text,
  	\`version_name\` text,
  	\`version_level\` text,
  	\`version_reason\` text,
  	\`version_issuer_id\` text(36),
  	\`version_decision_number\` text,
  	\`version_decision_date\` text,
  	\`version_decision_number_unknown\` integer DEFAULT false,
  	\`version_decision_signatory_honorific\` text,
  	\`version_decision_signatory_name\` text,
  	\`version_decision_signatory_office\` text,
  	\`version_decision_scan_id\` text(36),
  	\`version_ceremony_name\` text,
  	\`version_ceremony_date\` text,
  	\`version_ceremony_place_detail\` text,
  	\`version_ceremony_place_locality_id\` text(36),
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_validity\` text DEFAULT 'valid',
  	\`version_revocation_reason\` text,
  	\`version_revocation_date\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_state\` text DEFAULT 'draft',
  	\`version_first_published_at\` text,
  	\`version_published_by_id\` text(36),
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_by_id\` text(36),
  	\`version_owning_unit_id\` text(36),
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_deleted_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`awards\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_issuer_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_decision_scan_id\`) REFERENCES \`private_files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_ceremony_place_locality_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_withdrawal_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owning_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_awards_v_parent_idx\` ON \`_awards_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_version_title_idx\` ON \`_awards_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_version_category_idx\` ON \`_awards_v\` (\`version_category\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_version_form_idx\` ON \`_awards_v\` (\`version_form\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_version_level_idx\` ON \`_awards_v\` (\`version_level\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_version_issuer_idx\` ON \`_awards_v\` (\`version_issuer_id\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_decision_version_decision_number_idx\` ON \`_awards_v\` (\`version_decision_number\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_decision_version_decision_date_idx\` ON \`_awards_v\` (\`version_decision_date\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_decision_version_decision_scan_idx\` ON \`_awards_v\` (\`version_decision_scan_id\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_ceremony_version_ceremony_date_idx\` ON \`_awards_v\` (\`version_ceremony_date\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_ceremony_place_version_ceremony_place__idx\` ON \`_awards_v\` (\`version_ceremony_place_locality_id\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_meta_version_meta_image_idx\` ON \`_awards_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_version_validity_idx\` ON \`_awards_v\` (\`version_validity\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_version_slug_idx\` ON \`_awards_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_version_published_at_idx\` ON \`_awards_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_version_state_idx\` ON \`_awards_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_version_published_by_idx\` ON \`_awards_v\` (\`version_published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_withdrawal_version_withdrawal_by_idx\` ON \`_awards_v\` (\`version_withdrawal_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_version_owning_unit_idx\` ON \`_awards_v\` (\`version_owning_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_version_created_by_idx\` ON \`_awards_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_version_updated_by_idx\` ON \`_awards_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_version_deleted_at_idx\` ON \`_awards_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_version_updated_at_idx\` ON \`_awards_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_version_created_at_idx\` ON \`_awards_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_version_version__status_idx\` ON \`_awards_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_created_at_idx\` ON \`_awards_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_updated_at_idx\` ON \`_awards_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_latest_idx\` ON \`_awards_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_level_idx\` ON \`_awards_v\` (\`version__status\`,\`version_level\`);`)
  await db.run(sql`CREATE TABLE \`_awards_v_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_awards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_awards_v_numbers_order_parent_idx\` ON \`_awards_v_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_awards_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`directives_id\` text(36),
  	\`themes_id\` text(36),
  	\`movements_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_awards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`movements_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_awards_v_rels_order_idx\` ON \`_awards_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_rels_parent_idx\` ON \`_awards_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_rels_path_idx\` ON \`_awards_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_rels_media_id_idx\` ON \`_awards_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_rels_directives_id_idx\` ON \`_awards_v_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_rels_themes_id_idx\` ON \`_awards_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_awards_v_rels_movements_id_idx\` ON \`_awards_v_rels\` (\`movements_id\`);`)
  await db.run(sql`CREATE TABLE \`yearbooks_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`section\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`yearbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`yearbooks_entries_order_idx\` ON \`yearbooks_entries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_entries_parent_id_idx\` ON \`yearbooks_entries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`yearbooks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`period_from\` numeric,
  	\`period_to\` numeric,
  	\`locality_id\` text(36),
  	\`summary\` text,
  	\`cover_id\` text(36),
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text(36),
  	\`slug\` text,
  	\`published_at\` text,
  	\`state\` text DEFAULT 'draft',
  	\`first_published_at\` text,
  	\`published_by_id\` text(36),
  	\`withdrawal_reason\` text,
  	\`withdrawal_at\` text,
  	\`withdrawal_by_id\` text(36),
  	\`owning_unit_id\` text(36),
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`deleted_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`locality_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`withdrawal_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owning_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`yearbooks_title_idx\` ON \`yearbooks\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_period_from_idx\` ON \`yearbooks\` (\`period_from\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_period_to_idx\` ON \`yearbooks\` (\`period_to\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_locality_idx\` ON \`yearbooks\` (\`locality_id\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_cover_idx\` ON \`yearbooks\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_meta_meta_image_idx\` ON \`yearbooks\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_slug_idx\` ON \`yearbooks\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_published_at_idx\` ON \`yearbooks\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_state_idx\` ON \`yearbooks\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_published_by_idx\` ON \`yearbooks\` (\`published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_withdrawal_withdrawal_by_idx\` ON \`yearbooks\` (\`withdrawal_by_id\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_owning_unit_idx\` ON \`yearbooks\` (\`owning_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_created_by_idx\` ON \`yearbooks\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_updated_by_idx\` ON \`yearbooks\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_deleted_at_idx\` ON \`yearbooks\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_updated_at_idx\` ON \`yearbooks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_created_at_idx\` ON \`yearbooks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks__status_idx\` ON \`yearbooks\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_periodTo_idx\` ON \`yearbooks\` (\`_status\`,\`period_to\`);`)
  await db.run(sql`CREATE TABLE \`yearbooks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` text(36),
  	\`individuals_id\` text(36),
  	\`models_id\` text(36),
  	\`directives_id\` text(36),
  	\`themes_id\` text(36),
  	\`movements_id\` text(36),
  	\`categories_id\` text(36),
  	\`tags_id\` text(36),
  	\`localities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`yearbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`individuals_id\`) REFERENCES \`individuals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`models_id\`) REFERENCES \`models\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`movements_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`localities_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`yearbooks_rels_order_idx\` ON \`yearbooks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_rels_parent_idx\` ON \`yearbooks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_rels_path_idx\` ON \`yearbooks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_rels_organizations_id_idx\` ON \`yearbooks_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_rels_individuals_id_idx\` ON \`yearbooks_rels\` (\`individuals_id\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_rels_models_id_idx\` ON \`yearbooks_rels\` (\`models_id\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_rels_directives_id_idx\` ON \`yearbooks_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_rels_themes_id_idx\` ON \`yearbooks_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_rels_movements_id_idx\` ON \`yearbooks_rels\` (\`movements_id\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_rels_categories_id_idx\` ON \`yearbooks_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_rels_tags_id_idx\` ON \`yearbooks_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`yearbooks_rels_localities_id_idx\` ON \`yearbooks_rels\` (\`localities_id\`);`)
  await db.run(sql`CREATE TABLE \`_yearbooks_v_version_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`section\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_yearbooks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_version_entries_order_idx\` ON \`_yearbooks_v_version_entries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_version_entries_parent_id_idx\` ON \`_yearbooks_v_version_entries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_yearbooks_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_period_from\` numeric,
  	\`version_period_to\` numeric,
  	\`version_locality_id\` text(36),
  	\`version_summary\` text,
  	\`version_cover_id\` text(36),
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_state\` text DEFAULT 'draft',
  	\`version_first_published_at\` text,
  	\`version_published_by_id\` text(36),
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_by_id\` text(36),
  	\`version_owning_unit_id\` text(36),
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_deleted_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`yearbooks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_locality_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_withdrawal_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owning_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_parent_idx\` ON \`_yearbooks_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_version_version_title_idx\` ON \`_yearbooks_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_version_version_period_from_idx\` ON \`_yearbooks_v\` (\`version_period_from\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_version_version_period_to_idx\` ON \`_yearbooks_v\` (\`version_period_to\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_version_version_locality_idx\` ON \`_yearbooks_v\` (\`version_locality_id\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_version_version_cover_idx\` ON \`_yearbooks_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_version_meta_version_meta_image_idx\` ON \`_yearbooks_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_version_version_slug_idx\` ON \`_yearbooks_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_version_version_published_at_idx\` ON \`_yearbooks_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_version_version_state_idx\` ON \`_yearbooks_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_version_version_published_by_idx\` ON \`_yearbooks_v\` (\`version_published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_version_withdrawal_version_withdrawal_by_idx\` ON \`_yearbooks_v\` (\`version_withdrawal_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_version_version_owning_unit_idx\` ON \`_yearbooks_v\` (\`version_owning_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_version_version_created_by_idx\` ON \`_yearbooks_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_version_version_updated_by_idx\` ON \`_yearbooks_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_version_version_deleted_at_idx\` ON \`_yearbooks_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_version_version_updated_at_idx\` ON \`_yearbooks_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_version_version_created_at_idx\` ON \`_yearbooks_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_version_version__status_idx\` ON \`_yearbooks_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_created_at_idx\` ON \`_yearbooks_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_updated_at_idx\` ON \`_yearbooks_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_latest_idx\` ON \`_yearbooks_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_periodTo_idx\` ON \`_yearbooks_v\` (\`version__status\`,\`version_period_to\`);`)
  await db.run(sql`CREATE TABLE \`_yearbooks_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` text(36),
  	\`individuals_id\` text(36),
  	\`models_id\` text(36),
  	\`directives_id\` text(36),
  	\`themes_id\` text(36),
  	\`movements_id\` text(36),
  	\`categories_id\` text(36),
  	\`tags_id\` text(36),
  	\`localities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_yearbooks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`individuals_id\`) REFERENCES \`individuals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`models_id\`) REFERENCES \`models\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`movements_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`localities_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_rels_order_idx\` ON \`_yearbooks_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_rels_parent_idx\` ON \`_yearbooks_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_rels_path_idx\` ON \`_yearbooks_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_rels_organizations_id_idx\` ON \`_yearbooks_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_rels_individuals_id_idx\` ON \`_yearbooks_v_rels\` (\`individuals_id\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_rels_models_id_idx\` ON \`_yearbooks_v_rels\` (\`models_id\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_rels_directives_id_idx\` ON \`_yearbooks_v_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_rels_themes_id_idx\` ON \`_yearbooks_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_rels_movements_id_idx\` ON \`_yearbooks_v_rels\` (\`movements_id\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_rels_categories_id_idx\` ON \`_yearbooks_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_rels_tags_id_idx\` ON \`_yearbooks_v_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`_yearbooks_v_rels_localities_id_idx\` ON \`_yearbooks_v_rels\` (\`localities_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`caption\` text NOT NULL,
  	\`alt\` text NOT NULL,
  	\`other_people\` text,
  	\`event_date\` text,
  	\`place\` text,
  	\`locality_id\` text(36),
  	\`photographer\` text,
  	\`rights\` text,
  	\`rights_note\` text,
  	\`taken_at\` text,
  	\`content_hash\` text,
  	\`is_shown\` integer DEFAULT false,
  	\`is_public\` integer DEFAULT false,
  	\`owning_unit_id\` text(36),
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`deleted_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_wide_url\` text,
  	\`sizes_wide_width\` numeric,
  	\`sizes_wide_height\` numeric,
  	\`sizes_wide_mime_type\` text,
  	\`sizes_wide_filesize\` numeric,
  	\`sizes_wide_filename\` text,
  	\`sizes_social_url\` text,
  	\`sizes_social_width\` numeric,
  	\`sizes_social_height\` numeric,
  	\`sizes_social_mime_type\` text,
  	\`sizes_social_filesize\` numeric,
  	\`sizes_social_filename\` text,
  	FOREIGN KEY (\`locality_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owning_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_event_date_idx\` ON \`media\` (\`event_date\`);`)
  await db.run(sql`CREATE INDEX \`media_locality_idx\` ON \`media\` (\`locality_id\`);`)
  await db.run(sql`CREATE INDEX \`media_content_hash_idx\` ON \`media\` (\`content_hash\`);`)
  await db.run(sql`CREATE INDEX \`media_is_public_idx\` ON \`media\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`media_owning_unit_idx\` ON \`media\` (\`owning_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`media_created_by_idx\` ON \`media\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_by_idx\` ON \`media\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_sizes_wide_filename_idx\` ON \`media\` (\`sizes_wide_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_social_sizes_social_filename_idx\` ON \`media\` (\`sizes_social_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`individuals_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`individuals_id\`) REFERENCES \`individuals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_rels_order_idx\` ON \`media_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`media_rels_parent_idx\` ON \`media_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_rels_path_idx\` ON \`media_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`media_rels_individuals_id_idx\` ON \`media_rels\` (\`individuals_id\`);`)
  await db.run(sql`CREATE TABLE \`private_files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text DEFAULT 'decision' NOT NULL,
  	\`note\` text,
  	\`owning_unit_id\` text(36),
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`deleted_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`owning_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`private_files_owning_unit_idx\` ON \`private_files\` (\`owning_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`private_files_created_by_idx\` ON \`private_files\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`private_files_updated_by_idx\` ON \`private_files\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`private_files_deleted_at_idx\` ON \`private_files\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`private_files_updated_at_idx\` ON \`private_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`private_files_created_at_idx\` ON \`private_files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`private_files_filename_idx\` ON \`private_files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`directives\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`number\` text,
  	\`date\` text,
  	\`issuer_id\` text(36),
  	\`term\` text,
  	\`subject\` text,
  	\`url\` text,
  	\`slug\` text,
  	\`owning_unit_id\` text(36),
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`deleted_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`issuer_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owning_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_title_idx\` ON \`directives\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`directives_kind_idx\` ON \`directives\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`directives_number_idx\` ON \`directives\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`directives_date_idx\` ON \`directives\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`directives_issuer_idx\` ON \`directives\` (\`issuer_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_slug_idx\` ON \`directives\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`directives_owning_unit_idx\` ON \`directives\` (\`owning_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_created_by_idx\` ON \`directives\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_updated_by_idx\` ON \`directives\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_deleted_at_idx\` ON \`directives\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`directives_updated_at_idx\` ON \`directives\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`directives_created_at_idx\` ON \`directives\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`directives_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`directives_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_rels_order_idx\` ON \`directives_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`directives_rels_parent_idx\` ON \`directives_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_rels_path_idx\` ON \`directives_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`directives_rels_directives_id_idx\` ON \`directives_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE TABLE \`themes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`scope\` text DEFAULT 'year' NOT NULL,
  	\`term\` text,
  	\`issuer_id\` text(36),
  	\`locality_id\` text(36),
  	\`slug\` text,
  	\`owning_unit_id\` text(36),
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`deleted_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`issuer_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`locality_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owning_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_title_idx\` ON \`themes\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`themes_scope_idx\` ON \`themes\` (\`scope\`);`)
  await db.run(sql`CREATE INDEX \`themes_issuer_idx\` ON \`themes\` (\`issuer_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_locality_idx\` ON \`themes\` (\`locality_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_slug_idx\` ON \`themes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`themes_owning_unit_idx\` ON \`themes\` (\`owning_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_by_idx\` ON \`themes\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_by_idx\` ON \`themes\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_deleted_at_idx\` ON \`themes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`themes_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_numbers_order_parent_idx\` ON \`themes_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_numbers_number_idx\` ON \`themes_numbers\` (\`number\`);`)
  await db.run(sql`CREATE TABLE \`themes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`directives_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_rels_order_idx\` ON \`themes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_parent_idx\` ON \`themes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_path_idx\` ON \`themes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_directives_id_idx\` ON \`themes_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE TABLE \`movements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text DEFAULT 'movement' NOT NULL,
  	\`since\` text,
  	\`until\` text,
  	\`about\` text,
  	\`sort_key\` text,
  	\`slug\` text,
  	\`owning_unit_id\` text(36),
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`deleted_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owning_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`movements_name_idx\` ON \`movements\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`movements_kind_idx\` ON \`movements\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`movements_since_idx\` ON \`movements\` (\`since\`);`)
  await db.run(sql`CREATE INDEX \`movements_sort_key_idx\` ON \`movements\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`movements_slug_idx\` ON \`movements\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`movements_owning_unit_idx\` ON \`movements\` (\`owning_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`movements_created_by_idx\` ON \`movements\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`movements_updated_by_idx\` ON \`movements\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`movements_deleted_at_idx\` ON \`movements\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`movements_updated_at_idx\` ON \`movements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`movements_created_at_idx\` ON \`movements\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`movements_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` text(36),
  	\`localities_id\` text(36),
  	\`directives_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`localities_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`movements_rels_order_idx\` ON \`movements_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`movements_rels_parent_idx\` ON \`movements_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`movements_rels_path_idx\` ON \`movements_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`movements_rels_organizations_id_idx\` ON \`movements_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`movements_rels_localities_id_idx\` ON \`movements_rels\` (\`localities_id\`);`)
  await db.run(sql`CREATE INDEX \`movements_rels_directives_id_idx\` ON \`movements_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text,
  	\`kind\` text NOT NULL,
  	\`locality_id\` text(36),
  	\`parent_id\` text(36),
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`about\` text,
  	\`logo_id\` text(36),
  	\`website\` text,
  	\`sort_key\` text,
  	\`slug\` text,
  	\`owning_unit_id\` text(36),
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`deleted_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`locality_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owning_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_name_idx\` ON \`organizations\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`organizations_kind_idx\` ON \`organizations\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`organizations_locality_idx\` ON \`organizations\` (\`locality_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_parent_idx\` ON \`organizations\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_valid_to_idx\` ON \`organizations\` (\`valid_to\`);`)
  await db.run(sql`CREATE INDEX \`organizations_logo_idx\` ON \`organizations\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_sort_key_idx\` ON \`organizations\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`organizations_slug_idx\` ON \`organizations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organizations_owning_unit_idx\` ON \`organizations\` (\`owning_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_created_by_idx\` ON \`organizations\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_updated_by_idx\` ON \`organizations\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_deleted_at_idx\` ON \`organizations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_updated_at_idx\` ON \`organizations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_created_at_idx\` ON \`organizations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organizations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_rels_order_idx\` ON \`organizations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_rels_parent_idx\` ON \`organizations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_rels_path_idx\` ON \`organizations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organizations_rels_organizations_id_idx\` ON \`organizations_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE TABLE \`localities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`code\` text,
  	\`display_name\` text,
  	\`sort_key\` text,
  	\`slug\` text,
  	\`owning_unit_id\` text(36),
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`deleted_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owning_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`localities_name_idx\` ON \`localities\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`localities_kind_idx\` ON \`localities\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`localities_parent_idx\` ON \`localities\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`localities_valid_from_idx\` ON \`localities\` (\`valid_from\`);`)
  await db.run(sql`CREATE INDEX \`localities_valid_to_idx\` ON \`localities\` (\`valid_to\`);`)
  await db.run(sql`CREATE INDEX \`localities_code_idx\` ON \`localities\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`localities_display_name_idx\` ON \`localities\` (\`display_name\`);`)
  await db.run(sql`CREATE INDEX \`localities_sort_key_idx\` ON \`localities\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`localities_slug_idx\` ON \`localities\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`localities_owning_unit_idx\` ON \`localities\` (\`owning_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`localities_created_by_idx\` ON \`localities\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`localities_updated_by_idx\` ON \`localities\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`localities_deleted_at_idx\` ON \`localities\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`localities_updated_at_idx\` ON \`localities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`localities_created_at_idx\` ON \`localities\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`localities_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`localities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`localities_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`localities_rels_order_idx\` ON \`localities_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`localities_rels_parent_idx\` ON \`localities_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`localities_rels_path_idx\` ON \`localities_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`localities_rels_localities_id_idx\` ON \`localities_rels\` (\`localities_id\`);`)
  await db.run(sql`CREATE TABLE \`categories_breadcrumbs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`doc_id\` text(36),
  	\`url\` text,
  	\`label\` text,
  	FOREIGN KEY (\`doc_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`categories_breadcrumbs_order_idx\` ON \`categories_breadcrumbs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`categories_breadcrumbs_parent_id_idx\` ON \`categories_breadcrumbs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_breadcrumbs_doc_idx\` ON \`categories_breadcrumbs\` (\`doc_id\`);`)
  await db.run(sql`CREATE TABLE \`categories\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`order\` numeric DEFAULT 100,
  	\`parent_id\` text(36),
  	\`slug\` text,
  	\`owning_unit_id\` text(36),
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`deleted_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owning_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`categories_name_idx\` ON \`categories\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`categories_order_idx\` ON \`categories\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`categories_parent_idx\` ON \`categories\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_slug_idx\` ON \`categories\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`categories_owning_unit_idx\` ON \`categories\` (\`owning_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_created_by_idx\` ON \`categories\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_updated_by_idx\` ON \`categories\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_deleted_at_idx\` ON \`categories\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`categories_updated_at_idx\` ON \`categories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`categories_created_at_idx\` ON \`categories\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`tags\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`owning_unit_id\` text(36),
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`deleted_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owning_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`tags_name_idx\` ON \`tags\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`tags_slug_idx\` ON \`tags\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`tags_owning_unit_idx\` ON \`tags\` (\`owning_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`tags_created_by_idx\` ON \`tags\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`tags_updated_by_idx\` ON \`tags\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`tags_deleted_at_idx\` ON \`tags\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`tags_updated_at_idx\` ON \`tags\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tags_created_at_idx\` ON \`tags\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reader_feedback\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`remark\` text NOT NULL,
  	\`answer\` text,
  	\`state\` text DEFAULT 'new' NOT NULL,
  	\`reason\` text,
  	\`has_many_links\` integer DEFAULT false,
  	\`moderated_by_id\` text(36),
  	\`moderated_at\` text,
  	\`owning_unit_id\` text(36),
  	\`is_public\` integer DEFAULT false,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`moderated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owning_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reader_feedback_state_idx\` ON \`reader_feedback\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`reader_feedback_moderated_by_idx\` ON \`reader_feedback\` (\`moderated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`reader_feedback_owning_unit_idx\` ON \`reader_feedback\` (\`owning_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`reader_feedback_is_public_idx\` ON \`reader_feedback\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`reader_feedback_created_at_idx\` ON \`reader_feedback\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`reader_feedback_updated_at_idx\` ON \`reader_feedback\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`reader_feedback_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`individuals_id\` text(36),
  	\`models_id\` text(36),
  	\`awards_id\` text(36),
  	\`yearbooks_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reader_feedback\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`individuals_id\`) REFERENCES \`individuals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`models_id\`) REFERENCES \`models\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`awards_id\`) REFERENCES \`awards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`yearbooks_id\`) REFERENCES \`yearbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reader_feedback_rels_order_idx\` ON \`reader_feedback_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reader_feedback_rels_parent_idx\` ON \`reader_feedback_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reader_feedback_rels_path_idx\` ON \`reader_feedback_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`reader_feedback_rels_articles_id_idx\` ON \`reader_feedback_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`reader_feedback_rels_individuals_id_idx\` ON \`reader_feedback_rels\` (\`individuals_id\`);`)
  await db.run(sql`CREATE INDEX \`reader_feedback_rels_models_id_idx\` ON \`reader_feedback_rels\` (\`models_id\`);`)
  await db.run(sql`CREATE INDEX \`reader_feedback_rels_awards_id_idx\` ON \`reader_feedback_rels\` (\`awards_id\`);`)
  await db.run(sql`CREATE INDEX \`reader_feedback_rels_yearbooks_id_idx\` ON \`reader_feedback_rels\` (\`yearbooks_id\`);`)
  await db.run(sql`CREATE TABLE \`sites\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`contact_name\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`note\` text,
  	\`is_active\` integer DEFAULT true,
  	\`key_issued_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_updated_at_idx\` ON \`sites\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sites_created_at_idx\` ON \`sites\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'contributor' NOT NULL,
  	\`unit_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_unit_idx\` ON \`users\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`claims\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`holder_collection\` text NOT NULL,
  	\`holder\` text NOT NULL,
  	\`was_public\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`claims_key_idx\` ON \`claims\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`claims_updated_at_idx\` ON \`claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`claims_created_at_idx\` ON \`claims\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`holderCollection_holder_idx\` ON \`claims\` (\`holder_collection\`,\`holder\`);`)
  await db.run(sql`CREATE TABLE \`media_uses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`media\` text NOT NULL,
  	\`holder_collection\` text NOT NULL,
  	\`holder\` text NOT NULL,
  	\`live\` integer DEFAULT false NOT NULL,
  	\`newest\` integer DEFAULT false NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`media_uses_media_idx\` ON \`media_uses\` (\`media\`);`)
  await db.run(sql`CREATE INDEX \`media_uses_live_idx\` ON \`media_uses\` (\`live\`);`)
  await db.run(sql`CREATE INDEX \`media_uses_updated_at_idx\` ON \`media_uses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_uses_created_at_idx\` ON \`media_uses\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`holderCollection_holder_1_idx\` ON \`media_uses\` (\`holder_collection\`,\`holder\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to_type\` text DEFAULT 'reference' NOT NULL,
  	\`to_url\` text,
  	\`type\` text DEFAULT '301' NOT NULL,
  	\`is_public\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_is_public_idx\` ON \`redirects\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`redirects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`individuals_id\` text(36),
  	\`models_id\` text(36),
  	\`awards_id\` text(36),
  	\`yearbooks_id\` text(36),
  	\`organizations_id\` text(36),
  	\`localities_id\` text(36),
  	\`directives_id\` text(36),
  	\`themes_id\` text(36),
  	\`movements_id\` text(36),
  	\`categories_id\` text(36),
  	\`tags_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`individuals_id\`) REFERENCES \`individuals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`models_id\`) REFERENCES \`models\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`awards_id\`) REFERENCES \`awards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`yearbooks_id\`) REFERENCES \`yearbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`localities_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`movements_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_rels_order_idx\` ON \`redirects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_parent_idx\` ON \`redirects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_path_idx\` ON \`redirects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_articles_id_idx\` ON \`redirects_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_individuals_id_idx\` ON \`redirects_rels\` (\`individuals_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_models_id_idx\` ON \`redirects_rels\` (\`models_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_awards_id_idx\` ON \`redirects_rels\` (\`awards_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_yearbooks_id_idx\` ON \`redirects_rels\` (\`yearbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_organizations_id_idx\` ON \`redirects_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_localities_id_idx\` ON \`redirects_rels\` (\`localities_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_directives_id_idx\` ON \`redirects_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_themes_id_idx\` ON \`redirects_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_movements_id_idx\` ON \`redirects_rels\` (\`movements_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_categories_id_idx\` ON \`redirects_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_tags_id_idx\` ON \`redirects_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`individuals_id\` text(36),
  	\`models_id\` text(36),
  	\`awards_id\` text(36),
  	\`yearbooks_id\` text(36),
  	\`media_id\` text(36),
  	\`private_files_id\` text(36),
  	\`directives_id\` text(36),
  	\`themes_id\` text(36),
  	\`movements_id\` text(36),
  	\`organizations_id\` text(36),
  	\`localities_id\` text(36),
  	\`categories_id\` text(36),
  	\`tags_id\` text(36),
  	\`reader_feedback_id\` text(36),
  	\`sites_id\` text(36),
  	\`users_id\` text(36),
  	\`redirects_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`individuals_id\`) REFERENCES \`individuals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`models_id\`) REFERENCES \`models\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`awards_id\`) REFERENCES \`awards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`yearbooks_id\`) REFERENCES \`yearbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`private_files_id\`) REFERENCES \`private_files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`movements_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`localities_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reader_feedback_id\`) REFERENCES \`reader_feedback\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_individuals_id_idx\` ON \`payload_locked_documents_rels\` (\`individuals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_models_id_idx\` ON \`payload_locked_documents_rels\` (\`models_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_awards_id_idx\` ON \`payload_locked_documents_rels\` (\`awards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_yearbooks_id_idx\` ON \`payload_locked_documents_rels\` (\`yearbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_private_files_id_idx\` ON \`payload_locked_documents_rels\` (\`private_files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_directives_id_idx\` ON \`payload_locked_documents_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_movements_id_idx\` ON \`payload_locked_documents_rels\` (\`movements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organizations_id_idx\` ON \`payload_locked_documents_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_localities_id_idx\` ON \`payload_locked_documents_rels\` (\`localities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_categories_id_idx\` ON \`payload_locked_documents_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tags_id_idx\` ON \`payload_locked_documents_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reader_feedback_id_idx\` ON \`payload_locked_documents_rels\` (\`reader_feedback_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sites_id_idx\` ON \`payload_locked_documents_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sites_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_sites_id_idx\` ON \`payload_preferences_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`front_page\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lead_id\` text(36),
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`lead_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`front_page_lead_idx\` ON \`front_page\` (\`lead_id\`);`)
  await db.run(sql`CREATE TABLE \`front_page_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`individuals_id\` text(36),
  	\`models_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`front_page\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`individuals_id\`) REFERENCES \`individuals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`models_id\`) REFERENCES \`models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`front_page_rels_order_idx\` ON \`front_page_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`front_page_rels_parent_idx\` ON \`front_page_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`front_page_rels_path_idx\` ON \`front_page_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`front_page_rels_articles_id_idx\` ON \`front_page_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`front_page_rels_individuals_id_idx\` ON \`front_page_rels\` (\`individuals_id\`);`)
  await db.run(sql`CREATE INDEX \`front_page_rels_models_id_idx\` ON \`front_page_rels\` (\`models_id\`);`)
  await db.run(sql`CREATE TABLE \`_front_page_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_lead_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_lead_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_front_page_v_version_version_lead_idx\` ON \`_front_page_v\` (\`version_lead_id\`);`)
  await db.run(sql`CREATE INDEX \`_front_page_v_created_at_idx\` ON \`_front_page_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_front_page_v_updated_at_idx\` ON \`_front_page_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_front_page_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`individuals_id\` text(36),
  	\`models_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_front_page_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`individuals_id\`) REFERENCES \`individuals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`models_id\`) REFERENCES \`models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_front_page_v_rels_order_idx\` ON \`_front_page_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_front_page_v_rels_parent_idx\` ON \`_front_page_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_front_page_v_rels_path_idx\` ON \`_front_page_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_front_page_v_rels_articles_id_idx\` ON \`_front_page_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_front_page_v_rels_individuals_id_idx\` ON \`_front_page_v_rels\` (\`individuals_id\`);`)
  await db.run(sql`CREATE INDEX \`_front_page_v_rels_models_id_idx\` ON \`_front_page_v_rels\` (\`models_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_linked_sites\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_linked_sites_order_idx\` ON \`site_settings_linked_sites\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_linked_sites_parent_id_idx\` ON \`site_settings_linked_sites\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`unit_id\` text(36),
  	\`about\` text,
  	\`contact_address\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_unit_idx\` ON \`site_settings\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_version_linked_sites\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_linked_sites_order_idx\` ON \`_site_settings_v_version_linked_sites\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_linked_sites_parent_id_idx\` ON \`_site_settings_v_version_linked_sites\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_name\` text,
  	\`version_unit_id\` text(36),
  	\`version_about\` text,
  	\`version_contact_address\` text,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_unit_idx\` ON \`_site_settings_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_created_at_idx\` ON \`_site_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_updated_at_idx\` ON \`_site_settings_v\` (\`updated_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_bylines\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_bylines\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`individuals_offices\`;`)
  await db.run(sql`DROP TABLE \`individuals\`;`)
  await db.run(sql`DROP TABLE \`individuals_rels\`;`)
  await db.run(sql`DROP TABLE \`_individuals_v_version_offices\`;`)
  await db.run(sql`DROP TABLE \`_individuals_v\`;`)
  await db.run(sql`DROP TABLE \`_individuals_v_rels\`;`)
  await db.run(sql`DROP TABLE \`models_results\`;`)
  await db.run(sql`DROP TABLE \`models_stages\`;`)
  await db.run(sql`DROP TABLE \`models\`;`)
  await db.run(sql`DROP TABLE \`models_rels\`;`)
  await db.run(sql`DROP TABLE \`_models_v_version_results\`;`)
  await db.run(sql`DROP TABLE \`_models_v_version_stages\`;`)
  await db.run(sql`DROP TABLE \`_models_v\`;`)
  await db.run(sql`DROP TABLE \`_models_v_rels\`;`)
  await db.run(sql`DROP TABLE \`awards_recipients\`;`)
  await db.run(sql`DROP TABLE \`awards_ceremony_presenters\`;`)
  await db.run(sql`DROP TABLE \`awards\`;`)
  await db.run(sql`DROP TABLE \`awards_numbers\`;`)
  await db.run(sql`DROP TABLE \`awards_rels\`;`)
  await db.run(sql`DROP TABLE \`_awards_v_version_recipients\`;`)
  await db.run(sql`DROP TABLE \`_awards_v_version_ceremony_presenters\`;`)
  await db.run(sql`DROP TABLE \`_awards_v\`;`)
  await db.run(sql`DROP TABLE \`_awards_v_numbers\`;`)
  await db.run(sql`DROP TABLE \`_awards_v_rels\`;`)
  await db.run(sql`DROP TABLE \`yearbooks_entries\`;`)
  await db.run(sql`DROP TABLE \`yearbooks\`;`)
  await db.run(sql`DROP TABLE \`yearbooks_rels\`;`)
  await db.run(sql`DROP TABLE \`_yearbooks_v_version_entries\`;`)
  await db.run(sql`DROP TABLE \`_yearbooks_v\`;`)
  await db.run(sql`DROP TABLE \`_yearbooks_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_rels\`;`)
  await db.run(sql`DROP TABLE \`private_files\`;`)
  await db.run(sql`DROP TABLE \`directives\`;`)
  await db.run(sql`DROP TABLE \`directives_rels\`;`)
  await db.run(sql`DROP TABLE \`themes\`;`)
  await db.run(sql`DROP TABLE \`themes_numbers\`;`)
  await db.run(sql`DROP TABLE \`themes_rels\`;`)
  await db.run(sql`DROP TABLE \`movements\`;`)
  await db.run(sql`DROP TABLE \`movements_rels\`;`)
  await db.run(sql`DROP TABLE \`organizations\`;`)
  await db.run(sql`DROP TABLE \`organizations_rels\`;`)
  await db.run(sql`DROP TABLE \`localities\`;`)
  await db.run(sql`DROP TABLE \`localities_rels\`;`)
  await db.run(sql`DROP TABLE \`categories_breadcrumbs\`;`)
  await db.run(sql`DROP TABLE \`categories\`;`)
  await db.run(sql`DROP TABLE \`tags\`;`)
  await db.run(sql`DROP TABLE \`reader_feedback\`;`)
  await db.run(sql`DROP TABLE \`reader_feedback_rels\`;`)
  await db.run(sql`DROP TABLE \`sites\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`claims\`;`)
  await db.run(sql`DROP TABLE \`media_uses\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`front_page\`;`)
  await db.run(sql`DROP TABLE \`front_page_rels\`;`)
  await db.run(sql`DROP TABLE \`_front_page_v\`;`)
  await db.run(sql`DROP TABLE \`_front_page_v_rels\`;`)
  await db.run(sql`DROP TABLE \`site_settings_linked_sites\`;`)
  await db.run(sql`DROP TABLE \`site_settings\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_version_linked_sites\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v\`;`)
}
