import { expect, test } from 'vitest'
import { countLinks, isEmailAddress } from '../../src/domain/remarks.ts'

test.each(['a@b.vn', 'ten.ho+tin@noi-nay.com.vn', "o'hara@x.example", 'A_1@X-Y.Example'])('%s is an address', (text) =>
  expect(isEmailAddress(text)).toBe(true),
)

test.each([
  '',
  'a',
  'a@b',
  '@b.vn',
  'a@@b.vn',
  'a@b..vn',
  'a..b@c.vn',
  '.a@c.vn',
  'a.@c.vn',
  'a b@c.vn',
  'a@c.vn\nBcc: x@y.vn',
  'a@-c.vn',
  'a@c-.vn',
  '<a@c.vn>',
  'a@c.v1',
  `${'a'.repeat(65)}@c.vn`,
  `a@${'b.'.repeat(130)}vn`,
])('«%s» is none', (text) => expect(isEmailAddress(text)).toBe(false))

test('a long text that almost is an address is found out at once', () => {
  const started = performance.now()
  isEmailAddress(`${'a'.repeat(60)}@${'a-'.repeat(90)}`)
  expect(performance.now() - started).toBeLessThan(50)
})

test.each([
  ['không có gì', 0],
  ['http://a.vn và HTTPS://b.vn', 2],
  ['https://www.a.vn', 1],
  ['www.a.vn, www.b.vn', 2],
])('«%s» has %i links', (text, count) => expect(countLinks(text)).toBe(count))
