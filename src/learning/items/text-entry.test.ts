import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localise } from './localise.ts'
import { sampleBase } from './sample-base.ts'
import {
  gradeTextEntry,
  judgeTextEntry,
  misjudgedVariants,
  parseTextEntryResponse,
  type TextEntryItem,
} from './text-entry.ts'

const answer = (id: string, fr: string[], en: string[]) => ({
  ...{ id, variants: { fr, en } },
  feedback: `on ${id}`,
})
const item: TextEntryItem<string> = {
  ...{ ...sampleBase, kind: 'text-entry' },
  accept: [
    answer('gust', ['rafale', 'la bourrasque'], ['gust', 'a squall']),
    answer('rise', ['marché'], ['1st rise']),
  ],
  wrong: [answer('rife', ['rafle', 'marche'], ['guest'])],
}

const score = (value: unknown, of = item) => {
  const response = parseTextEntryResponse(of, value)
  return response ? gradeTextEntry(of, response) : 0
}
const judged = (text: string, locale = 'fr') => judgeTextEntry(item, { text, locale })

describe('the response', () => {
  it('is a text in a language of the item', () => {
    expect(parseTextEntryResponse(item, { text: 'a', locale: 'en', more: 1 })).toEqual({
      text: 'a',
      locale: 'en',
    })
  })

  it.each([
    ...[null, 'rafale', [], {}, { text: 'rafale' }, { text: 3, locale: 'fr' }],
    ...[
      { text: 'rafale', locale: 'de' },
      { text: 'rafale', locale: 'constructor' },
    ],
  ])('is none in %j', (value) => {
    expect(parseTextEntryResponse(item, value)).toBeNull()
  })
})

describe('an answer', () => {
  it.each([
    ['rafale', 'right'],
    [' Une RAFALE ! ', 'right'],
    ['bourrasque', 'right'],
    ['rafalle', 'typo'],
    ['arfale', 'typo'],
    ['bourasqe', 'typo'],
    ['bouraskk', 'wrong'],
    ['rfalle', 'wrong'],
    ['raflle', 'known-wrong'],
    ['rafle', 'known-wrong'],
    ['La Rafle', 'known-wrong'],
    ['marché', 'right'],
    ['MARCHÉ', 'right'],
    ['marche', 'known-wrong'],
    ['marchè', 'known-wrong'],
    ['marcheé', 'known-wrong'],
    ['gust', 'wrong'],
    ['', 'empty'],
    [' … ', 'empty'],
    ['𝒙𝒙', 'wrong'],
    ['ريح', 'wrong'],
  ])('%j in French is %s', (text, verdict) => {
    expect(judged(text).verdict).toBe(verdict)
  })

  it.each([
    ['The gust', 'right'],
    ['gusts', 'wrong'],
    ['guest', 'known-wrong'],
    ['squal', 'typo'],
    ['2st rise', 'wrong'],
    ['2nd rise', 'wrong'],
    ['1st rixe', 'typo'],
    ['rafale', 'wrong'],
  ])('%j in English is %s', (text, verdict) => {
    expect(judged(text, 'en').verdict).toBe(verdict)
  })

  it('comes with the spelling and the feedback of what it is taken for', () => {
    expect(judged('bourasque')).toEqual({
      verdict: 'typo',
      spelling: 'la bourrasque',
      feedback: 'on gust',
    })
    expect(judged('rafle')).toEqual({ verdict: 'known-wrong', spelling: 'rafle', feedback: 'on rife' })
    expect(judged('calme plat')).toEqual({ verdict: 'wrong', spelling: null, feedback: null })
  })

  it('is nearer by its letters than by its accents', () => {
    const near = { ...item, accept: [answer('a', ['hébété'], [])], wrong: [answer('b', ['hebeta'], [])] }
    expect(judgeTextEntry(near, { text: 'hebete', locale: 'fr' }).verdict).toBe('right')
  })

  it('is graded alike whichever language is shown', () => {
    const { accept } = item
    const bank = {
      ...item,
      accept: accept.map((one) => ({ ...one, feedback: { fr: 'Oui', en: 'Yes' } })),
    }
    const shown = localise(bank, 'en')
    expect(judgeTextEntry(shown, { text: 'rafale', locale: 'fr' })).toMatchObject({
      verdict: 'right',
      feedback: 'Yes',
    })
  })
})

const spelt = [...item.accept, ...(item.wrong ?? [])].flatMap(({ variants }) => variants.fr)
const letters = fc.string({ unit: fc.constantFrom('r', 'a', 'f', 'l', 'e', 'é', ' '), maxLength: 8 })
const text = fc.oneof(fc.constantFrom(...spelt), letters, fc.string({ unit: 'binary' }))
const anyResponse = fc.oneof(
  fc.anything(),
  fc.record({ text: fc.oneof(fc.anything(), text), locale: fc.constantFrom('fr', 'en', 'de', '__proto__') }),
)

describe('the score', () => {
  it('is 0 or 1 whatever the response', () => {
    fc.assert(
      fc.property(anyResponse, (value) => {
        expect([0, 1]).toContain(score(value))
      }),
      { numRuns: 1000 },
    )
  })

  it('is quick to tell of a very long text', () => {
    expect(score({ text: 'a. '.repeat(100_000), locale: 'fr' })).toBe(0)
  })

  it('never falls with one more accepted answer, nor rises with one more wrong', () => {
    fc.assert(
      fc.property(text, letters, (typed, added) => {
        const [response, more] = [{ text: typed, locale: 'fr' }, answer('more', [added], [])]
        const before = score(response)
        expect(score(response, { ...item, accept: [...item.accept, more] })).toBeGreaterThanOrEqual(before)
        const wrong = [...(item.wrong ?? []), more]
        expect(score(response, { ...item, wrong })).toBeLessThanOrEqual(before)
      }),
      { numRuns: 1000 },
    )
  })

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const turned = { ...item, accept: item.accept.toReversed(), wrong: item.wrong?.toReversed() }
        expect(score({ text: typed, locale: 'fr' }, turned)).toBe(score({ text: typed, locale: 'fr' }))
      }),
    )
  })

  it('does not depend on case, spaces, punctuation and article', () => {
    const before = fc.constantFrom('', ' ', '« ', 'La ', 'l’', 'DE LA ', '\u200f')
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom('rafale', 'marché', 'rafle'), letters), before, (typed, head) => {
        const said = typed.trim()
        fc.pre(said !== '' && !/^(?:la|le|les|l') ?/.test(said))
        const dressed = `${head}${said.toUpperCase()}\u00a0!`
        expect(score({ text: dressed, locale: 'fr' })).toBe(score({ text: said, locale: 'fr' }))
      }),
    )
  })
})

describe('for authors', () => {
  it('finds nothing wrong with variants that are told apart', () => {
    expect(misjudgedVariants(item)).toEqual([])
  })

  it('names variants that are blank, or as near to one of the other list', () => {
    const torn = { ...item, wrong: [answer('torn', ['Une rafale', '?'], [])] }
    expect(misjudgedVariants(torn)).toEqual([
      { text: 'rafale', locale: 'fr' },
      { text: '?', locale: 'fr' },
    ])
  })
})
