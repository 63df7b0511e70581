import type { ChoiceItem } from '../items/choice.ts'
import { listItem, type ListedItem } from '../items/listed-item.ts'
import { sampleBase } from '../items/sample-base.ts'
import type { LearnerRecord, Moment, RecordedAnswer } from './learner-record.ts'

/** A choice for tests: `key` is right, `a`, `b` and `c` are not. */
export const sampleQuestion = (id: string): ChoiceItem<string> => ({
  ...{ ...sampleBase, id, kind: 'choice', section: 'wind' },
  options: ['key', 'a', 'b', 'c'].map((option) => ({
    ...{ id: option, text: `The ${option}`, feedback: 'So.' },
    ...(option === 'key' && { key: true }),
  })),
})

export const questions = ['q1', 'q2', 'q3', 'q4'].map(sampleQuestion)

/** Two lessons, two modules: q1 and q2, q3 and q4. */
export const listedQuestions: readonly ListedItem[] = questions.map((item, rank) =>
  listItem(item, rank < 2 ? { lesson: 'l1', module: 'm1' } : { lesson: 'l2', module: 'm2' }),
)

export const sampleCourse = {
  modules: [
    { id: 'm1', title: 'One' },
    { id: 'm2', title: 'Two' },
  ],
  items: listedQuestions,
}

export function sampleAnswer(item: string, chosen: string, moment: Moment = 'lesson'): RecordedAnswer {
  return { item, revision: 1, moment, response: { chosen: [chosen] }, score: chosen === 'key' ? 1 : 0 }
}

export function sampleRecord(
  learner: string,
  answers: readonly RecordedAnswer[],
  given: Partial<LearnerRecord> = {},
): LearnerRecord {
  return { course: 'sample', learner, name: `${learner}.json`, madeAtMs: 1, answers, ...given }
}

/** What each chose of q1 to q4; '-' of an item that they did not answer. */
export const sampleClass = (
  choices: Readonly<Record<string, readonly string[]>>,
  moment: Moment = 'lesson',
): LearnerRecord[] =>
  Object.entries(choices).map(([learner, chosen]) =>
    sampleRecord(
      learner,
      chosen.flatMap((option, at) =>
        option === '-' ? [] : sampleAnswer(questions[at]?.id ?? '', option, moment),
      ),
    ),
  )
