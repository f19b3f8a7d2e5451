import type { CollectionBeforeChangeHook } from 'payload'
import { BadInput } from '../errors.ts'
import { idOf } from '../ids.ts'

type Row = { id: string; parent?: unknown }

/** Nothing lies below itself: whoever follows `parent` upwards (breadcrumbs, the reach of a unit) would never arrive. */
export const refuseCycles: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const own = idOf(originalDoc)
  const seen = new Set<string>()
  let above = idOf(data.parent)
  while (above !== undefined && !seen.has(above)) {
    if (above === own) throw new BadInput('Không thể nằm dưới chính mình.', 'parent')
    seen.add(above)
    const row = await req.payload.db.findOne<Row>({
      collection: collection.slug,
      req,
      where: { id: { equals: above } },
    })
    above = idOf(row?.parent)
  }
  return data
}
