import { describe, expect, it } from 'vitest'
import type { ListedItem } from '../items/listed-item.ts'
import { sampleAttempt } from '../progress/sample-events.ts'
import { stakedOf } from '../certainty/staked.ts'
import { adviceOf, weakestModule } from './advice.ts'
import { sampleListed } from './sample-bank.ts'

const lesson = (id: string) => ({
  ...{ id, module: 'm1', title: id, path: `/${id}/`, minutes: 8, objectives: [], activities: [] },
  sections: ['one', 'two'].map((section) => ({ id: section, title: `${id} ${section}` })),
})
const course = {
  lessons: [lesson('l1'), lesson('l2')],
  objectives: ['o1', 'o2', 'o3', 'o4'].map((id) => ({ id, text: `Can ${id}` })),
}
const answer = (given: Partial<ListedItem>, score: number, certainty: 1 | 2 | 3 = 2) => {
  const attempt = sampleAttempt({ score, certainty })
  return { item: sampleListed(given), attempt, isRight: score === 1, staked: stakedOf(attempt) }
}

describe('advice', () => {
  it('is given for each objective of which something was missed, with how few questions tell it', () => {
    const answers = [
      answer({ objective: 'o1' }, 1),
      answer({ objective: 'o2' }, 0),
      answer({ objective: 'o2' }, 1),
    ]
    expect(adviceOf({ answers }, course)).toMatchObject([
      { objective: 'o2', text: 'Can o2', right: 1, of: 2, sureAndWrong: 0 },
    ])
  })
  it('puts sure and wrong first, then the most missed, then the order of the course', () => {
    const answers = [
      answer({ objective: 'o4' }, 0),
      answer({ objective: 'o3' }, 0, 3),
      answer({ objective: 'o2' }, 0),
      answer({ objective: 'o2' }, 0),
      answer({ objective: 'o1' }, 0),
    ]
    expect(adviceOf({ answers }, course).map(({ objective }) => objective)).toEqual(['o3', 'o2', 'o1', 'o4'])
  })
  it('names the section of each missed item once, or the lesson where an item names none', () => {
    const answers = [
      answer({ lesson: 'l1', section: 'two' }, 0),
      answer({ lesson: 'l1', section: 'two' }, 0),
      answer({ lesson: 'l1', section: 'one' }, 1),
      answer({ lesson: 'l2', section: 'renamed' }, 0),
      answer({ lesson: 'gone' }, 0),
    ]
    const [advice] = adviceOf({ answers }, course)
    expect(advice?.rereads.map(({ lesson, section }) => [lesson.id, section?.id])).toEqual([
      ['l1', 'two'],
      ['l2', undefined],
    ])
  })
})

it.each([
  [
    'the most missed',
    [
      [2, 4],
      [1, 4],
      [3, 4],
    ],
    'm1',
  ],
  [
    'the most missed as a share',
    [
      [3, 6],
      [1, 1],
    ],
    'm0',
  ],
  [
    'the first of equals',
    [
      [1, 2],
      [2, 4],
    ],
    'm0',
  ],
  [
    'none where all is right',
    [
      [2, 2],
      [4, 4],
    ],
    undefined,
  ],
  ['none of none', [], undefined],
])('knows the weakest module: %s', (_, tallies, expected) => {
  const modules = tallies.map(([right = 0, of = 0], at) => ({ module: `m${at}`, right, of }))
  expect(weakestModule({ modules })?.module).toBe(expected)
})
