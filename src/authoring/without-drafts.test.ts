import { describe, expect, it } from 'vitest'
import { courseIn } from './read-course.ts'
import { sampleCourse, swap, told } from './sample-course.ts'

/** The lesson about crusts in a module of its own, which is a draft. */
const draft = {
  'course.yaml': swap(
    'lessons: [rise, crust]',
    `lessons: [rise]
  - id: later
    draft: true
    title: { fr: Plus tard, en: Later }
    summary: { fr: En cours., en: Under way. }
    lessons: [crust]`,
  ),
}

describe('a module that is a draft', () => {
  const shown = (drafts: boolean) => courseIn(sampleCourse(draft), { thorough: false, drafts })
  const lessonsOf = (drafts: boolean) => new Set(shown(drafts).lessons.map(({ lesson }) => lesson))

  it('is shown to authors', () => {
    expect(lessonsOf(true)).toEqual(new Set(['rise', 'crust']))
  })

  it('is left out of what is published, with all that belongs to its lessons', () => {
    expect(lessonsOf(false)).toEqual(new Set(['rise']))
    const { course, items, figures } = shown(false)
    expect(course?.modules.map(({ id }) => id)).toEqual(['basics'])
    expect(new Set([...items, ...figures].map(({ lesson }) => lesson))).toEqual(new Set(['rise']))
    expect(new Set(shown(true).items.map(({ lesson }) => lesson))).toEqual(new Set(['rise', 'crust']))
  })

  it('is not what a published lesson is to be read after', () => {
    const first = swap(
      'lessons: [rise, crust]',
      `draft: true
    lessons: [rise]
  - id: shown
    title: { fr: Cuire, en: Bake }
    summary: { fr: Ensuite., en: Then. }
    lessons: [crust]`,
    )
    const after = swap('minutes: 2', 'minutes: 2\nafter: [rise]')
    const files = { 'lessons/crust/fr.mdx': after, 'lessons/crust/en.mdx': after, 'course.yaml': first }
    const afterOf = (drafts: boolean) =>
      courseIn(sampleCourse(files), { thorough: false, drafts }).lessons.at(-1)?.after
    expect(afterOf(true)).toEqual(['rise'])
    expect(afterOf(false)).toEqual([])
  })

  it('is checked all the same', () => {
    const broken = { 'lessons/crust/en.mdx': swap('title: ', 'titel: ') }
    expect(told({ ...draft, ...broken })).toContain('titel')
  })
})
