import { baseIDField, type Field, type Tab } from 'payload'

type Admin = { disableBulkEdit?: boolean; disableListColumn?: boolean; disableListFilter?: boolean } & Record<
  string,
  unknown
>
type Place = { isNested: boolean; isListed: boolean }

/** One value of these can be meant for many documents; a name, a story or a photograph is meant for one. */
const shareable = ['select', 'radio', 'relationship', 'checkbox']
/** What has no short form in a table, and what no filter can ask for. */
const lengthy = ['richText', 'join', 'blocks', 'json', 'array', 'ui']
const unasked = ['richText', 'join', 'blocks', 'json', 'upload', 'ui']
/** How a document looks on search machines and to whoever shares it: nobody lists or filters by it. */
const unlisted = ['meta']

/**
 * The fields as lists offer them for columns, filters and bulk edit. Payload offers every field for everything, three screens of them,
 * most of no use there. A field that says itself what it is good for (`admin.disableListFilter: false`) is left as it is.
 */
export const panelFields = (fields: Field[], place: Place = { isNested: false, isListed: true }): Field[] =>
  fields.map((field) => panelField(field, place))

const panelField = (field: Field, place: Place): Field => {
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => panelTab(tab, place)) }
  const isNamed = 'name' in field && Boolean(field.name)
  if (!isNamed) return 'fields' in field ? { ...field, fields: panelFields(field.fields, place) } : field

  const admin = (field.admin ?? {}) as Admin
  const isListed = place.isListed && admin.hidden !== true && !unlisted.includes(field.name)
  const isShared = shareable.includes(field.type) && !place.isNested && isListed && admin.readOnly !== true
  const inside = { isNested: true, isListed }
  return {
    ...field,
    ...('fields' in field ? { fields: panelFields(rowsOf(field), inside) } : {}),
    admin: {
      ...admin,
      disableBulkEdit: admin.disableBulkEdit ?? !isShared,
      disableListColumn: admin.disableListColumn ?? (!isListed || lengthy.includes(field.type)),
      disableListFilter: admin.disableListFilter ?? (!isListed || unasked.includes(field.type)),
    },
  } as Field
}

const panelTab = (tab: Tab, place: Place): Tab => ({ ...tab, fields: panelFields(tab.fields, place) })

/** Payload gives each row of an array an id, and would offer it for a filter. */
const rowsOf = (field: Field & { fields: Field[] }): Field[] => {
  const hasId = field.fields.some((inner) => 'name' in inner && inner.name === 'id')
  return field.type === 'array' && !hasId ? [...field.fields, baseIDField] : field.fields
}
