import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import config from '../payload.config.ts'
import { dataModel, dataModelFile } from '../scripts/data-model.ts'
import { projectRoot } from '../src/project-root.ts'
import { tableOf } from './support/doc-examples.ts'

/** docs/data-model.md tells of the model as it is. */
const snapshots = path.join(projectRoot, 'tests/snapshots/public-fields')
const collections = (await readdir(snapshots)).map((name) => path.parse(name).name)

test('it is of today: if not, run `npm run docs:data-model`', async () => {
  expect(await readFile(dataModelFile, 'utf8')).toBe(await dataModel(await config))
})

/** The fields that strangers get of a document in which everything is filled in (public-fields.test.ts). */
const givenOf = async (collection: string): Promise<string[]> => {
  const lines = (await readFile(path.join(snapshots, `${collection}.txt`), 'utf8')).trim().split('\n')
  const isPair = (line: string) => lines.includes(line.replace(/value$/, 'relationTo'))
  // What is Payload's own (ids, pages of joins) or stands in a rich text is no field of the collection.
  const fields = lines
    .filter((line) => !/(^|\.)id$|\.\[block\]\./.test(line))
    .map((line) => (isPair(line) ? line.replace(/\.(relationTo|value)$/, '') : line))
    .map((line) => line.replace(/\.(docs\[\]|hasNextPage|root)$/, '').replace(/\[\]$/, ''))
  return [...new Set(fields)]
}

test.each(collections)('of %s it calls public what strangers get, and nothing else', async (collection) => {
  const given = await givenOf(collection)
  const rows = (await tableOf('docs/data-model.md', collection)).map((cells) => ({
    name: (cells[0] ?? '').replaceAll('`', ''),
    // An empty list leaves no trace in the snapshot, a group is its fields.
    isSingle: !/group|array|many/.test(cells[2] ?? ''),
    isPublic: cells[4] === 'yes',
  }))
  const called = rows.filter(({ isPublic }) => isPublic)
  expect(given.length).toBeGreaterThan(3)
  expect(given.filter((name) => !called.some((row) => row.name === name))).toEqual([])
  expect(called.filter(({ isSingle, name }) => isSingle && !given.includes(name))).toEqual([])
})
