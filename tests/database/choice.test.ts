import { describe, expect, test } from 'vitest'

import { database } from '../../src/database/index.ts'
import { databasePath } from '../../src/database/location.ts'

describe('the URL chooses the database', () => {
  test.each([
    ['file:./data/lan-toa.db', 'sqlite'],
    ['mongodb://127.0.0.1:1/lan-toa?replicaSet=rs0', 'mongoose'],
    ['mongodb+srv://example.invalid/lan-toa', 'mongoose'],
  ])('%s', (url, name) => {
    expect(database({ url }).name).toBe(name)
  })

  test('ids are texts on both, so that links survive a move', () => {
    expect(database({ url: 'file:./data/x.db' }).defaultIDType).toBe('text')
    expect(database({ url: 'mongodb://127.0.0.1:1/x?replicaSet=rs0' }).defaultIDType).toBe('text')
  })

  test('MongoDB without a replica set is refused, since Payload would drop transactions silently', () => {
    expect(() => database({ url: 'mongodb://127.0.0.1:1/lan-toa' })).toThrow('replicaSet')
  })

  test.each(['', 'lan-toa.db', 'postgres://user:secret@host/db', 'libsql://host'])('%s is refused', (url) => {
    expect(() => database({ url })).toThrow('file:…')
    expect(() => database({ url })).not.toThrow('secret')
  })
})

describe('the file that a URL names', () => {
  test.each([
    ['file:./data/lan-toa.db', '/srv/app/data/lan-toa.db'],
    ['file:data/lan-toa.db', '/srv/app/data/lan-toa.db'],
    ['file:../d%E1%BB%AF%20li%E1%BB%87u.db', '/srv/dữ liệu.db'],
    ['file:/var/lib/lan-toa.db', '/var/lib/lan-toa.db'],
    ['file:///var/lib/lan-toa.db', '/var/lib/lan-toa.db'],
  ])('%s', (url, path) => {
    expect(databasePath(url, '/srv/app').normalize('NFC')).toBe(path)
  })

  test.each(['file:', 'file:./data/', 'file::memory:', 'file:x.db?mode=ro', 'http://x/y.db'])(
    '%s is refused',
    (url) => {
      expect(() => databasePath(url)).toThrow(url)
    },
  )
})
