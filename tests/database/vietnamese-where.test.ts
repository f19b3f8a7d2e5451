import { BasePayload } from 'payload'
import { afterAll, expect, test } from 'vitest'

import { testConfig } from './config.ts'
import { cleanUp, temporaryFile } from './harness.ts'
import { local } from './local-api.ts'

afterAll(cleanUp)

test('like and contains fold the case of every letter, and find words without the marks that were not typed', async () => {
  const payload = new BasePayload()
  await payload.init({ config: testConfig({ url: `file:${temporaryFile()}` }), disableOnInit: true })
  const title = 'Ông Đỗ Tất Bình, xã Hòa Phú: 100% [mẫu] a_b*c? Thúy'
  // The database alone is asked: nobody is signed in, and no rule stands before it.
  await local(payload).create({ collection: 'notes', data: { title }, overrideAccess: true })
  const found = async (operator: 'contains' | 'like' | 'not_like', value: string) => {
    const where = { title: { [operator]: value } }
    return (await local(payload).count({ collection: 'notes', overrideAccess: true, where })).totalDocs === 1
  }
  const there = [
    'đỗ tất bình',
    'ĐỖ TẤT BÌNH',
    'ông',
    'do tat',
    'Do Tat Binh',
    'đỗ tat',
    'xã hoà phú',
    'HÒA',
    'hoa phu',
    'thuý',
  ]
  const signs = ['100%', '[mẫu]', 'a_b*c?', 'B*C']
  const nowhere = ['đô tất', 'bỉnh', 'đồ', 'a%c', 'axb', 'a_b*d', 'hỏa', 'thuỵ', '[x', '*?']
  for (const value of [...there, ...signs]) {
    expect([value, await found('contains', value), await found('like', value)]).toEqual([value, true, true])
    expect([value, await found('not_like', value)]).toEqual([value, false])
  }
  for (const value of nowhere) {
    expect([value, await found('contains', value), await found('like', value)]).toEqual([value, false, false])
    expect([value, await found('not_like', value)]).toEqual([value, true])
  }
  // Words in any order, and what is too long for a pattern.
  expect([await found('like', 'bình ông'), await found('contains', 'bình ông')]).toEqual([true, false])
  expect(await found('contains', 'a'.repeat(20_000))).toBe(false)
  await payload.destroy()
}, 30_000)
