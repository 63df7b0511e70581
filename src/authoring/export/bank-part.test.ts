import { describe, expect, it } from 'vitest'
import { readCourse } from '../read-course.ts'
import { bankPartIn, type PartWish } from './bank-part.ts'

const content = await readCourse('tests/courses/bread', { thorough: false })
const partOf = (wish: Partial<PartWish> = {}) => {
  const found = bankPartIn(content, {
    lessons: [],
    objectives: [],
    locale: undefined,
    reserved: false,
    ...wish,
  })
  if ('refusal' in found) throw new Error(found.refusal.what)
  return found.part
}

describe('a part of the bank', () => {
  it('is all of it, in the order of the course, in its first language', () => {
    const { course, locale, items } = partOf()
    expect(course).toEqual({ id: 'bread-by-hand', title: 'Bread by Hand' })
    expect(locale).toBe('en')
    expect(items).toHaveLength(10)
    const lessons = content.course?.modules.flatMap((module) => module.lessons) ?? []
    const places = items.map(({ lesson }) => lessons.indexOf(lesson.id))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    for (const { item } of items) expect(typeof item.stem).toBe('string')
  })

  it('is of a lesson and of an objective', () => {
    const { items } = partOf({ lessons: ['why-dough-rises'], objectives: ['explain-rise'] })
    expect(items.length).toBeGreaterThan(0)
    for (const { lesson, objective } of items) {
      expect(lesson).toEqual({ id: 'why-dough-rises', title: 'Why dough rises' })
      expect(objective.id).toBe('explain-rise')
      expect(objective.text).not.toBe('')
    }
  })

  it('holds what is reserved only where it is asked for', () => {
    const [first, ...others] = content.items
    if (!first) throw new Error('The course has items.')
    const kept = {
      ...content,
      items: [{ ...first, item: { ...first.item, reserved: true as const } }, ...others],
    }
    const count = (reserved: boolean) => {
      const found = bankPartIn(kept, { lessons: [], objectives: [], locale: 'en', reserved })
      return 'part' in found ? found.part.items.length : -1
    }
    expect([count(false), count(true)]).toEqual([9, 10])
  })
})
