import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filesToKeep, type Held, pagesToKeep, readablePages, unchanged } from './carry-over.ts'
import { needsOf, pagesOf, shellOf } from './needs.ts'
import { sampleRelease } from './sample-release.ts'

const mentions = {
  '': [],
  '404.html': [],
  'fr/hors-ligne/': ['base.css'],
  'en/offline/': ['base.css'],
  'fr/a/': ['a.js'],
  'fr/b/': ['a.js', 'b.json'],
  'a.js': [],
  'b.json': [],
  'base.css': [],
}
const before = sampleRelease({ ...mentions, 'fr/gone/': ['a.js'] }, {}, 'before')
const next = sampleRelease({ ...mentions, 'fr/new/': ['b.json'] }, { 'a.js': 'changed' }, 'next')

const held = (paths: readonly string[], wantsAll = false): Held => ({
  before: { release: before, paths: new Set(paths) },
  wantsAll,
})

describe('a new release keeps', () => {
  it('its shell alone, where nothing was held', () =>
    expect(pagesToKeep(next, { before: null, wantsAll: false })).toEqual(shellOf(next)))

  it('the pages that were held and are still part of it', () =>
    expect(pagesToKeep(next, held(['fr/b/', 'a.js', 'fr/gone/']))).toEqual([...shellOf(next), 'fr/b/']))

  it('all of it, for who wants the whole course', () => {
    expect(pagesToKeep(next, held([], true))).toEqual(pagesOf(next))
    expect(filesToKeep(next, [], true)).toEqual(new Set(next.files.keys()))
  })

  it('what its pages need', () =>
    expect(filesToKeep(next, ['fr/b/'], false)).toEqual(new Set(['a.js', 'b.json', 'fr/b/'])))
})

it('copies only the very same bytes', () => {
  const paths = ['a.js', 'b.json', 'base.css', 'fr/new/', 'nowhere']
  expect(unchanged(next, held(['a.js', 'b.json', 'fr/gone/']), paths)).toEqual(['b.json'])
  expect(unchanged(next, { before: null, wantsAll: true }, paths)).toEqual([])
})

it('loses no page that could be read, but for those that are gone', () => {
  const some = fc.subarray([...before.files.keys()])
  fc.assert(
    fc.property(some, fc.boolean(), (paths, wantsAll) => {
      const one = held(paths, wantsAll)
      const kept = filesToKeep(next, pagesToKeep(next, one), wantsAll)
      const readable = readablePages(before, new Set(paths)).filter((page) => next.files.has(page))
      expect(readablePages(next, kept)).toEqual(expect.arrayContaining(readable))
    }),
  )
})

it('can be read: what is there with all that it needs', () => {
  const all = needsOf(before, 'fr/b/')
  for (const missing of all) {
    const paths = new Set(all.filter((path) => path !== missing))
    expect(readablePages(before, paths)).toEqual([])
  }
  expect(readablePages(before, new Set(all))).toEqual(['fr/b/'])
})
