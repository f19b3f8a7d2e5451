import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sitePath } from '../../src/domain/paths.ts'

test.each([
  ['/tin-tuc/bai-1', '/tin-tuc/bai-1'],
  ['  /tin-tuc/  ', '/tin-tuc'],
  ['/', '/'],
  ['/a//b///', '/a/b'],
  ['/a/../b/./c', '/b/c'],
  ['/bài-viết', '/bài-viết'],
  ['/b%C3%A0i-vi%e1%ba%bft', '/bài-viết'],
  ['/ba\u0300i', '/bài'],
  ['/ba%CC%80i', '/bài'],
  ['/tin.aspx?id=12&muc=2#dau', '/tin.aspx?id=12&muc=2'],
  ['/a%20b%2fc', '/a%20b%2Fc'],
  ['/a%E2%80%8Bb', '/a%E2%80%8Bb'],
  ['/a%FFb', '/a%FFb'],
])('%s is written %s', (given, path) => expect(sitePath(given)).toBe(path))

test.each([
  '',
  'tin-tuc',
  '//evil.example/x',
  'https://x.example/a',
  '/\\evil.example',
  '/a b',
  '/a\u200bb',
  '?a=1',
  '#x',
])('«%s» is no place on a site', (given) => expect(sitePath(given)).toBeNull())

test('a path that has been read reads the same again', () => {
  const pieces = fc.constantFrom(
    '/',
    'a',
    'à',
    '%C3%A0',
    'a\u0300',
    '%CC%80',
    '..',
    '.',
    '%2e',
    '?',
    '#',
    '%',
    '%20',
    '&',
    '=',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((all) => all.join('')),
      ),
      (tail) => {
        const path = sitePath(`/${tail}`)
        if (path !== null) expect(sitePath(path)).toBe(path)
      },
    ),
    { numRuns: 2_000 },
  )
})
