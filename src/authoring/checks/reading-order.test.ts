import { describe, expect, it } from 'vitest'
import { courseIn } from '../read-course.ts'
import { sampleCourse, swap, told } from '../sample-course.ts'

const after = (line: string) => swap('concepts: [C02]', `concepts: [C02]\nafter: ${line}`)
const crust = (line: string) => ({
  'lessons/crust/fr.mdx': after(line),
  'lessons/crust/en.mdx': after(line),
})

describe('what a lesson is best read after', () => {
  it('is an earlier lesson', () => {
    expect(told(crust('[rise]'))).toBe('')
    const { lessons } = courseIn(sampleCourse(crust('[rise]')))
    expect(lessons.map((lesson) => [lesson.id, lesson.after])).toEqual([
      ['rise/fr', undefined],
      ['rise/en', undefined],
      ['crust/fr', ['rise']],
      ['crust/en', ['rise']],
    ])
  })

  it('is there', () => {
    expect(told(crust('[rsie]'))).toMatchInlineSnapshot(`
      "course/lessons/crust/en.mdx:8:9 Unknown lesson "rsie".
        Lessons are the folders of lessons/.
        Did you mean "rise"?
      course/lessons/crust/fr.mdx:8:9 Unknown lesson "rsie".
        Lessons are the folders of lessons/.
        Did you mean "rise"?"
    `)
  })

  it('is not the lesson itself', () => {
    expect(told(crust('[rise, crust]'))).toMatchInlineSnapshot(`
      "course/lessons/crust/en.mdx:8:15 The lesson "crust" names itself under "after".
        There it names the lessons that it is best read after.
        Name another lesson, or remove it.
      course/lessons/crust/fr.mdx:8:15 The lesson "crust" names itself under "after".
        There it names the lessons that it is best read after.
        Name another lesson, or remove it."
    `)
  })

  it('does not come later', () => {
    const later = swap('concepts: [C01]', 'concepts: [C01]\nafter: [crust]')
    expect(told({ 'lessons/rise/fr.mdx': later, 'lessons/rise/en.mdx': later })).toMatchInlineSnapshot(`
      "course/lessons/rise/en.mdx:8:9 "rise" is to be read after "crust", which comes later in the course.
        Learners are advised what to read first: whoever follows the order of course.yaml has it behind them.
        Name an earlier lesson, or move "crust" before "rise" in course.yaml.
      course/lessons/rise/fr.mdx:8:9 "rise" is to be read after "crust", which comes later in the course.
        Learners are advised what to read first: whoever follows the order of course.yaml has it behind them.
        Name an earlier lesson, or move "crust" before "rise" in course.yaml."
    `)
  })

  it('is not called later where course.yaml does not list it', () => {
    const unlisted = { ...crust('[rise]'), 'course.yaml': swap('[rise, crust]', '[crust]') }
    expect(told(unlisted)).toContain('No module of course.yaml lists the lesson "rise".')
    expect(told(unlisted)).not.toContain('comes later')
  })

  it('is left out where there is none', () => {
    expect(told(crust('[]'))).toMatchInlineSnapshot(`
      "course/lessons/crust/en.mdx:8:8 "after" has too few entries.
        It has 0; the least is 1.
        Add 1 or more.
      course/lessons/crust/fr.mdx:8:8 "after" has too few entries.
        It has 0; the least is 1.
        Add 1 or more."
    `)
  })

  it('is the same in every language', () => {
    expect(told({ 'lessons/crust/en.mdx': after('[rise]') })).toMatchInlineSnapshot(`
      "course/lessons/crust/en.mdx:8:8 "after" differs between languages.
        It is ["rise"] here and [] in "fr".
        Write the same in every language."
    `)
    expect(told({ 'lessons/crust/fr.mdx': after('[rise]') })).toMatchInlineSnapshot(`
      "course/lessons/crust/en.mdx:2:1 "after" differs between languages.
        It is [] here and ["rise"] in "fr".
        Write the same in every language."
    `)
  })
})
