import type { LearnerRecord, RecordedAnswer } from './learner-record.ts'

/** What tells the answers of a record apart. */
export const placeOf = ({ item, moment }: Pick<RecordedAnswer, 'item' | 'moment'>): string =>
  `${moment} ${item}`

/**
 * One record a learner, in the order of their names: all that they handed in together. Where two answer the same item at
 * the same moment, what was handed in last counts. The same whatever the order in which the records came, and however
 * often.
 */
export function onePerLearner(records: readonly LearnerRecord[]): LearnerRecord[] {
  const byLearner = new Map<string, LearnerRecord[]>()
  for (const record of records) {
    const known = byLearner.get(record.learner)
    if (known) known.push(record)
    else byLearner.set(record.learner, [record])
  }
  return [...byLearner.values()]
    .flatMap((own) => together(own) ?? [])
    .sort((a, b) => compareTexts(a.name, b.name) || compareTexts(a.learner, b.learner))
}

function together(records: readonly LearnerRecord[]): LearnerRecord | null {
  const inOrder = records.toSorted(
    (a, b) => a.madeAtMs - b.madeAtMs || compareTexts(JSON.stringify(a), JSON.stringify(b)),
  )
  const answers = new Map<string, RecordedAnswer>()
  for (const record of inOrder)
    for (const answer of firstOfEach(record.answers)) answers.set(placeOf(answer), answer)
  const latest = inOrder.at(-1)
  const places = [...answers].sort(([a], [b]) => compareTexts(a, b))
  return latest ? { ...latest, answers: places.map(([, answer]) => answer) } : null
}

/** Whoever wrote the record may have put two: the first counts. */
function firstOfEach(answers: readonly RecordedAnswer[]): RecordedAnswer[] {
  const firsts = new Map<string, RecordedAnswer>()
  for (const answer of answers) if (!firsts.has(placeOf(answer))) firsts.set(placeOf(answer), answer)
  return [...firsts.values()]
}

const compareTexts = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
