import type { Block, CollectionConfig, Field, TextField } from 'payload'

/** Gives the id of some document of a collection, to refer to. */
export type Refer = (collection: string) => Promise<string>

type Data = Record<string, unknown>

/**
 * A value for every field of a collection. Texts say their own path (`basis.source`), so that a leak names itself.
 */
export const filled = (collection: CollectionConfig, refer: Refer, blocks: Block[]): Promise<Data> =>
  fillFields(collection.fields, '', refer, blocks)

const byHooks = [
  'slug',
  'createdBy',
  'updatedBy',
  'state',
  'publishedBy',
  'sourceWriters',
  'firstPublishedAt',
  'withdrawal',
  'deletedAt',
  'sortKey',
  'displayName',
  'areas',
  'status',
  'breadcrumbs',
  'createdAt',
  'updatedAt',
]

const fillFields = async (fields: Field[], path: string, refer: Refer, blocks: Block[]): Promise<Data> => {
  const data: Data = {}
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) Object.assign(data, await fillFields(tab.fields, path, refer, blocks))
    } else if (!('name' in field && field.name)) {
      if ('fields' in field) Object.assign(data, await fillFields(field.fields, path, refer, blocks))
    } else if (
      !(path === '' && byHooks.includes(field.name)) &&
      field.type !== 'join' &&
      field.type !== 'ui' &&
      !('virtual' in field && field.virtual)
    ) {
      data[field.name] = await fillField(field, `${path}${field.name}`, refer, blocks)
    }
  }
  return data
}

const fillField = async (field: Field, path: string, refer: Refer, blocks: Block[]): Promise<unknown> => {
  switch (field.type) {
    case 'text':
      return field.hasMany ? [path] : textFor(field, path)
    case 'textarea':
      return path
    case 'number':
      return field.hasMany ? [field.min ?? 1] : (field.min ?? 1)
    case 'checkbox':
      return false
    case 'date':
      return '2022-05-19T00:00:00.000Z'
    case 'select': {
      const [first] = field.options
      const value = typeof first === 'string' ? first : first?.value
      return field.hasMany ? [value] : value
    }
    case 'relationship':
    case 'upload': {
      const [collection] = [field.relationTo].flat()
      if (!collection) return null
      const id = await refer(collection)
      const value = Array.isArray(field.relationTo) ? { relationTo: collection, value: id } : id
      return field.hasMany ? [value] : value
    }
    case 'group':
      return fillFields(field.fields, `${path}.`, refer, blocks)
    case 'array':
      return Promise.all(
        Array.from({ length: Math.max(1, field.minRows ?? 1) }, () =>
          fillFields(field.fields, `${path}.`, refer, blocks),
        ),
      )
    case 'richText':
      return {
        root: {
          ...rootNode,
          children: await Promise.all(blocks.map((block) => blockNode(block, path, refer, blocks))),
        },
      }
    default:
      throw new Error(`no value for a field of type ${field.type} at ${path}`)
  }
}

const rootNode = { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr' }

const blockNode = async (block: Block, path: string, refer: Refer, blocks: Block[]) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: {
    id: `${block.slug}-${path}`.slice(0, 24),
    blockName: '',
    blockType: block.slug,
    ...(await fillFields(block.fields, `${path}.${block.slug}.`, refer, blocks)),
  },
})

const textFor = (field: TextField, path: string): string => {
  const component = JSON.stringify(field.admin?.components?.Field ?? '')
  if (component.includes('PartialDateField')) return '2022-05-19'
  if (field.admin?.placeholder === 'https://') return `https://nguon.example/${path}`
  return path.slice(-(field.maxLength ?? path.length))
}

/** The paths of an answer's keys, rows and documents in lists counted once. */
export const pathsOf = (value: unknown, path = ''): string[] => {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => pathsOf(item, `${path}[]`)))]
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, path === '' ? key : `${path}.${key}`))
}
