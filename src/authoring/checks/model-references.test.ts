import { stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import { models } from '../../learning/models/registry/models.ts'
import { courseIn } from '../read-course.ts'
import { type Changes, sampleCourse, swap, told } from '../sample-course.ts'

const id = 'life-cycle'
const path = `models/${id}.yaml`
const text = { fr: 'Un texte', en: 'A text' }
const { parameters, texts } = models[id]
const filled = (of: object, value: object) => Object.fromEntries(Object.keys(of).map((key) => [key, value]))
const words = stringify(
  {
    title: text,
    intro: text,
    parameters: filled(parameters, { label: text }),
    texts: filled(texts, text),
    formula: [text],
    sources: ['baker-2001'],
    limits: text,
  },
  { aliasDuplicateObjects: false },
)

const shown = (model: string): Changes => ({
  'lessons/rise/fr.mdx': (lesson) => `${lesson}\n<Explore model="${model}" />\n`,
  'lessons/rise/en.mdx': (lesson) => `${lesson}\n<Explore model="${model}" />\n`,
})
const changed = (change: (words: string) => string) => told({ ...shown(id), [path]: change(words) })

describe('a model that a lesson shows', () => {
  const content = courseIn(sampleCourse({ ...shown(id), [path]: words }))

  it('is read with its words', () => {
    expect(content.faults).toEqual([])
    expect(content.models.map((model) => [model.id, model.title])).toEqual([[id, text]])
  })

  it('brings its sources to the lesson', () => {
    expect(content.lessons[0]?.uses.models.map((use) => [use.id, use.section])).toEqual([[id, 'sort']])
    expect(content.lessons[0]?.uses.sources.at(-1)).toMatchObject({ id: 'baker-2001', section: 'sort' })
  })

  it('comes in the same order in every language', () => {
    const faults = told({ [path]: words, 'lessons/rise/en.mdx': shown(id)['lessons/rise/en.mdx'] ?? '' })
    expect(faults).toContain(`Here comes <Explore> ${id}, in "fr" nothing more`)
  })
})

describe('faults have their place', () => {
  it('of a model that nobody computes', () => {
    expect(told(shown('life-cicle'))).toMatchInlineSnapshot(`
      "course/lessons/rise/en.mdx:30:17 Unknown model "life-cicle".
        Models are computed by the site; models/<model>.yaml holds the words of one.
        Did you mean "life-cycle"?
      course/lessons/rise/fr.mdx:30:17 Unknown model "life-cicle".
        Models are computed by the site; models/<model>.yaml holds the words of one.
        Did you mean "life-cycle"?"
    `)
    expect(told({ 'models/life-cicle.yaml': words })).toMatchInlineSnapshot(`
      "course/models/life-cicle.yaml:1:1 Unknown model "life-cicle".
        Models are computed by the site; models/<model>.yaml holds the words of one.
        Did you mean "life-cycle"?"
    `)
  })

  it('of one without words', () => {
    expect(told(shown(id))).toMatchInlineSnapshot(`
      "course/lessons/rise/en.mdx:30:17 The model "life-cycle" has no words.
        They are written in models/life-cycle.yaml, which is not there.
        Write models/life-cycle.yaml, or remove the component.
      course/lessons/rise/fr.mdx:30:17 The model "life-cycle" has no words.
        They are written in models/life-cycle.yaml, which is not there.
        Write models/life-cycle.yaml, or remove the component."
    `)
  })

  it('of words that are missing, unknown or in one language only', () => {
    expect(changed((all) => all.replace(/ {2}sales:\n.*\n.*\n/, ''))).toMatchInlineSnapshot(`
      "course/models/life-cycle.yaml:29:3 "sales" is missing.
        It is needed here.
        Add it."
    `)
    const misspelt = changed(swap('  sales:\n', '  sails:\n'))
    expect(misspelt).toContain('life-cycle.yaml:29:3 "sales" is missing.')
    expect(misspelt).toContain('life-cycle.yaml:41:3 Unknown field "sails".')
    expect(changed(swap('  sales:\n    fr: Un texte\n', '  sales:\n'))).toMatchInlineSnapshot(`
      "course/models/life-cycle.yaml:42:5 "sales" is not written in "fr".
        The course is in fr, en: each text is written in each of them.
        Add "fr: …" beside the other languages."
    `)
    expect(changed(swap('  takeOff:\n', '  takeoff:\n'))).toMatchInlineSnapshot(`
      "course/models/life-cycle.yaml:12:3 Unknown field "takeoff".
        The fields here are: at, takeOff, replacement, launchCost, rivalry.
        Did you mean "takeOff"?"
    `)
  })

  it('of a hole that the model does not fill', () => {
    expect(changed(swap('  sales:\n    fr: Un texte', '  sales:\n    fr: "{much} de ventes"')))
      .toMatchInlineSnapshot(`
      "course/models/life-cycle.yaml:42:9 "sales" in "fr" cannot be "{much} de ventes".
        The site could not use it as it is.
        Expected: no holes."
    `)
    expect(changed(swap('  conclusion:\n    fr: Un texte', '  conclusion:\n    fr: "{at} {rest}"')))
      .toMatchInlineSnapshot(`
      "course/models/life-cycle.yaml:63:9 "conclusion" in "fr" cannot be "{at} {rest}".
        The site could not use it as it is.
        Expected: no other holes than {at}, {stage}, {sales}, {profit}."
    `)
  })

  it('of a source that is written nowhere', () => {
    expect(changed(swap('- baker-2001', '- baker-2011'))).toMatchInlineSnapshot(`
      "course/models/life-cycle.yaml:132:5 Unknown source "baker-2011".
        Sources are written in sources.yaml.
        Did you mean "baker-2001"?"
    `)
  })
})

it('a course without models needs no words for them', () => {
  expect(courseIn(sampleCourse()).models).toEqual([])
})
