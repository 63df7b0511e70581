import { describe, expect, it } from 'vitest'
import { readCourse } from '../../authoring/read-course.ts'
import { cardsOfCourse } from './cards-of-course.ts'

const content = await readCourse('tests/courses/bread')
const cards = cardsOfCourse(content)

describe('cardsOfCourse', () => {
  it('has one for the course and one for each lesson', () => {
    expect(cards.map(({ path }) => path)).toEqual([
      'cards/en.png',
      'cards/en/why-dough-rises.png',
      'cards/en/in-the-oven.png',
      'cards/en/odd-words.png',
    ])
  })

  it('shows a lesson in its panel, which leans as it stands in the course', () => {
    expect(cards[2]).toMatchObject({
      title: 'In the oven',
      kicker: 'Oven',
      minutes: '5\u00a0minutes',
      courseTitle: 'Bread by Hand',
      panel: { colour: 'vermilion', shape: 'compass', pattern: 'horizon', stance: 'right' },
    })
  })

  it('names the module of a lesson that belongs to no panel', () => {
    const { course } = content
    if (!course) throw new Error('The course was not read.')
    const modules = course.modules.map(({ id, title, summary, lessons }) => ({ id, title, summary, lessons }))
    const [, lesson] = cardsOfCourse({ ...content, course: { ...course, modules } })
    expect(lesson).toMatchObject({ kicker: '1. In the bowl', panel: null })
  })

  it('shows the course with all its panels', () => {
    expect(cards[0]).toMatchObject({ title: 'Flour, water, salt, yeast, and time.' })
    expect(cards[0]?.kind === 'course' && cards[0].panels.map(({ stance }) => stance)).toEqual([
      'left',
      'right',
    ])
  })

  it('has none where the course could not be read', () => {
    expect(cardsOfCourse({ course: null, lessons: [] })).toEqual([])
  })
})
