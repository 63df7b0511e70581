import { expect, test } from 'vitest'
import type { Catalogue } from '../catalogue.ts'
import type { AssessmentForm, ProgressEvent } from '../progress/event.ts'
import { sampleAttempt, sampleSitting } from '../progress/sample-events.ts'
import { reduceEvents } from '../progress/state.ts'
import { attestedIn } from './attested.ts'
import { sampleListedItem } from '../items/sample-listed-item.ts'
import { sampleListedLesson } from './sample-course.ts'

const catalogue: Catalogue = {
  modules: [{ id: 'm', title: 'M' }],
  lessons: [
    sampleListedLesson({ id: 'one', activities: [{ item: 'a', context: 'check' }] }),
    sampleListedLesson({ id: 'two', activities: [{ item: 'z', context: 'check' }] }),
  ],
  objectives: [{ id: 'o', text: 'can' }],
  items: [
    sampleListedItem({ id: 'a' }),
    sampleListedItem({ id: 'x', reserved: true }),
    sampleListedItem({ id: 'y', reserved: true }),
  ],
}
const sitting = (form: AssessmentForm, item: string, atMs: number, score: number): ProgressEvent[] => [
  sampleSitting({ id: form, form, items: [item], parallel: [], atMs }),
  sampleAttempt({ id: `${form}-1`, item, context: form, sitting: form, score, submittedAtMs: atMs + 1 }),
]
const before = sitting('diagnostic', 'x', 10, 0)
const lesson = sampleAttempt({ id: 'lesson', item: 'a', submittedAtMs: 20 })
const after = sitting('final', 'y', 30, 1)
const attested = (...events: ProgressEvent[]) => attestedIn(catalogue, reduceEvents(events), 40)

test('there is nothing to attest before the final', () => {
  expect(attested()).toBeUndefined()
  expect(attested(...before, lesson)).toBeUndefined()
  expect(attested(...before, lesson, ...after.slice(0, 1))).toBeUndefined()
})

test('it tells what was known before and after, and what was done between', () => {
  expect(attested(...before, lesson, ...after)).toMatchObject({
    before: { right: 0, of: 1 },
    after: { right: 1, of: 1 },
    firstAtMs: 11,
    finalAtMs: 31,
    lessonsDone: 1,
    mastery: { firm: 1, of: 1 },
  })
})

test('it holds without a diagnostic, and says nothing of before', () => {
  expect(attested(lesson, ...after)).toMatchObject({ before: undefined, after: { right: 1 }, firstAtMs: 20 })
})
