import { describe, expect, it } from 'vitest'
import { formatFault } from '../faults/fault.ts'
import { courseIn } from '../read-course.ts'
import { type Changes, sampleCourse, swap } from '../sample-course.ts'
import type { Dictionaries, Dictionary } from './dictionary.ts'
import { unknownPart } from './spelt.ts'
import { wordsIn } from './words-in.ts'

/** Knows every word but these; all are meant to be "bread". */
const allBut = (...slips: readonly string[]): Dictionary => ({
  knows: (word) => !slips.some((slip) => word.includes(slip)),
  suggest: () => ['bread', 'breed', 'broad', 'tread'],
})

const told = (changes: Changes, dictionaries: Dictionaries) =>
  courseIn(sampleCourse(changes), { thorough: false, dictionaries }).faults.map(formatFault).join('\n')

describe('a word that no dictionary has', () => {
  it('is told once, where it stands first, with what it may have been', () => {
    const changes = {
      'lessons/rise/fr.mdx': swap('Du gaz.', 'Du gasz, du gasz.'),
      'lessons/rise/items.yaml': swap('Le froid ralentit.', 'Le gasz ralentit.'),
    }
    expect(told(changes, { fr: allBut('gasz') })).toMatchInlineSnapshot(`
      "course/lessons/rise/fr.mdx:21:49 "gasz" is no word of "fr"; it is written 3 times.
        Neither the dictionary nor words.yaml has it.
        Did you mean "bread", "breed", "broad"? A word that is right is added to words.yaml, one of another language stands in <i lang="…">."
    `)
  })

  it.each([
    ['course.yaml', 'Faire du pain.', 'Faire du gasz.', 'course/course.yaml:5:29'],
    ['glossary.yaml', 'Un champignon.', 'Un « gasz ».', 'course/glossary.yaml:3:26'],
    ['lessons/rise/fr.mdx', 'Pourquoi la pâte', 'Pourquoi gasz', 'course/lessons/rise/fr.mdx:4:23'],
    ['lessons/rise/fr.mdx', 'alt="Un bol"', 'alt="Un gasz"', 'course/lessons/rise/fr.mdx:20:29'],
    ['lessons/rise/fr.mdx', '## Trier', '## Gasz gasz', 'course/lessons/rise/fr.mdx:26:9'],
    ['lessons/rise/items.yaml', 'Plus vite.', 'Plus gasz.', 'course/lessons/rise/items.yaml:44:23'],
  ])('is found in %s: %s', (path, from, to, place) => {
    expect(told({ [path]: swap(from, to) }, { fr: allBut('gasz') })).toContain(`${place} "gasz" is no word`)
  })

  it('is of one language', () => {
    const changes = { 'lessons/rise/en.mdx': swap('Some gas.', 'Some gasz.') }
    expect(told(changes, { fr: allBut('gasz') })).toBe('')
    expect(told(changes, { en: allBut('gasz') })).toContain('"gasz" is no word of "en".')
  })

  it('may be of another language, and say so', () => {
    const changes = { 'lessons/rise/fr.mdx': swap('Du gaz.', 'Du <i lang="en">gasz</i>.') }
    expect(told(changes, { fr: allBut('gasz') })).toBe('')
  })

  it('is not looked for in ids, addresses, code, gaps, numbers and full references', () => {
    const changes = {
      'lessons/rise/fr.mdx': swap('Du gaz.', 'Du `gasz`, https://gasz.example, a@gasz.example, 12gasz.'),
      'lessons/rise/items.yaml': (text: string) => text.replaceAll('id: fold', 'id: gasz'),
      'sources.yaml': swap('*Pain*', '*Gasz*'),
    }
    expect(told(changes, { fr: allBut('gasz', 'Gasz') })).toBe('')
  })
})

describe('words.yaml', () => {
  const gasz = { 'lessons/rise/fr.mdx': swap('Du gaz.', 'Du gasz.') }

  it.each(['names: [gasz]\n', 'fr: [gasz]\n'])('says what is right: %s', (words) => {
    expect(told({ ...gasz, 'words.yaml': words }, { fr: allBut('gasz') })).toBe('')
  })

  it('says it of a capital too', () => {
    const capital = { 'lessons/rise/fr.mdx': swap('Du gaz.', 'Gasz !') }
    expect(told({ ...capital, 'words.yaml': 'fr: [gasz]\n' }, { fr: allBut('gasz', 'Gasz') })).toBe('')
  })

  it('lists nothing for nothing', () => {
    expect(told({ 'words.yaml': 'fr: [gasz]\n' }, { fr: allBut('gasz') })).toMatchInlineSnapshot(`
      "course/words.yaml:1:6 Nothing needs "gasz" in this list.
        No text has it, or the dictionary has it too; what is listed for nothing lets a slip through one day.
        Remove it."
    `)
  })

  it('is not said to list for nothing while a text cannot be read', () => {
    const changes = { 'words.yaml': 'fr: [gasz]\n', 'lessons/rise/fr.mdx': swap('</Hook>', '') }
    expect(told(changes, { fr: allBut('gasz') })).not.toContain('Nothing needs')
  })

  it('holds words', () => {
    expect(told({ 'words.yaml': 'fr: [two words]\nde: [Brot]\n' }, {})).toMatchInlineSnapshot(`
      "course/words.yaml:1:6 Entry 1 of "fr" cannot be "two words".
        The site could not use it as it is.
        Expected: /^\\p{L}[\\p{L}\\p{M}'’-]*$/u.
      course/words.yaml:2:1 Unknown field "de".
        The fields here are: names, fr, en.
        Remove it."
    `)
  })
})

describe('words of a text', () => {
  const words = (text: string) => wordsIn(text).map(({ word, offset }) => [word, offset])

  it('keep their place', () => {
    expect(words('L’étal, le mot-clé.')).toEqual([
      ['L’étal', 0],
      ['le', 8],
      ['mot-clé', 11],
    ])
    expect(words('[[gap]] {hole} &nbsp; www.a.example x 4x4 word')).toEqual([['word', 42]])
  })

  const known = ['étal', 'mot', 'clé', 'baker', 'half', 'baked', 'aujourd’hui', "don't"]
  const knows = (word: string) => known.map((one) => one.replace('’', "'")).includes(word)
  it.each([
    ['fr', 'l’étal', null],
    ['fr', "qu'étal", null],
    ['fr', 'aujourd’hui', null],
    ['fr', 'mot-clé', null],
    ['fr', 'l’étale', 'étale'],
    ['fr', 'mot-clef', 'mot-clef'],
    ['en', 'baker’s', null],
    ['en', 'don’t', null],
    ['en', 'half-baked', null],
    ['en', 'bakker’s', 'bakker'],
    ['de', 'baker’s', "baker's"],
  ])('in %s: %s', (language, word, part) => expect(unknownPart(word, language, knows)).toBe(part))
})
