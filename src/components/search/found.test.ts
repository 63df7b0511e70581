import { describe, expect, it } from 'vitest'
import { foundOf } from './found.ts'
import type { Fragment } from './pagefind.ts'

const fragment: Fragment = {
  url: '/en/lessons/dough/',
  meta: { title: 'Why dough rises' },
  content: 'Why dough rises. Yeast eats sugar. ',
  excerpt: 'Yeast <mark>eats</mark> sugar.',
  plain_excerpt: 'Yeast eats sugar.',
  sub_results: [],
}

const section = (title: string, ...scores: readonly number[]) => ({
  title,
  url: `/en/lessons/dough/#${title}`,
  anchor: {},
  weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
})

describe('foundOf', () => {
  it('shows where the text was cut', () => {
    expect(foundOf('lesson', fragment).excerpt).toBe('… Yeast <mark>eats</mark> sugar.')
    const whole = { ...fragment, content: 'Yeast eats sugar. And rests.' }
    expect(foundOf('lesson', whole).excerpt).toBe('Yeast <mark>eats</mark> sugar. …')
  })

  it('keeps the three sections that say most, in the order of the page', () => {
    const { title, url, weighted_locations } = section('dough')
    const page = { title, url, weighted_locations }
    const sub_results = [page, section('a', 1), section('b', 1, 1), section('c', 9), section('d', 3)]
    const { sections } = foundOf('lesson', { ...fragment, sub_results })
    expect(sections.map((one) => one.title)).toEqual(['b', 'c', 'd'])
  })

  it('does not say a term twice', () => {
    const term = {
      ...fragment,
      meta: { title: 'oven spring' },
      excerpt: '<mark>oven</mark> spring. The <mark>oven</mark> swells it.',
      plain_excerpt: 'oven spring. The oven swells it.',
    }
    expect(foundOf('term', term).excerpt).toBe('The <mark>oven</mark> swells it.')
  })

  it('names exercises after their lesson', () => {
    expect(foundOf('exercise', { ...fragment, meta: { exercise: 'Why dough rises' } }).title).toBe(
      'Why dough rises',
    )
  })
})
