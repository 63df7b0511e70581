import { describe, expect, it } from 'vitest'
import { courseIn } from '../read-course.ts'
import { sampleCourse, swap } from '../sample-course.ts'
import { eightWordRuns, hashOf } from './eight-word-runs.ts'

const source = 'un deux trois quatre cinq six sept huit neuf ete'.split(' ')
const known = new Set([0, 1, 2].map((start) => hashOf(source.slice(start, start + 8))))
const runs = (text: string, spans: readonly (readonly [number, number])[] = [[0, text.length]]) =>
  eightWordRuns(text, spans, known)

describe('runs of eight words', () => {
  it('are hashed as the list says', () => {
    expect(hashOf(source.slice(0, 8))).toBe('b3cbc4073f21')
  })

  it('are found whatever stands between the words, accents and capitals apart', () => {
    expect(runs('Ah ! Un, deux… trois « quatre » cinq\nsix sept : huit.')).toEqual([
      { offset: 5, words: 'Un deux trois quatre cinq six sept huit'.split(' ') },
    ])
  })

  it('are told as one where they overlap', () => {
    const [run, ...others] = runs('zéro un deux trois quatre cinq six sept huit neuf Été fin')
    expect(others).toEqual([])
    expect(run?.words).toHaveLength(10)
  })

  it('are not found where a word is missing', () => {
    expect(runs('un deux trois quatre cinq six sept neuf')).toEqual([])
    expect(runs('un deux trois quatre cinq six sept')).toEqual([])
  })

  it('are found through what is not text', () => {
    const text = 'un deux <b id="x">trois</b> quatre cinq six sept huit'
    expect(runs(text)).toEqual([])
    expect(
      runs(text, [
        [0, 8],
        [18, 23],
        [27, text.length],
      ]),
    ).toHaveLength(1)
  })
})

it('leaves a course alone that says things in its own words', () => {
  const longer = sampleCourse({
    'glossary.yaml': swap('Un champignon.', 'Un champignon minuscule qui mange du sucre et donne du gaz.'),
  })
  expect(courseIn(longer).faults).toEqual([])
})
