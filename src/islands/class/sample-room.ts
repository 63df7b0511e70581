import { writeResultCode } from '../../learning/class/result-code.ts'
import {
  listedQuestions,
  questions,
  sampleAnswer,
  sampleCourse,
  sampleQuestion,
  sampleRecord,
} from '../../learning/class/sample-class.ts'
import { listItem } from '../../learning/items/listed-item.ts'
import { perStep } from './gradual.tsx'
import type { ClassProps } from './props.ts'
import { sampleStrings } from './sample-strings.ts'

/** Questions enough for a table that is drawn part by part. */
export const many = Array.from({ length: 3 * perStep }, (_, at) => sampleQuestion(`many-${at}`))

const catalogue = {
  ...{ ...sampleCourse, objectives: [] },
  items: [...listedQuestions, ...many.map((item) => listItem(item, { lesson: 'l2', module: 'm2' }))],
  lessons: ['l1', 'l2'].map((id, at) => ({
    ...{ id, module: `m${at + 1}`, title: `Lesson ${id}`, path: `/${id}/`, minutes: 1, objectives: [] },
    ...{ sections: [{ id: 'wind', title: 'Wind' }], after: [], activities: [] },
  })),
}

/** What the site answers with, by address. */
export const sampleSite = (): Record<string, unknown> => ({
  catalogue,
  ...Object.fromEntries([...questions, ...many].map((item) => [`items/${item.id}`, { item }])),
})

/** Of the room, for its tests. */
export const sampleProps: ClassProps = {
  ...{ locale: 'en', strings: sampleStrings, speakAfterMs: 5 },
  addresses: { catalogue: 'catalogue', item: 'items/{item}', vote: '/vote/' },
}

/** What a learner hands in who chose these options of the first questions. */
export function results(
  learner: string,
  chosen: readonly string[],
  given: { readonly name?: string; readonly score?: number } = {},
): string {
  const answers = chosen.map((option, at) => {
    const answer = sampleAnswer(questions[at]?.id ?? '', option)
    return { ...answer, score: given.score ?? answer.score }
  })
  return writeResultCode(sampleRecord(learner, answers, { course: 'test-course', name: given.name ?? '' }))
}

export const file = (name: string, text: string) => new File([text], name, { type: 'application/json' })
