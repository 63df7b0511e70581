import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localeOf, needsOf, pagesOf, shellOf, sizeOf, withHomes } from './needs.ts'
import { sampleRelease } from './sample-release.ts'

const release = sampleRelease({
  '': ['icon.svg'],
  '404.html': [],
  'fr/': ['a.js', 'fr/one/'],
  'fr/hors-ligne/': [],
  'fr/one/': ['a.js', 'font.woff2', 'pairs?', 'fr/', 'pagefind/p.js'],
  'fr/two/': ['fr/items/', 'c.js'],
  'a.js': ['b.js', 'late.css', 'gone.js'],
  'b.js': ['a.js', 'pairs?pairs.js', 'slope?slope.js'],
  'c.js': [],
  'pairs.js': ['moving.js'],
  'slope.js': [],
  'moving.js': [],
  'late.css': [],
  'icon.svg': [],
  'font.woff2': [],
  'fr/items/x.json': [],
  'fr/items/y.json': ['font.woff2'],
  'fr/items/deep/z.json': [],
  'pagefind/p.js': [],
})

describe('what a page needs', () => {
  it('is what it names, and what that names; on its condition, what it calls for; itself last', () => {
    const needs = needsOf(release, 'fr/one/')
    expect([...needs].sort()).toEqual(
      ['a.js', 'b.js', 'font.woff2', 'fr/one/', 'late.css', 'moving.js', 'pairs.js'].sort(),
    )
    expect(needs.at(-1)).toBe('fr/one/')
  })

  it('is all of a folder, where any of it may be asked for', () => {
    expect(needsOf(release, 'fr/two/')).toEqual([
      'fr/items/x.json',
      'fr/items/y.json',
      'font.woff2',
      'c.js',
      'fr/two/',
    ])
  })

  it('is nothing for a page that is not there', () => expect(needsOf(release, 'fr/nowhere/')).toEqual([]))

  it('never holds another page, the search or a file twice, whatever mentions what', () => {
    const names = [...release.files.keys(), 'fr/items/', 'pairs?', 'slope?slope.js', 'gone.js']
    const graphs = fc.array(fc.tuple(fc.constantFrom(...names), fc.array(fc.constantFrom(...names))))
    fc.assert(
      fc.property(graphs, fc.constantFrom(...pagesOf(release)), (entries, page) => {
        const needs = needsOf({ ...release, mentions: new Map(entries) }, page)
        expect(new Set(needs).size).toBe(needs.length)
        expect(needs.filter((path) => path !== page && pagesOf(release).includes(path))).toEqual([])
        expect(needs.filter((path) => path.startsWith('pagefind/') || !release.files.has(path))).toEqual([])
        expect(needs.at(-1)).toBe(page)
      }),
    )
  })
})

it('has in its shell what can be shown whatever was visited', () =>
  expect(shellOf(release)).toEqual(['', '404.html', 'fr/hors-ligne/']))

it('keeps homes beside pages', () => {
  expect(withHomes(release, ['fr/two/', 'fr/one/', 'a.js', 'de/x/'])).toEqual(['fr/two/', 'fr/one/', 'fr/'])
  expect(withHomes(release, [''])).toEqual([''])
})

it('tells the language of a path', () => expect(['fr/a/', 'a.js', ''].map(localeOf)).toEqual(['fr', '', '']))

it('sums what is of the release', () => expect(sizeOf(release, ['a.js', 'b.js', 'elsewhere'])).toBe(20))
