import { expect, it } from 'vitest'
import { needsOf } from '../../offline/needs.ts'
import { sampleRelease } from '../../offline/sample-release.ts'
import { chooseIslands, islandsIn } from './islands-chosen.ts'

it('reads which islands a page has', () => {
  const page =
    '<div data-island="pairs"></div><div data-island="pairs"></div><div data-island="staked-number">'
  expect(islandsIn(page)).toEqual(['pairs', 'staked-number', 'number', 'with-stakes'])
})

it('keeps with a page the scripts of its own islands, and those that any page may want', () => {
  const mentions = new Map([
    ['fr/a/', ['_astro/LessonScript.1.js']],
    ['fr/b/', ['_astro/LessonScript.1.js']],
    ['_astro/LessonScript.1.js', ['_astro/rarer-islands.2.js', '_astro/shared.3.js']],
    ['_astro/rarer-islands.2.js', ['_astro/pairs.4.js', '_astro/slope.5.js', '_astro/other.6.js']],
  ])
  const islandsOf = new Map([
    ['fr/a/', ['pairs']],
    ['fr/b/', ['slope']],
  ])
  const chosen = chooseIslands(mentions, islandsOf)
  const scripts = ['pairs.4', 'slope.5', 'other.6', 'shared.3'].map((name): [string, string[]] => [
    `_astro/${name}.js`,
    [],
  ])
  const release = sampleRelease({ ...Object.fromEntries(chosen), ...Object.fromEntries(scripts) })
  const always = [
    '_astro/LessonScript.1.js',
    '_astro/rarer-islands.2.js',
    '_astro/shared.3.js',
    '_astro/other.6.js',
  ]
  expect(needsOf(release, 'fr/a/').sort()).toEqual([...always, '_astro/pairs.4.js', 'fr/a/'].sort())
  expect(needsOf(release, 'fr/b/').sort()).toEqual([...always, '_astro/slope.5.js', 'fr/b/'].sort())
})
