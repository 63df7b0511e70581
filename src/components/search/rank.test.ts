import { describe, expect, it } from 'vitest'
import type { Kind } from './hit.ts'
import { rank } from './rank.ts'

const hit = (kind: Kind, score: number) => ({ kind, score })
const kindsOf = (...hits: ReturnType<typeof hit>[]) => rank(hits).map(({ kind, score }) => `${kind} ${score}`)

describe('rank', () => {
  it('puts the best first', () => {
    expect(kindsOf(hit('lesson', 1), hit('page', 3), hit('lesson', 2))).toEqual([
      'page 3',
      'lesson 2',
      'lesson 1',
    ])
  })

  it('lets no term and no exercise stand before the best lesson', () => {
    expect(kindsOf(hit('term', 9), hit('exercise', 8), hit('lesson', 2), hit('lesson', 1))).toEqual([
      'lesson 2',
      'term 9',
      'exercise 8',
      'lesson 1',
    ])
  })

  it('leaves a page that is better than the lesson where it is', () => {
    expect(kindsOf(hit('lesson', 1), hit('term', 2), hit('page', 3))).toEqual([
      'page 3',
      'lesson 1',
      'term 2',
    ])
  })

  it('does without lessons, and without anything', () => {
    expect(kindsOf(hit('term', 1), hit('page', 2))).toEqual(['page 2', 'term 1'])
    expect(kindsOf()).toEqual([])
  })
})
