import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hashOf, runsOf, withoutMarkup } from './originality/runs.ts'

const list = readFileSync('tests/originality/eight-word-hashes.txt', 'utf8')
const sources = new Set(list.split('\n').filter((line) => line !== '' && !line.startsWith('#')))

/** Runs of eight words that a text shares with the articles the course draws on. */
const shared = (text: string): string[] => runsOf(text).filter((run) => sources.has(hashOf(run)))

describe('the course says things in its own words', () => {
  const files = globSync(['content/**/*.{mdx,yaml,svg}', 'src/i18n/**/*.ts', 'README.md']).sort()

  it('has something to read', () => {
    expect(files.length).toBeGreaterThan(4)
    expect(sources.size).toBeGreaterThan(1000)
  })

  it.each(files)('%s', (file) => {
    const text = readFileSync(file, 'utf8')
    expect(shared(text)).toEqual([])
    expect(shared(withoutMarkup(text))).toEqual([])
  })
})

describe('runs', () => {
  it('are of eight words, whatever stands between them', () => {
    expect(runsOf('Un, deux… trois « quatre » cinq\nsix sept : huit ; Été')).toEqual([
      'un deux trois quatre cinq six sept huit',
      'deux trois quatre cinq six sept huit ete',
    ])
    expect(runsOf('one two three four five six seven')).toEqual([])
  })

  it('are named as the list names them', () => {
    expect(hashOf('un deux trois quatre cinq six sept huit')).toBe('b3cbc4073f21')
    expect(
      runsOf(withoutMarkup('un <b>deux</b> trois quatre <Term id="x">cinq</Term> six sept huit')),
    ).toHaveLength(1)
  })
})
