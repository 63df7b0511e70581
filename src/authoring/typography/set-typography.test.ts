import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englishRules } from './english.ts'
import { frenchRules } from './french.ts'
import { setTexts } from './set-texts.ts'
import { setTypography } from './set-typography.ts'

const n = '\u202F'
const f = '\u00A0'

describe('French', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Quoi ? Oui ! Non ; ainsi : voilà', `Quoi${n}? Oui${n}! Non${n}; ainsi${n}: voilà`],
    ['Quoi? Oui! Non; ainsi: voilà', `Quoi${n}? Oui${n}! Non${n}; ainsi${n}: voilà`],
    ['Vraiment ?! Si !', `Vraiment${n}?! Si${n}!`],
    ['« mot » et «mot»', `«${n}mot${n}» et «${n}mot${n}»`],
    ['il dit « quoi ? »', `il dit «${n}quoi${n}?${n}»`],
    ['1 000 € et 12 345 678 g', `1${n}000${f}€ et 12${n}345${n}678${f}g`],
    ['6 %, 24 €, 24€, 6%', `6${f}%, 24${f}€, 24${f}€, 6${f}%`],
    ['8 min, 2 h, 3 kg, 10 ans, 5 km', `8${f}min, 2${f}h, 3${f}kg, 10${f}ans, 5${f}km`],
    ['2 hommes, 3 grammes', '2 hommes, 3 grammes'],
    ["l'étal d'« hier » aujourd'hui", `l’étal d’«${n}hier${n}» aujourd’hui`],
    ['attendez...', 'attendez…'],
    ['à 10:30, ratio 3:1, (?)', 'à 10:30, ratio 3:1, (?)'],
    ['en 2026 100 personnes', 'en 2026 100 personnes'],
    ['n° 3, p. 12', `n°${f}3, p.${f}12`],
    ['voir https://x.fr/?a=b:c;d! fin ?', `voir https://x.fr/?a=b:c;d! fin${n}?`],
    ['« https://x.fr »', `«${n}https://x.fr${n}»`],
    ["l'e-mail, des e-mails, Croix-Rousse", 'l’e-\u2060mail, des e-\u2060mails, Croix-Rousse'],
    ["écrire à l'équipe : a.b@x.fr !", `écrire à l’équipe${n}: a.b@x.fr${n}!`],
  ]
  it.each(cases)('sets %s', (text, set) => {
    expect(setTypography(text, 'fr')).toBe(set)
  })

  it('serves every region', () => {
    expect(setTypography('Quoi ?', 'fr-CA')).toBe(`Quoi${n}?`)
  })
})

describe('English', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['"Well," she said, "it\'s ours."', '“Well,” she said, “it’s ours.”'],
    ['the students\' work ("so")', 'the students’ work (“so”)'],
    ["back in the '90s", 'back in the ’90s'],
    ["he said 'no' to it", 'he said ‘no’ to it'],
    ['wait...', 'wait…'],
    ['8 min, 3 kg, p. 12, pp. 3–4', `8${f}min, 3${f}kg, p.${f}12, pp.${f}3–4`],
    ['What? Really! So: yes; 6%', 'What? Really! So: yes; 6%'],
    ['She e-mails a best-known e-mailer', 'She e-\u2060mails a best-known e-mailer'],
    ['at https://x.com/"a"?b', 'at https://x.com/"a"?b'],
  ]
  it.each(cases)('sets %s', (text, set) => {
    expect(setTypography(text, 'en')).toBe(set)
  })
})

it('leaves a language it has no rules for', () => {
  expect(setTypography('"Was" ? ...', 'de')).toBe('"Was" ? ...')
})

describe('any text', () => {
  const letters = fc.constantFrom(
    ...Array.from('aé9 0.,;:!?«»"\'()…’“”%€/-\n\u00A0\u202F'),
    ...['...', '1 000', ' km', 'https://x.fr', 'a@b.fr'],
  )
  const texts = fc.array(letters, { maxLength: 24 }).map((parts) => parts.join(''))

  it.each(['fr', 'en'])('is set once and for all in %s', (locale) => {
    fc.assert(
      fc.property(texts, (text) => {
        const set = setTypography(text, locale)
        expect(setTypography(set, locale)).toBe(set)
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['fr', 'en'])('keeps its words in %s', (locale) => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []
    fc.assert(
      fc.property(texts, (text) => {
        expect(words(setTypography(text, locale))).toEqual(words(text))
      }),
    )
  })
})

it('sets the texts of a value each in its language, and nothing else', () => {
  const item = {
    id: "l'id",
    rank: 1,
    stem: { fr: "L'été ?", en: "It's" },
    cards: [{ text: { fr: 'a !', en: 'b...' } }],
    spellings: { fr: ["l'eau", 'eau'], en: ["tap's"] },
    accept: ["l'un"],
  }
  expect(setTexts(item, ['fr', 'en'])).toEqual({
    id: "l'id",
    rank: 1,
    stem: { fr: `L’été${n}?`, en: 'It’s' },
    cards: [{ text: { fr: `a${n}!`, en: 'b…' } }],
    spellings: { fr: ['l’eau', 'eau'], en: ['tap’s'] },
    accept: ["l'un"],
  })
})

describe('rules are looked for where a character of theirs stands, and miss nothing by it', () => {
  const letters = fc.constantFrom(
    ...Array.from('aé9 0.,;:!?«»"\'()…’“”%€\u00A0\u202F'),
    '...',
    '1 000',
    ' km',
    'e-mail',
  )
  const texts = fc.array(letters, { maxLength: 16 }).map((parts) => parts.join(''))

  it.each([
    ['French', frenchRules],
    ['English', englishRules],
  ])('%s', (_, rules) => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { where, find, set } of rules)
          if (!Array.from(where).some((character) => text.includes(character)))
            expect(text.replace(find, set)).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })
})
