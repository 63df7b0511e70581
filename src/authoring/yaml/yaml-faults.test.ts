import { describe, expect, it } from 'vitest'
import { swap, told } from '../sample-course.ts'

const items = 'lessons/rise/items.yaml'
const crust = 'lessons/crust/items.yaml'

describe('YAML that cannot be read', () => {
  it('has its line', () => {
    expect(told({ 'glossary.yaml': swap('term: { fr: levure, en: yeast }', 'term: a: b') }))
      .toMatchInlineSnapshot(`
      "course/glossary.yaml:2:9 This is not valid YAML: Nested mappings are not allowed in compact mappings.
        What follows in this file cannot be read with certainty.
        A text that holds ": " needs quotes around it."
    `)
    expect(told({ [items]: swap('id: rise-bet', 'id: rise-bet\n  id: rise-bet') })).toMatchInlineSnapshot(`
      "course/lessons/rise/items.yaml:2:3 This is not valid YAML: Map keys must be unique.
        What follows in this file cannot be read with certainty.
        Keep one of the two."
    `)
    expect(told({ [crust]: swap('id: wet', 'id: @wet') })).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:9:13 This is not valid YAML: Plain value cannot start with reserved character @.
        What follows in this file cannot be read with certainty.
        A text that begins with this character needs quotes around it."
    `)
  })

  it('has its line in the file where it is front matter', () => {
    expect(told({ 'lessons/crust/fr.mdx': swap('description: Dorer.', 'description: "Dorer.') }))
      .toMatchInlineSnapshot(`
      "course/lessons/crust/fr.mdx:4:14 This is not valid YAML: the quote " is never closed.
        What follows in this file cannot be read with certainty.
        Close the quote or the bracket that was opened."
    `)
  })

  it('has the line where a quote was opened', () => {
    expect(told({ [crust]: swap('fr: Humide, en: Wet', 'fr: "Humide, en: Wet') })).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:9:41 This is not valid YAML: the quote " is never closed.
        What follows in this file cannot be read with certainty.
        Close the quote or the bracket that was opened."
    `)
  })

  it('may not repeat itself by aliases', () => {
    expect(told({ 'sources.yaml': swap('id: baker-2001', 'id: *a') })).toMatchInlineSnapshot(`
      "course/sources.yaml:1:7 This is a YAML alias.
        Content is written out in full, so that each line can be read alone.
        Write the value here; a text that begins with * needs quotes around it."
    `)
  })

  it('is a list where a list is expected', () => {
    expect(told({ 'glossary.yaml': 'yeast: { fr: levure }\n' })).toMatchInlineSnapshot(`
      "course/glossary.yaml:1:1 The file should be a list.
        Each entry begins with "- ".
        Put "- " before the first field of each entry, and indent its other fields by two spaces."
    `)
  })
})

describe('what the schemas refuse', () => {
  it('a field that is unknown', () => {
    expect(told({ [crust]: swap('  bloom: analyse', '  bloom: analyse\n  explenation: x') }))
      .toMatchInlineSnapshot(`
        "course/lessons/crust/items.yaml:7:3 Unknown field "explenation".
          The fields here are: kind, id, revision, concepts, objective, section, bloom, stem, explanation, hints, source, reserved, multiple, options.
          Did you mean "explanation"?"
      `)
  })

  it('a field that is mistyped, once', () => {
    expect(told({ [items]: swap('explanation:', 'explenation:') })).toMatchInlineSnapshot(`
      "course/lessons/rise/items.yaml:16:3 Unknown field "explenation".
        The fields here are: kind, id, revision, concepts, objective, section, bloom, stem, explanation, hints, source, reserved, multiple, options.
        Did you mean "explanation"?"
    `)
  })

  it('a field that is missing', () => {
    expect(told({ [items]: swap('  revision: 1\n', '') })).toMatchInlineSnapshot(`
      "course/lessons/rise/items.yaml:1:3 "revision" is missing.
        It is needed here.
        Add it."
    `)
    expect(told({ [crust]: swap('  kind: choice\n', '') })).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:1:3 "kind" is missing.
        It is needed here.
        Add it: one of choice, categorise, cloze, text-entry, number, reflection, scenario, order, pairs."
    `)
  })

  it('a text that lacks a language', () => {
    expect(told({ [items]: swap('stem: { fr: Trier., en: Sort. }', 'stem: { fr: Trier. }') }))
      .toMatchInlineSnapshot(`
      "course/lessons/rise/items.yaml:24:9 "stem" is not written in "en".
        The course is in fr, en: each text is written in each of them.
        Add "en: …" beside the other languages."
    `)
  })

  it('a text in a language that the course has not', () => {
    expect(told({ 'glossary.yaml': swap('{ fr: levure,', '{ de: Hefe, fr: levure,') }))
      .toMatchInlineSnapshot(`
      "course/glossary.yaml:2:11 Unknown field "de".
        The fields here are: fr, en.
        Remove it."
    `)
  })

  it('one text for all languages', () => {
    expect(told({ [items]: swap('{ fr: Attendre, en: Wait }', 'Attendre') })).toMatchInlineSnapshot(`
      "course/lessons/rise/items.yaml:11:13 "text" should hold one text per language.
        The course is in fr, en: each text is written in each of them.
        Write { fr: …, en: … }."
    `)
  })

  it('a value of another type', () => {
    expect(told({ 'lessons/crust/fr.mdx': swap('title: La croûte', 'title: 4') })).toMatchInlineSnapshot(`
      "course/lessons/crust/fr.mdx:2:8 "title" should be a text.
        It is a number.
        Put quotes around it: "4"."
    `)
    expect(told({ [items]: swap('draw: 2', 'draw: two') })).toMatchInlineSnapshot(`
      "course/lessons/rise/items.yaml:26:9 "draw" should be a number.
        It is a text.
        Write a number here."
    `)
    expect(told({ [items]: swap('draw: 2', 'draw: 2.5') })).toMatchInlineSnapshot(`
      "course/lessons/rise/items.yaml:26:9 "draw" should be a whole number.
        It is 2.5.
        Write a whole number here."
    `)
  })

  it('a value outside the choice', () => {
    expect(told({ [crust]: swap('bloom: analyse', 'bloom: analyze') })).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:6:10 "bloom" cannot be "analyze".
        It is one of: remember, understand, apply, analyse, evaluate.
        Did you mean "analyse"?"
    `)
    expect(told({ [crust]: swap('kind: choice', 'kind: chioce') })).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:2:9 "kind" cannot be "chioce".
        It is one of: choice, categorise, cloze, text-entry, number, reflection, scenario, order, pairs.
        Did you mean "choice"?"
    `)
  })

  it('a malformed value', () => {
    expect(told({ 'glossary.yaml': swap('id: yeast', 'id: Bäcker Hefe') })).toContain(
      'course/glossary.yaml:1:7 "id" cannot be "Bäcker Hefe".',
    )
    expect(told({ 'glossary.yaml': swap('en: yeast', 'en: " "') })).toMatchInlineSnapshot(`
      "course/glossary.yaml:2:27 "term" in "en" is empty.
        The site could not use it as it is.
        Write the text."
    `)
    expect(told({ 'sources.yaml': swap('https:', 'ftp:') })).toMatchInlineSnapshot(`
      "course/sources.yaml:4:8 "url" cannot be "ftp://example.org/bread".
        The site could not use it as it is.
        Write the whole address: "https://…"."
    `)
    expect(told({ [items]: swap('web: { fr: Pas', 'We b: { fr: Pas') })).toContain('The key "We b" cannot be')
  })

  it('too few entries, too many letters', () => {
    expect(
      told({
        [crust]: (text) => text.replace(/, *\n *\{ id: cold.*\]/, ' ]'),
      }),
    ).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:9:5 "options" has too few entries.
        It has 1; the least is 2.
        Add 1 or more."
    `)
    expect(told({ 'lessons/crust/fr.mdx': swap('Dorer.', 'x'.repeat(161)) })).toMatchInlineSnapshot(`
      "course/lessons/crust/fr.mdx:4:14 "description" has too many characters.
        It has 161; the most is 160.
        Remove 1 or more."
    `)
    expect(told({ 'lessons/crust/fr.mdx': swap('minutes: 2', 'minutes: 0') })).toContain(
      '"minutes" is too small.',
    )
  })

  it('one after another, all at once', () => {
    const faults = told({
      [items]: (text) => text.replaceAll('bloom: apply', 'bloom: do').replaceAll('revision: 1', ''),
    })
    expect(faults.match(/cannot be "do"/g)).toHaveLength(2)
    expect(faults.match(/"revision" is missing/g)).toHaveLength(2)
  })
})
