import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase45, toBase45 } from './base45.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { checksumOf } from './checksum.ts'

const bytes = fc.uint8Array({ maxLength: 200 })
const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('the checksum', () => {
  test('is CRC-32: its check value, of nine bytes, each here the low half of a unit', () => {
    // 'ㄲ㐳㘵㠷' holds the bytes "12345678"; the check value of "123456789" needs an odd count.
    const pairs = String.fromCharCode(0x3231, 0x3433, 0x3635, 0x3837)
    expect(checksumOf(pairs)).toBe('9ae0daaf')
  })
  test('changes with any letter', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(0xffff), (text, at, unit) => {
        const place = at % text.length
        const other = text.slice(0, place) + String.fromCharCode(unit) + text.slice(place + 1)
        expect(checksumOf(other) === checksumOf(text)).toBe(other === text)
      }),
    ))
})

describe('base 64, for addresses', () => {
  test.each([
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['foobar', 'Zm9vYmFy'],
  ])('writes %j as RFC 4648 has it', (plain, text) => expect(toBase64url(ascii(plain))).toBe(text))
  test('writes 62 and 63 as addresses can hold them', () =>
    expect(toBase64url(Uint8Array.of(0xfb, 0xff))).toBe('-_8'))
  test('reads what it wrote', () =>
    fc.assert(
      fc.property(bytes, (plain) => {
        expect(fromBase64url(toBase64url(plain))).toEqual(plain)
      }),
    ))
  test.each(['A', 'AAAAA', 'AA=', 'AA A', 'é123', 'AA+A'])('refuses %j', (text) =>
    expect(fromBase64url(text)).toBeNull(),
  )
})

describe('base 45, for codes', () => {
  test.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
  ])('writes %j as RFC 9285 has it', (plain, text) => expect(toBase45(ascii(plain))).toBe(text))
  test('reads what it wrote', () =>
    fc.assert(
      fc.property(bytes, (plain) => {
        expect(fromBase45(toBase45(plain))).toEqual(plain)
      }),
    ))
  test.each(['A', 'GGW', ':::', 'aab', 'AB8A', '::'])('refuses %j', (text) =>
    expect(fromBase45(text)).toBeNull(),
  )
})
