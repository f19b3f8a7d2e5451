import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldMarks, nfc, tidy, tidyMultiline } from '../../src/domain/text.ts'
import { anyText, vietnameseName } from './vietnamese.ts'

describe('tidy', () => {
  it.each([
    ['', ''],
    ['  Nguyễn   Văn Sáng ', 'Nguyễn Văn Sáng'],
    ['3.500\u00a0m²', '3.500 m²'],
    ['một\thai\r\nba\u2028bốn\u0085năm', 'một hai ba bốn năm'],
    ['điển\u200bhình\ufeff \u00adtiên\u202a', 'điểnhình tiên'],
    ['\u0000a\u0007b\u007f', 'ab'],
    ['a\ud800b', 'ab'],
    ['a\u034fb', 'ab'],
    ['\u3164\u115f\uffa0', ''],
    ['\u2800Bảy\u2800\u2800Năm', 'Bảy Năm'],
    ['a\u200b\u0301', 'á'],
    ['Tie\u0302\u0301n', 'Tiến'],
    ['😀', '😀'],
  ])('%j becomes %j', (text, expected) => {
    expect(tidy(text)).toBe(expected)
  })

  it('changes nothing the second time and leaves neither odd spaces nor invisible characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = tidy(text)
        expect(tidy(clean)).toBe(clean)
        expect(clean).toBe(clean.normalize('NFC').trim())
        expect(clean).not.toMatch(/[^\S ]| {2}|[\p{Cc}\p{Cf}\p{Cs}]/u)
      }),
    )
  })
})

describe('tidyMultiline', () => {
  it.each([
    ['', ''],
    ['\n một \r\n\r\n  hai\u00a0 ba \n\n', 'một\n\nhai ba'],
    ['một\rhai\u2028ba', 'một\nhai\nba'],
    ['chỉ  một dòng', 'chỉ một dòng'],
  ])('%j becomes %j', (text, expected) => {
    expect(tidyMultiline(text)).toBe(expected)
  })

  it('changes nothing the second time, and holds the lines that tidy would make', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = tidyMultiline(text)
        expect(tidyMultiline(clean)).toBe(clean)
        expect(clean.split('\n').map(tidy).join('\n')).toBe(clean)
        expect(tidy(clean)).toBe(tidy(text.replace(/[\r\n\v\f\u0085\u2028\u2029]/gu, '\n')))
      }),
    )
  })
})

describe('foldMarks', () => {
  it.each([
    ['Nguyễn Văn Sáng', 'nguyen van sang'],
    ['ĐƯỜNG ĐỘT PHÁ', 'duong dot pha'],
    ['hòa hoà thủy thuỷ', 'hoa hoa thuy thuy'],
    ['Ðảng với chữ Ð của Iceland', 'dang voi chu d cua iceland'],
    ['01-KL/TW, 3.500 m²', '01-kl/tw, 3.500 m²'],
    ['ﬁ æ 中國 한국', 'ﬁ æ 中國 한국'],
  ])('%j becomes %j', (text, expected) => {
    expect(foldMarks(text)).toBe(expected)
  })

  it('takes every mark off every Vietnamese letter, composed or decomposed', () => {
    fc.assert(
      fc.property(vietnameseName, (name) => {
        expect(foldMarks(name)).toMatch(/^[a-z ]+$/u)
        expect(foldMarks(name.normalize('NFD'))).toBe(foldMarks(name))
        expect(foldMarks(name)).toHaveLength(name.length)
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldMarks(foldMarks(text))).toBe(foldMarks(text))
      }),
    )
  })
})

it('nfc composes what was decomposed and keeps what was composed', () => {
  fc.assert(
    fc.property(vietnameseName, (name) => {
      expect(nfc(name.normalize('NFD'))).toBe(name)
      expect(nfc(name)).toBe(name)
    }),
  )
})
