import { BasePayload } from 'payload'
import { afterAll, expect, test } from 'vitest'

import { testConfig } from './config.ts'
import { cleanUp, temporaryFile } from './harness.ts'
import { local } from './local-api.ts'

afterAll(cleanUp)

// A fact about SQLite to build on, not a wish: case is folded for A–Z only, marks never. Search has an index of its own.
test('like and contains fold the case of A–Z, and neither the case nor the marks of Vietnamese letters', async () => {
  const payload = new BasePayload()
  await payload.init({ config: testConfig({ url: `file:${temporaryFile()}` }), disableOnInit: true })
  await local(payload).create({
    collection: 'notes',
    data: { title: 'Điển hình tiên tiến HUYỆN' },
    overrideAccess: true,
  })
  const found = async (operator: 'contains' | 'like', value: string) => {
    const where = { title: { [operator]: value } }
    return (await local(payload).count({ collection: 'notes', overrideAccess: true, where })).totalDocs === 1
  }
  for (const operator of ['contains', 'like'] as const) {
    expect(await found(operator, 'Điển hình')).toBe(true)
    expect(await found(operator, 'ĐIỂN')).toBe(false)
    expect(await found(operator, 'điển hình')).toBe(false)
    expect(await found(operator, 'dien hinh')).toBe(false)
    expect(await found(operator, 'HìNH TIêN')).toBe(true)
    expect(await found(operator, 'Hình'.normalize('NFD'))).toBe(false)
    expect(await found(operator, 'huyện')).toBe(false)
  }
  await payload.destroy()
}, 30_000)
