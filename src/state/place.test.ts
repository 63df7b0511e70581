import { expect, it } from 'vitest'
import { prefix } from './identity.ts'
import { notesCache, releaseCache } from '../offline/names.ts'

const places = [
  { course: 'a', base: '/' },
  { course: 'a', base: '/a/' },
  { course: 'a', base: '/r/' },
  { course: 'b', base: '/' },
  { course: 'a@', base: '/' },
]

it('no course sees the caches of another, whatever stands on the origin', () => {
  for (const one of places)
    for (const other of places.filter((place) => place !== one))
      for (const name of [releaseCache(other, 'x'), notesCache(other)]) {
        expect(name.startsWith(releaseCache(one, '')), name).toBe(false)
        expect(name).not.toBe(notesCache(one))
      }
})

it('begins as all that the course keeps', () => {
  const place = { course: import.meta.env.COURSE_ID, base: '/' }
  expect(releaseCache(place, 'x')).toBe(`${prefix}r/x`)
})
