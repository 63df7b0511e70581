import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isPage, manifestPath, readRelease, type Release, writeRelease } from './release.ts'

const path = fc.stringMatching(/^(?:[a-z-]{1,5}\/){0,2}[a-z-]{1,5}(?:\/|\.js|\.json)$/)

/** Releases whose files mention each other, folders and, on a condition, files. */
const releases: fc.Arbitrary<Release> = fc
  .uniqueArray(path, { minLength: 1, maxLength: 12 })
  .chain((paths) => {
    const file = fc.constantFrom(...paths)
    const mention = fc.oneof(
      file,
      fc.constantFrom('items/', 'pairs?', 'a/b/'),
      fc.tuple(fc.constantFrom('pairs', 'slope'), file).map(([word, one]) => `${word}?${one}`),
    )
    return fc.record({
      id: fc.constant('some-id'),
      files: fc.constant(
        new Map(paths.map((one, at) => [one, { path: one, hash: `hash${at}`, sizeBytes: at }])),
      ),
      mentions: fc
        .array(fc.tuple(file, fc.array(mention, { minLength: 1, maxLength: 4 })))
        .map((entries) => new Map(entries)),
      offlinePages: fc.constant({ fr: 'fr/hors-ligne/' }),
    })
  })

it('reads what it wrote', () => {
  fc.assert(
    fc.property(releases, ({ id, ...rest }) => {
      expect(readRelease(id, writeRelease(rest))).toEqual({ id, ...rest })
    }),
  )
})

it.each(['{', '[]', '{"files":[]}'])('throws on what it did not write: %s', (text) => {
  expect(() => readRelease('a', text)).toThrow()
})

it.each([
  ['', true],
  ['fr/', true],
  ['404.html', true],
  ['fr/catalogue.json', false],
  ['_astro/html', false],
])('"%s" is a page: %s', (one, expected) => expect(isPage(one)).toBe(expected))

it('names its manifest by what it says', () => expect(manifestPath('a-_b')).toBe('_astro/release.a-_b.json'))
