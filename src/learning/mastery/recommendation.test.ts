import { describe, expect, test } from 'vitest'
import type { LessonOnMap } from '../progress/resume.ts'
import { recommend, type Standing } from './recommendation.ts'
import { toReread } from './rereading.ts'

const lesson = (id: string, state: 'todo' | 'started' | 'done', touchedAtMs = 0): LessonOnMap => ({
  id,
  minutes: 10,
  progress: { state, done: state === 'done' ? 1 : 0, of: 1 },
  touchedAtMs,
})
const fresh: Standing = {
  offersAssessments: true,
  underWay: undefined,
  taken: [],
  lessons: [lesson('a', 'todo'), lesson('b', 'todo')],
  due: 0,
  nextReviewAtMs: undefined,
  rereadings: [],
  prerequisitesOf: () => [],
}
const rereading = { lesson: 'a', section: 's', objective: 'o', isSureAndWrong: true }
const done = [lesson('a', 'done'), lesson('b', 'done')]

describe('the next thing', () => {
  test.each<[string, Partial<Standing>, object]>([
    ['nothing is done: the diagnostic', {}, { kind: 'diagnostic' }],
    [
      'an assessment is under way, before all else',
      { underWay: 'final', due: 3, rereadings: [rereading] },
      { kind: 'assessment', form: 'final' },
    ],
    ['questions are due', { due: 3, rereadings: [rereading] }, { kind: 'review', count: 3 }],
    [
      'an assessment found something to reread',
      { taken: ['diagnostic'], rereadings: [rereading] },
      { kind: 'reread', ...rereading },
    ],
    [
      'a lesson is under way',
      { lessons: [lesson('a', 'todo'), lesson('b', 'started', 9)] },
      { kind: 'go-on', lesson: 'b', minutesLeft: 10 },
    ],
    [
      'a lesson was done',
      { lessons: [lesson('a', 'done'), lesson('b', 'todo')] },
      { kind: 'begin', lesson: 'b', minutesLeft: 10, first: [] },
    ],
    [
      'only the diagnostic was taken',
      { taken: ['diagnostic'] },
      { kind: 'begin', lesson: 'a', minutesLeft: 10, first: [] },
    ],
    [
      'only a question was answered, in a review',
      { nextReviewAtMs: 5 },
      { kind: 'begin', lesson: 'a', minutesLeft: 10, first: [] },
    ],
    ['all lessons are done: the final', { lessons: done, nextReviewAtMs: 5 }, { kind: 'final' }],
    [
      'all is done: the next review',
      { lessons: done, taken: ['diagnostic', 'final'], nextReviewAtMs: 5 },
      { kind: 'rest', untilMs: 5 },
    ],
    [
      'nothing is done, in a course without assessments',
      { offersAssessments: false },
      { kind: 'begin', lesson: 'a', minutesLeft: 10, first: [] },
    ],
    [
      'all is done, in a course without assessments',
      { offersAssessments: false, lessons: done },
      { kind: 'rest', untilMs: undefined },
    ],
    [
      'all is done, and nothing is scheduled',
      { lessons: done, taken: ['final'] },
      { kind: 'rest', untilMs: undefined },
    ],
  ])('when %s', (_, given, expected) => expect(recommend({ ...fresh, ...given })).toEqual(expected))

  test('says what the next lesson is best read after', () => {
    const first = [{ lesson: 'a', weak: ['o'] }]
    const lessons = [lesson('a', 'done'), lesson('b', 'todo')]
    expect(
      recommend({ ...fresh, lessons, prerequisitesOf: (id) => (id === 'b' ? first : []) }),
    ).toMatchObject({ kind: 'begin', lesson: 'b', first })
  })
})

describe('what to reread', () => {
  const items = [
    { id: 'q1', lesson: 'a', section: 's1', objective: 'o1' },
    { id: 'q2', lesson: 'a', section: 's1', objective: 'o2' },
    { id: 'q3', lesson: 'b', objective: 'o3' },
  ]
  const answer = (item: string, score: number | null, certainty: 1 | 3 = 1) => ({
    ...{ item, score, certainty },
    submittedAtMs: 10,
  })
  const never = () => undefined

  test('is what was missed, each section once', () => {
    expect(toReread([answer('q1', 0), answer('q2', 0.5), answer('q3', 1)], items, never)).toEqual([
      { lesson: 'a', section: 's1', objective: 'o1', isSureAndWrong: false },
    ])
    expect(toReread([answer('q1', null)], items, never)).toEqual([])
  })
  test('begins with what was believed', () => {
    const found = toReread([answer('q1', 0), answer('q3', 0, 3)], items, never)
    expect(found.map((one) => one.lesson)).toEqual(['b', 'a'])
    expect(toReread([answer('q1', 0), answer('q2', 0, 3)], items, never)).toEqual([
      { lesson: 'a', section: 's1', objective: 'o2', isSureAndWrong: true },
    ])
  })
  test('is done with once the lesson was read since', () => {
    const read = (atMs: number) => toReread([answer('q1', 0)], items, () => atMs)
    expect(read(11)).toEqual([])
    expect(read(9)).toHaveLength(1)
  })
})
