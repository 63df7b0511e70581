import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { gapFaults, gapIds, gapSegments, gluedSegments } from './gap-text.ts'

test('parts a text at its gaps', () => {
  expect(gapSegments('[[a]] then [[b-2]].')).toEqual([
    { gap: 'a' },
    { text: ' then ' },
    { gap: 'b-2' },
    { text: '.' },
  ])
  expect(gapSegments('')).toEqual([])
  expect(gapIds('a [b] [[ ]')).toEqual([])
  expect(gapIds('رياح [[𝒙]]، [[__proto__]]')).toEqual(['𝒙', '__proto__'])
})

test('keeps with a gap what clings to it', () => {
  expect(gluedSegments("Un mot, l'[[a]]\u202f: (de [[b]]), [[c]]-[[d]]")).toEqual([
    { text: 'Un mot, ' },
    { before: "l'", gap: 'a', after: '\u202f:' },
    { text: ' (de ' },
    { before: '', gap: 'b', after: '),' },
    { text: ' ' },
    { before: '', gap: 'c', after: '-' },
    { before: '', gap: 'd', after: '' },
  ])
  expect(gluedSegments('長い文章はどこで折れても[[a]]よい').map((one) => Object.values(one))).toEqual([
    ['長い文章'],
    ['はどこで折れても', 'a', 'よい'],
  ])
})

test('loses nothing of the text', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('[', ']', '[[', ']]', '[[a]]'))
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      const joined = gapSegments(text).map((part) => ('gap' in part ? `[[${part.gap}]]` : part.text))
      expect(joined.join('')).toBe(text)
      const glued = gluedSegments(text).map((part) =>
        'gap' in part ? `${part.before}[[${part.gap}]]${part.after}` : part.text,
      )
      expect(glued.join('')).toBe(text)
    }),
  )
})

describe('the gaps of every language', () => {
  const gaps = [{ id: 'a' }, { id: 'b' }]

  it('may come in another order', () => {
    expect(gapFaults({ gaps, text: { fr: '[[a]] [[b]]', en: '[[b]] [[a]]' } })).toEqual([])
  })

  it('are those of the item, once each', () => {
    const text = { fr: '[[a]] [[a]] [[b]]', en: '[[a]] [[c]] [[ b ]]' }
    expect(gapFaults({ gaps, text })).toEqual([
      { kind: 'repeated', locale: 'fr', gap: 'a' },
      { kind: 'missing', locale: 'en', gap: 'b' },
      { kind: 'unknown', locale: 'en', gap: 'c' },
      { kind: 'unknown', locale: 'en', gap: ' b ' },
    ])
  })
})
