import { describe, expect, it } from 'vitest'
import { maxBytes, sourceText } from './source-text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** Each UTF-16 unit as two bytes. */
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const read = (bytes: Uint8Array) => {
  const { file, notes } = sourceText({ path: 'a.csv', bytes })
  return { text: file?.text, told: notes.map(({ line, column, code }) => `${line}:${column} ${code}`) }
}

describe('the text of a file', () => {
  const text = 'Énoncé,«\u00A0été\u00A0»\nœuf ?\n'

  it.each([
    ['UTF-8', utf8(text), []],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`), []],
    ['UTF-16, little end first', utf16(`\uFEFF${text}`, true), []],
    ['UTF-16, big end first', utf16(`\uFEFF${text}`, false), []],
    ['UTF-16 without a mark', utf16(text, true), ['1:1 guessed-encoding']],
    ['UTF-16 without a mark, big end first', utf16(text, false), ['1:1 guessed-encoding']],
  ] as const)('is read as %s', (_, bytes, told) => {
    expect(read(bytes)).toEqual({ text, told })
  })

  it('is read as Latin script where it is no UTF-8', () => {
    expect(read(latin1('\u00c9t\u00e9 \u0096 \u009cuf'))).toEqual({
      text: 'Été – œuf',
      told: ['1:1 guessed-encoding'],
    })
  })

  it('has its lines ended one way', () => {
    expect(read(utf8('a\r\nb\rc\n')).text).toBe('a\nb\nc\n')
  })

  it('loses what no text is written with, and tells where', () => {
    expect(read(utf8('a\n\u0000b\u0007\tc\n'))).toEqual({
      text: 'a\nb\tc\n',
      told: ['2:1 control-characters'],
    })
    expect(read(utf8('a\n \uFFFDb'))).toEqual({ text: 'a\n \uFFFDb', told: ['2:2 unknown-signs'] })
  })
})

describe('what is no text', () => {
  it.each([
    ['a packed file', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'packed-file'],
    ['what is too large', new Uint8Array(maxBytes + 1).fill(0x61), 'file-too-large'],
  ])('%s is left out', (_, bytes, code) => {
    expect(read(bytes)).toEqual({ text: undefined, told: [`1:1 ${code}`] })
  })

  it('is told where it could not be read', () => {
    const { file, notes } = sourceText({ path: 'a.csv', unreadable: 'ENOENT' })
    expect(file).toBeNull()
    expect(notes).toMatchObject([{ extent: 'left-out', code: 'unreadable-file', why: 'ENOENT' }])
  })
})
