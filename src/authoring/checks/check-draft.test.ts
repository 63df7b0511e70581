import { describe, expect, it } from 'vitest'
import { swap, told } from '../sample-course.ts'

const items = 'lessons/rise/items.yaml'
const crust = 'lessons/crust/items.yaml'

describe('ids borne twice', () => {
  it('by items of two lessons', () => {
    expect(
      told({ 'lessons/crust/items.yaml': (text) => `${text}${text.replaceAll('crust-pale', 'rise-bet')}` }),
    ).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:12:7 The item "rise-bet" is declared twice.
        It is declared already at course/lessons/rise/items.yaml:1:7.
        Give one of the two another id; an id that was published keeps its meaning."
    `)
  })

  it('inside an item', () => {
    expect(told({ [crust]: swap('id: cold', 'id: wet') })).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:10:13 The option "wet" is declared twice.
        It is declared already at course/lessons/crust/items.yaml:9:13.
        Give one of the two another id; an id that was published keeps its meaning."
    `)
    expect(told({ [items]: swap('id: fold', 'id: warm') })).toContain('The card "warm" is declared twice.')
    expect(told({ [items]: swap('id: web', 'id: gas') })).toContain('The bin "gas" is declared twice.')
  })

  it.each([
    ['glossary.yaml', 'term', 'yeast'],
    ['sources.yaml', 'source', 'baker-2001'],
  ])('in %s', (path, kind, id) => {
    expect(told({ [path]: (text) => text + text })).toContain(`The ${kind} "${id}" is declared twice.`)
  })

  it.each([
    ['language', 'locales: [fr, en]', 'locales: [fr, en, fr]', 'fr'],
    ['objective', 'id: judge', 'id: explain', 'explain'],
    ['concept', 'id: C02', 'id: C01', 'C01'],
    ['lesson', '[rise, crust]', '[rise, crust, rise]', 'rise'],
  ])('by a %s of course.yaml', (kind, from, to, id) => {
    expect(told({ 'course.yaml': swap(from, to) })).toContain(`The ${kind} "${id}" is declared twice.`)
  })

  it('by sections', () => {
    const repeat = (text: string) => `${text}\n## Encore {#gas}\n`
    expect(told({ 'lessons/rise/fr.mdx': repeat, 'lessons/rise/en.mdx': repeat })).toMatchInlineSnapshot(`
      "course/lessons/rise/en.mdx:30:1 The section "gas" is declared twice.
        It is declared already at course/lessons/rise/en.mdx:18:1.
        Give one of the two another id; an id that was published keeps its meaning.
      course/lessons/rise/fr.mdx:30:1 The section "gas" is declared twice.
        It is declared already at course/lessons/rise/fr.mdx:18:1.
        Give one of the two another id; an id that was published keeps its meaning."
    `)
  })
})

describe('what an item must be', () => {
  it('a choice has a key', () => {
    expect(told({ [crust]: swap(' key: true,', '') })).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:9:5 No option is the key.
        Whatever the learner chose would be wrong.
        Write "key: true" in the right option."
    `)
  })

  it('a choice has one key, unless several may be chosen', () => {
    const second = swap('id: cold,', 'id: cold, key: true,')
    expect(told({ [crust]: second })).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:10:24 2 options are keys, but only one can be chosen.
        A learner who chose one of them would not know of the others.
        Keep one "key: true", or write "multiple: true" in the item."
    `)
    expect(told({ [crust]: (text) => second(text).replace('bloom:', 'multiple: true\n  bloom:') })).toBe('')
  })

  it('a round draws no more cards than there are', () => {
    expect(told({ [items]: swap('draw: 2', 'draw: 3') })).toMatchInlineSnapshot(`
      "course/lessons/rise/items.yaml:26:9 A round cannot draw 3 cards of 2.
        Each card is drawn once.
        Write "draw: 2" or less, or add cards."
    `)
  })
})

describe('languages that do not say the same', () => {
  it('a lesson that lacks one', () => {
    expect(told({ 'lessons/rise/en.mdx': null })).toMatchInlineSnapshot(`
      "course/lessons/rise/en.mdx:1:1 The lesson is not written in "en".
        The course is in fr, en: each lesson is written in each of them.
        Write this file: same sections, same activities, same objectives."
    `)
  })

  it('sections', () => {
    expect(told({ 'lessons/rise/en.mdx': swap('{#sort}', '{#sorting}') })).toMatchInlineSnapshot(`
      "course/lessons/rise/en.mdx:26:1 Sections differ between languages.
        Here comes #sorting, in "fr" #sort (course/lessons/rise/fr.mdx:26:1).
        Put the same in the same order in every language."
    `)
    expect(told({ 'lessons/crust/en.mdx': (text) => `${text}\n## More {#more}\n` })).toMatchInlineSnapshot(`
      "course/lessons/crust/en.mdx:16:1 Sections differ between languages.
        Here comes #more, in "fr" nothing more.
        Put the same in the same order in every language."
    `)
  })

  it('activities', () => {
    expect(told({ 'lessons/crust/en.mdx': swap('crust-pale, rise-bet', 'rise-bet, crust-pale') }))
      .toMatchInlineSnapshot(`
      "course/lessons/crust/en.mdx:14:1 Activities differ between languages.
        Here comes <Check> rise-bet, crust-pale, in "fr" <Check> crust-pale, rise-bet (course/lessons/crust/fr.mdx:14:1).
        Put the same in the same order in every language."
    `)
    expect(told({ 'lessons/rise/en.mdx': swap('<Sort item="rise-sort" />\n', '') })).toMatchInlineSnapshot(`
      "course/lessons/rise/en.mdx:24:1 Activities differ between languages.
        Here comes nothing more, in "fr" <Sort> rise-sort (course/lessons/rise/fr.mdx:28:1).
        Put the same in the same order in every language."
    `)
  })

  it('front matter', () => {
    expect(told({ 'lessons/rise/en.mdx': swap('minutes: 2', 'minutes: 3') })).toMatchInlineSnapshot(`
      "course/lessons/rise/en.mdx:5:10 "minutes" differs between languages.
        It is 3 here and 2 in "fr".
        Write the same in every language."
    `)
    expect(told({ 'lessons/rise/en.mdx': swap('objectives: [explain]', 'objectives: [explain, judge]') }))
      .toMatchInlineSnapshot(`
      "course/lessons/rise/en.mdx:6:13 "objectives" differs between languages.
        It is ["explain","judge"] here and ["explain"] in "fr".
        Write the same in every language."
    `)
    expect(told({ 'lessons/rise/en.mdx': swap('concepts: [C01]', 'concepts: [C02]') }))
      .toMatchInlineSnapshot(`
      "course/lessons/rise/en.mdx:7:11 "concepts" differs between languages.
        It is ["C02"] here and ["C01"] in "fr".
        Write the same in every language."
    `)
  })

  it('two lessons at one address of a language', () => {
    expect(told({ 'lessons/crust/fr.mdx': swap('slug: la-croute', 'slug: la-pousse') }))
      .toMatchInlineSnapshot(`
      "course/lessons/crust/fr.mdx:3:7 Two lessons have the slug "la-pousse" in "fr".
        They would share one address; the other one is at course/lessons/rise/fr.mdx:3:7.
        Give one of the two another slug."
    `)
    expect(told({ 'lessons/crust/fr.mdx': swap('slug: la-croute', 'slug: rising') })).toBe('')
  })
})

describe('folders and course.yaml', () => {
  it('a lesson that no module lists', () => {
    expect(told({ 'course.yaml': swap('[rise, crust]', '[rise]') })).toMatchInlineSnapshot(`
      "course/lessons/crust:1:1 No module of course.yaml lists the lesson "crust".
        No page of the course would lead to it.
        Add "crust" to the lessons of its module, or remove the folder."
    `)
  })

  it('a folder whose name cannot be an id', () => {
    expect(told({ 'lessons/Ma leçon/items.yaml': '' })).toContain(
      'course/lessons/Ma leçon:1:1 "Ma leçon" cannot be the name of a lesson.',
    )
  })

  it('a file where nobody reads it', () => {
    expect(told({ 'lessons/rise/items.yml': '' })).toMatchInlineSnapshot(`
      "course/lessons/rise/items.yml:1:1 "items.yml" is not a file of a course.
        What may stand here: fr.mdx, en.mdx, items.yaml, figures/<name>.svg.
        Did you mean "items.yaml"?"
    `)
    expect(told({ 'lessons/rise/de.mdx': '' })).toMatchInlineSnapshot(`
      "course/lessons/rise/de.mdx:1:1 The course is not in "de".
        Its languages, in course.yaml, are: fr, en.
        Add the language to course.yaml, or remove the file."
    `)
    expect(told({ 'panels/oven.svg': '<svg viewBox="0 0 4 2"></svg>' })).toMatchInlineSnapshot(`
      "course/panels/oven.svg:1:1 Unknown panel "oven".
        Panels are written in course.yaml.
        Write it there, or name one that is there. Known: dough."
    `)
    expect(told({ 'notes.md': '' })).toMatchInlineSnapshot(`
      "course/notes.md:1:1 "notes.md" is not a file of a course.
        What may stand here: course.yaml, glossary.yaml, sources.yaml, words.yaml, workshops.yaml, panels/<panel>.svg, models/<model>.yaml, lessons/<id>/….
        Move it out of the course, or rename it."
    `)
  })

  it('no course.yaml, and yet no other fault for it', () => {
    expect(told({ 'course.yaml': null })).toMatchInlineSnapshot(`
      "course/course.yaml:1:1 There is no course.yaml.
        It names the languages, the modules and the lessons: without it there is no course.
        Write it, or set COURSE_CONTENT to the folder that holds it."
    `)
  })
})
