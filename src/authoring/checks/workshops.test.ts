import { describe, expect, it } from 'vitest'
import { courseIn } from '../read-course.ts'
import { sampleCourse, swap, told } from '../sample-course.ts'

const workshop = `- id: bread-night
  title: { fr: Soir de pain, en: Bread night }
  summary: { fr: Une miche., en: A loaf. }
  audience: { fr: Vous, en: You }
  minutes: 30
  objectives: [explain]
  materials: [{ fr: Un four, en: An oven }]
  steps:
    - { kind: section, section: rise/opening, minutes: 5 }
    - { kind: section, section: rise/gas, minutes: 5, note: { fr: Montrez., en: Show it. } }
    - { kind: activity, item: crust-pale, how: hands, minutes: 5 }
    - { kind: activity, item: rise-sort, how: teams, minutes: 5 }
    - { kind: break, minutes: 5 }
    - { kind: moment, title: { fr: Goûter, en: Taste }, minutes: 5 }
`
const note = (file: string) => ({
  [`lessons/rise/${file}.mdx`]: (text: string) =>
    text.replace('## ', '<TrainerNote minutes="7" aim="Oser">\n\nA.\n\n</TrainerNote>\n\n## '),
})
const toldOf = (from: string, to: string) => {
  expect(workshop).toContain(from)
  return told({ 'workshops.yaml': workshop.replace(from, to) })
}

describe('workshops.yaml', () => {
  it('may be absent', () => {
    const { workshops, faults } = courseIn(sampleCourse(), { thorough: false })
    expect(workshops).toEqual([])
    expect(faults).toEqual([])
  })

  it('is read with its texts set', () => {
    const files = sampleCourse({ 'workshops.yaml': workshop.replace('Goûter', 'Goûter !') })
    const { workshops, faults } = courseIn(files, { thorough: false })
    expect(faults).toEqual([])
    expect(workshops[0]?.steps.at(-1)).toMatchObject({ title: { fr: 'Goûter\u202f!' } })
  })

  it('names sections, notes and items that are published', () => {
    expect(toldOf('rise/gas', 'rise/gaz')).toMatchInlineSnapshot(`
      "course/workshops.yaml:10:33 Unknown section "rise/gaz".
        Sections are the ## of the lesson, with the id written in {#…}.
        Did you mean "rise/gas"?"
    `)
    expect(toldOf('crust-pale', 'crust-pales')).toMatchInlineSnapshot(`
      "course/workshops.yaml:11:31 Unknown item "crust-pales".
        Items are written in items.yaml of a lesson.
        Did you mean "crust-pale"?"
    `)
    expect(toldOf('kind: section, section: rise/gas', 'kind: note, section: rise/gas'))
      .toMatchInlineSnapshot(`
      "course/workshops.yaml:10:30 "rise/gas" has no <TrainerNote>.
        A step of the kind "note" has the room do what the trainer’s note of the section says.
        Name another section, write the note, or make it a step of the kind "section"."
    `)
    expect(toldOf('[explain]', '[explian]')).toMatchInlineSnapshot(`
      "course/workshops.yaml:6:16 Unknown objective "explian".
        Objectives are written in course.yaml.
        Did you mean "explain"?"
    `)
  })

  it('runs what a trainer’s note says', () => {
    const changed = workshop.replace(
      'kind: section, section: rise/opening',
      'kind: note, section: rise/opening',
    )
    expect(told({ 'workshops.yaml': changed, ...note('fr'), ...note('en') })).toBe('')
  })

  it('has a room answer in a way that suits the item', () => {
    expect(toldOf('rise-sort, how: teams', 'rise-sort, how: hands')).toMatchInlineSnapshot(`
      "course/workshops.yaml:12:31 A room cannot answer "rise-sort" by hands.
        That takes an item of the kind choice; this one is of the kind categorise.
        Name another item, or give it another "how"."
    `)
  })

  it('shows nothing that is reserved', () => {
    const items = 'lessons/crust/items.yaml'
    const faults = told({
      'workshops.yaml': workshop,
      [items]: swap('  revision: 1', '  reserved: true\n  section: dry\n  revision: 1'),
    })
    expect(faults).toContain(
      'course/workshops.yaml:11:31 The item "crust-pale" is reserved, and this workshop',
    )
  })

  it('bears a name of its own', () => {
    expect(told({ 'workshops.yaml': workshop + workshop })).toContain(
      'course/workshops.yaml:15:7 The workshop "bread-night" is declared twice.',
    )
  })

  it('lasts what its steps last', () => {
    expect(toldOf('  minutes: 30', '  minutes: 40')).toMatchInlineSnapshot(`
      "course/workshops.yaml:5:12 The steps last 30 minutes, not 40.
        The minutes of a workshop are the sum of those of its steps, breaks included.
        Write 30 here, or change the minutes of a step."
    `)
  })

  it('takes one thing a step', () => {
    expect(toldOf('kind: break', 'kind: pause')).toMatchInlineSnapshot(`
      "course/workshops.yaml:13:15 "kind" cannot be "pause".
        It is one of: section, note, activity, break, moment.
        Choose one of them."
    `)
    expect(toldOf('kind: break,', 'kind: break, item: rise-sort,')).toMatchInlineSnapshot(`
      "course/workshops.yaml:13:22 Unknown field "item".
        The fields here are: kind, minutes, note.
        Remove it."
    `)
  })
})
