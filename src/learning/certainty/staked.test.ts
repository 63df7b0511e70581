import { describe, expect, it } from 'vitest'
import { sampleAttempt } from '../progress/sample-events.ts'
import type { Attempt } from '../progress/event.ts'
import { isToReview, lastStaked } from './staked.ts'

const item = { revision: 2 }
/** Oldest first. */
const progress = (...attempts: readonly Partial<Attempt>[]) => ({
  attempts: attempts.map((attempt, at) => sampleAttempt({ revision: 2, submittedAtMs: at, ...attempt })),
})

describe('what was staked last', () => {
  it('is told with its marks, whatever was tried after without a stake', () => {
    expect(lastStaked(progress({ certainty: 2, score: 0 }, { score: 1 }), item)).toEqual({
      ...{ level: 2, marks: -2 },
      isSureAndWrong: false,
    })
  })

  it('is nothing where nothing was staked, or on another meaning of the item', () => {
    expect(lastStaked(undefined, item)).toBeUndefined()
    expect(lastStaked(progress({ score: 0 }), item)).toBeUndefined()
    expect(lastStaked(progress({ certainty: 3, score: 0, revision: 1 }), item)).toBeUndefined()
    expect(lastStaked(progress({ certainty: 3, score: null }), item)).toBeUndefined()
  })
})

describe('an item', () => {
  it.each([
    [[{ certainty: 3, score: 0 }], true],
    [[{ certainty: 3, score: 0 }, { score: 1 }], true],
    [
      [
        { certainty: 3, score: 0 },
        { certainty: 1, score: 1 },
      ],
      false,
    ],
    [
      [
        { certainty: 3, score: 0 },
        { certainty: 2, score: 0 },
      ],
      false,
    ],
    [[{ certainty: 3, score: 1 }], false],
    [[{ certainty: 2, score: 0 }], false],
    [[{ score: 0 }], false],
  ] as [Partial<Attempt>[], boolean][])('answered %j is to be reviewed: %j', (attempts, expected) => {
    expect(isToReview(progress(...attempts), item)).toBe(expected)
  })
})
