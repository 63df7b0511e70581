import { describe, expect, test } from 'vitest'
import { framesOf } from './frames.ts'
import { fragmentOf, recognise } from './recognise.ts'

const bytes = Uint8Array.from({ length: 300 }, (_, at) => at & 255)
const address = `https://course.example/fr/passeport/#${fragmentOf(bytes)}`

describe('what is given', () => {
  test.each([
    ['a link', address],
    ['what follows the address', `#${fragmentOf(bytes)}`],
    ['without the #', fragmentOf(bytes)],
    ['a link that mail broke', address.replace(/.{70}/g, '$&\r\n> ')],
    ['a link in a sentence', `Here it is: ${address}\n`],
  ])('%s holds the bytes', (_, text) => expect(recognise(text)).toEqual({ kind: 'bytes', bytes }))
  test('a file begins with a brace, after what some editors put before it', () =>
    expect(recognise('\uFEFF \n{"a":1}')).toEqual({ kind: 'json', text: '{"a":1}' }))
  test('codes are read line by line', () => {
    const texts = framesOf(bytes.slice(0, 100)) ?? []
    expect(recognise(`\n${texts.join('\r\n')}\n`)).toEqual({ kind: 'frames', texts })
  })
  test.each([
    ['', 'nothing'],
    [' \n', 'nothing'],
    ['hello', 'unknown'],
    ['https://course.example/?p=abc', 'unknown'],
    ['#p=!!!', 'damaged'],
    ['#p=A', 'damaged'],
  ])('%j is none', (text, kind) => expect(recognise(text)).toEqual({ kind }))
})
