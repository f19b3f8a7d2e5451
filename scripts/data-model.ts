// npm run docs:data-model: writes docs/data-model.md from the Payload config.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  type Access,
  type Block,
  formatNames,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
  type SanitizedGlobalConfig,
} from 'payload'
import { bodyBlocks } from '../src/cms/blocks/index.ts'
import { referenceCollections } from '../src/cms/collection-kinds.ts'
import { type QuerySchema, querySchemaOf } from '../src/delivery/query-schema.ts'
import { projectRoot } from '../src/project-root.ts'
import { runCommand } from './support/cli.ts'
import { diagramOf, type Drawn } from './support/model-diagram.ts'
import { type FieldRow, fieldRows, flattened } from './support/model-fields.ts'

export const dataModelFile = path.join(projectRoot, 'docs/data-model.md')

const introduction = `# Data model

Made from the Payload config by \`npm run docs:data-model\`; change the config, not this file.

- **Public**: strangers and sites read the field, where they read the document.
- **Filter**, for strangers: \`yes\` in \`where\` and \`sort\`; \`by id\` with an id alone (\`document.value\` where it links to several);
  \`through\` with an id, or on to the fields of what it links to (\`categories.slug\`). \`staff\`: indexed, and only for those who are signed in.
- \`a[].b\` is the field \`b\` of each row of \`a\`; a filter writes \`a.b\`. Every document also has an \`id\`.
- Dates of type text are as exact as their source: \`2022\`, \`2022-05\` or \`2022-05-19\`.

The diagrams leave out who owns a document and who wrote it (\`owningUnit\`, \`createdBy\`, …), and what text and blocks refer to.
`

const stranger = { context: {}, user: null } as unknown as PayloadRequest

/** What strangers read of a collection, in words. */
const publicWords = async (read: Access | undefined): Promise<{ isPublic: boolean; words: string }> => {
  const rule = read ? await read({ req: stranger }) : false
  if (rule === false) return { isPublic: false, words: 'Strangers read none of it.' }
  return { isPublic: true, words: rule === true ? 'Public.' : `Public where \`${JSON.stringify(rule)}\`.` }
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')

/** To a collection's section; of a join, whose link is `collection.field`, too. */
const linkTo = (target: string): string => `[${target}](#${target.split('.')[0]})`

const choicesOf = ({ choices }: FieldRow): string =>
  choices.map(({ label, value }) => (label ? `\`${value}\` ${label}` : `\`${value}\``)).join(' · ')

const tableOf = (rows: FieldRow[]): string =>
  [
    '| field | label | type | required | public | filter | links to | about |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => {
      const about = [row.description, choicesOf(row)].filter(Boolean).join(' ')
      const cells = [
        `\`${row.path}\``,
        row.label,
        row.type,
        row.required ? 'yes' : '',
        row.isPublic ? 'yes' : '',
        row.filter,
        row.links.map(linkTo).join(', '),
        about,
      ]
      return `| ${cells.map(cell).join(' | ')} |`
    }),
  ].join('\n')

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '')

type Told = Drawn & { group: string; text: string }

const collectionOf = async (collection: SanitizedCollectionConfig, schema: QuerySchema): Promise<Told> => {
  const { access, admin, defaultSort, endpoints, flattenedFields, labels, slug } = collection
  const { isPublic, words } = await publicWords(access.read)
  const query = schema.collections.get(slug)
  const rows = fieldRows(
    flattenedFields.filter(({ name }) => name !== 'id'),
    { path: '', isPublic, query, crossable: schema.crossable },
  )
  const { plural, singular } = formatNames(slug)
  const hasSlug = endpoints !== false && endpoints.some((endpoint) => endpoint.path.startsWith('/by-slug/'))
  const facts = [
    `REST \`/api/${slug}\`${hasSlug ? ` and \`/api/${slug}/by-slug/{slug}\`` : ''}, GraphQL \`${singular}\` and \`${plural === singular ? `all${plural}` : plural}\`.`,
    `Sorted by \`${[defaultSort ?? '-createdAt'].flat().join(',')}\`.`,
    words,
  ]
  const heading = `### ${slug}\n\n**${wordsOf(labels.plural)}.** ${wordsOf(admin.description)}`.trim()
  const text = [heading, isPublic ? facts.join(' ') : words, tableOf(rows)].join('\n\n')
  return { group: wordsOf(admin.group) || 'Nội bộ', rows, slug, text }
}

const globalOf = async ({ access, admin, flattenedFields, label, slug }: SanitizedGlobalConfig): Promise<string> => {
  const { isPublic, words } = await publicWords(access.read)
  const rows = fieldRows(
    flattenedFields.filter(({ name }) => name !== 'id'),
    { path: '', isPublic, query: undefined, crossable: new Set() },
  )
  const facts = `**${wordsOf(label)}.** ${wordsOf(admin.description)}\n\nREST \`/api/globals/${slug}\`. ${words}`
  return `### ${slug}\n\n${facts}\n\n${tableOf(rows)}`
}

/** Without what every block has. */
const own = (fields: Block['fields']) => flattened(fields).filter(({ name }) => name !== 'id' && name !== 'blockName')

const blocksText = (): string =>
  bodyBlocks
    .map(({ fields, labels, slug }) => {
      const above = { path: '', isPublic: true, query: undefined, crossable: new Set<string>() }
      return `### ${slug}\n\n**${wordsOf(labels?.singular)}.**\n\n${tableOf(fieldRows(own(fields), above))}`
    })
    .join('\n\n')

const groupText = (name: string, collections: Told[]): string =>
  [`## ${name}`, diagramOf(collections), ...collections.map(({ text }) => text)].join('\n\n')

/** The whole document. Nothing in it depends on anything but the config. */
export const dataModel = async (config: SanitizedConfig): Promise<string> => {
  const schema = querySchemaOf(config, referenceCollections)
  const own = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  const told = await Promise.all(own.map((collection) => collectionOf(collection, schema)))
  const groups = [...new Set(told.map(({ group }) => group))]
  const globals = await Promise.all(config.globals.map(globalOf))
  return [
    introduction.trim(),
    ...groups.map((name) =>
      groupText(
        name,
        told.filter(({ group }) => group === name),
      ),
    ),
    `## Globals\n\n${globals.join('\n\n')}`,
    `## Blocks\n\nIn every rich text, beside Lexical's own nodes: \`{ "type": "block", "fields": { "blockType": … } }\`.\n\n${blocksText()}`,
  ]
    .join('\n\n')
    .concat('\n')
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) {
  await runCommand(async () => {
    const { default: config } = await import('../payload.config.ts')
    await writeFile(dataModelFile, await dataModel(await config))
  })
}
