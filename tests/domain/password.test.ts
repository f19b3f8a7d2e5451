import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passwordLength, problemOfPassword } from '../../src/domain/password.ts'

describe('problemOfPassword', () => {
  test('wants at least 12 characters as people count them, however their keyboard writes the marks', () => {
    expect(problemOfPassword('mười một ký')).toBe('Mật khẩu phải có ít nhất 12 ký tự.')
    expect(problemOfPassword('mười một ký'.normalize('NFD'))).toBe('Mật khẩu phải có ít nhất 12 ký tự.')
    expect(problemOfPassword('mười hai ký.')).toBeUndefined()
    expect(problemOfPassword('😀'.repeat(11))).toBeTruthy()
    expect(problemOfPassword('😀'.repeat(12))).toBeUndefined()
    expect(problemOfPassword(' '.repeat(12))).toBeTruthy()
  })

  test('refuses every length outside its bounds and none within', () => {
    fc.assert(
      fc.property(fc.nat(300), (length) => {
        const fits = length >= passwordLength.least && length <= passwordLength.most
        expect(problemOfPassword('x'.repeat(length)) === undefined).toBe(fits)
      }),
    )
  })

  test('refuses the account’s own address, in capitals too', () => {
    const problem = 'Mật khẩu không được trùng với thư điện tử.'
    expect(problemOfPassword('bien-tap@co-quan.vn', 'bien-tap@co-quan.vn')).toBe(problem)
    expect(problemOfPassword('Bien-Tap@co-quan.vn ', 'bien-tap@co-quan.vn')).toBe(problem)
    expect(problemOfPassword('bien-tap@co-quan.vn', 'khac@co-quan.vn')).toBeUndefined()
  })
})
