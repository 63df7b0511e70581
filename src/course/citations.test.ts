import { expect, it } from 'vitest'
import { citationsOf } from './citations.ts'

const lessons = ['knead', 'bake', 'cool'].map((id) => ({
  id,
  title: id.toUpperCase(),
  path: `/${id}/`,
  sources: id === 'bake' ? [{ id: 'baker-2001', section: 'heat' }] : [],
}))
const bank = [
  { lesson: 'bake', source: 'baker-2001' },
  { lesson: 'bake', source: 'baker-2001' },
  { lesson: 'bake', source: 'miller-1999' },
  { lesson: 'cool', source: 'baker-2001' },
  { lesson: 'cool' },
]
const citations = (id: string) => citationsOf(id, lessons, ({ sources }) => sources, bank)

it('a source is cited by texts, at their sections, and by items', () =>
  expect(citations('baker-2001')).toEqual([
    { lesson: 'bake', title: 'BAKE', path: '/bake/#heat', items: 2 },
    { lesson: 'cool', title: 'COOL', path: '/cool/', items: 1 },
  ]))

it('a source that nothing names is not cited', () => expect(citations('grain-1950')).toEqual([]))
