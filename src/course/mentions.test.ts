import { describe, expect, it } from 'vitest'
import { type Mention, placesOf } from './mentions.ts'

const lesson = (id: string, mentions: readonly Mention[]) => ({
  id,
  title: id.toUpperCase(),
  path: `/${id}/`,
  mentions,
})

describe('the places that say a name', () => {
  const lessons = [
    lesson('knead', [
      { id: 'yeast', section: null },
      { id: 'gluten', section: 'web' },
    ]),
    lesson('bake', [{ id: 'oven', section: 'heat' }]),
    lesson('cool', [{ id: 'gluten', section: 'crumb' }]),
  ]
  const placesIn = (id: string) => placesOf(id, lessons, ({ mentions }) => mentions)

  it('are told in the order of the course, at their sections', () =>
    expect(placesIn('gluten')).toEqual([
      { lesson: 'knead', title: 'KNEAD', path: '/knead/#web' },
      { lesson: 'cool', title: 'COOL', path: '/cool/#crumb' },
    ]))

  it('are the lesson itself where it says it in its opening', () =>
    expect(placesIn('yeast')).toEqual([{ lesson: 'knead', title: 'KNEAD', path: '/knead/' }]))

  it('are none for a name that no lesson says', () => expect(placesIn('salt')).toEqual([]))
})
