import { describe, expect, it } from 'vitest'
import { destinationOf, offlinePageFor, pathUnder } from './address.ts'
import { sampleRelease } from './sample-release.ts'

describe('a path in the site', () => {
  it.each([
    ['/', 'https://a.example/fr/a/?b#c', 'fr/a/'],
    ['/', 'https://a.example/', ''],
    ['/course/', 'https://a.example/course/fr/', 'fr/'],
    ['/course/', 'https://a.example/course', null],
    ['/course/', 'https://a.example/courses/fr/', null],
    ['/', 'https://a.example/%C3%A9t%C3%A9/', 'été/'],
    ['/', 'https://a.example/%E0%A4%A', null],
  ])('under %s, %s is %s', (base, address, path) => expect(pathUnder(base, address)).toBe(path))
})

const release = sampleRelease({
  '': [],
  'fr/': [],
  'fr/hors-ligne/': [],
  'fr/a/': [],
  'fr/a.json': [],
  'en/offline/': [],
})

describe('where a reader goes', () => {
  it.each([
    ['', { kind: 'page', path: '' }],
    ['fr/a/', { kind: 'page', path: 'fr/a/' }],
    ['fr/a.json', { kind: 'page', path: 'fr/a.json' }],
    ['fr/a', { kind: 'elsewhere', path: 'fr/a/' }],
    ['fr/a/index.html', { kind: 'elsewhere', path: 'fr/a/' }],
    ['index.html', { kind: 'elsewhere', path: '' }],
    ['fr', { kind: 'elsewhere', path: 'fr/' }],
    ['fr/b/', { kind: 'unknown' }],
    ['fr/a//', { kind: 'unknown' }],
    ['fr/aindex.html', { kind: 'unknown' }],
  ])('"%s"', (path, destination) => expect(destinationOf(release, path)).toEqual(destination))
})

describe('the page shown in place of one that cannot be had', () => {
  it.each([
    ['en/lessons/a/', 'en/offline/'],
    ['fr/a/', 'fr/hors-ligne/'],
    ['de/a/', 'fr/hors-ligne/'],
    ['', 'fr/hors-ligne/'],
  ])('%s', (path, page) => expect(offlinePageFor(release, path)).toBe(page))
})
