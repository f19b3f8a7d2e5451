import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../src/cms/words.ts'
import { namesPerson } from '../../src/domain/mentions.ts'

describe('namesPerson', () => {
  test.each([
    ['Ông Nguyễn Văn Sáng hiến đất.', true],
    ['ÔNG NGUYỄN VĂN SÁNG', true],
    ['Nguyễn  Văn\u00a0Sáng,', true],
    ['Nguyễn Văn Sáng'.normalize('NFD'), true],
    ['Nguyễn Văn Sángg', false],
    ['Nguyễn Văn Sang', false],
    ['Nguyễn Văn', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(namesPerson(text, 'Nguyễn Văn Sáng')).toBe(expected)
  })

  test('finds nobody without a name', () => {
    expect(namesPerson('bất cứ ai', ' ')).toBe(false)
  })

  test('finds a whole word behind a part of one', () => {
    expect(namesPerson('Anh Ann và An', 'An')).toBe(true)
  })
})

test('wordsOf reads rich text as a reader does, and leaves out what is withheld', () => {
  const text = (words: string) => ({ type: 'text', text: words })
  const body = {
    root: {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [text('Ông Nguyễn '), { type: 'link', children: [text('Văn')] }, text(' Sáng')],
        },
        {
          type: 'list',
          children: [
            { type: 'listitem', children: [text('một')] },
            { type: 'listitem', children: [text('hai')] },
          ],
        },
        { type: 'block', fields: { blockType: 'quotation', text: 'Lời nói' } },
      ],
    },
  }
  const words = wordsOf({ title: 'Tít', body, rows: [{ name: 'Dòng' }], basis: { note: 'kín' } }, ['basis'])
  expect(words).toEqual(['Tít', 'Ông Nguyễn Văn Sáng', 'một', 'hai', 'quotation', 'Lời nói', 'Dòng'])
})
