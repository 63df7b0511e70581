import { keyOf } from '../../src/state/event-texts.ts'
import type { Certainty } from '../../src/learning/certainty/level.ts'
import { drawForms } from '../../src/learning/assessment/draw-forms.ts'
import type { Item } from '../../src/learning/items/index.ts'
import { listItem, type ListedItem } from '../../src/learning/items/listed-item.ts'
import { serialiseEvent } from '../../src/learning/progress/codec.ts'
import type {
  AssessmentForm,
  Attempt,
  ProgressEvent,
  Sitting,
  Suspension,
} from '../../src/learning/progress/event.ts'
import { isSimple } from './answers.ts'
import { activitiesOf, itemIn, itemsIn, lessonOf, moduleOf } from './course.ts'

/** What a learner did before the page was opened, as it is stored: by key without the course's prefix. */
export type Past = Readonly<Record<string, string>>

const hourMs = 3_600_000
export const dayMs = 24 * hourMs

export const storedPast = (events: readonly ProgressEvent[]): Past =>
  Object.fromEntries(events.map((event) => [keyOf(event), serialiseEvent(event)]))

const bank: readonly ListedItem[] = itemsIn('fr').map((item) =>
  listItem(item, { lesson: lessonOf(item.id), module: moduleOf(item.id) }),
)

const { items, parallel } = drawForms(bank, { seed: 7, seen: new Map() })

/** A sitting begun at `atMs`, of which `answered` questions are: of each module the first one wrong, and sure. */
export function sitting(form: AssessmentForm, atMs: number, answered = items.length): ProgressEvent[] {
  const drawn = form === 'diagnostic' ? { items, parallel } : { items: parallel, parallel: [] }
  const begun: Sitting = { type: 'sitting', id: `${form}-1`, form, ...drawn, atMs }
  const missed = new Set<string>()
  const attempts = drawn.items.slice(0, answered).map((id, at): Attempt => {
    const isRight = missed.has(moduleOf(id)) || form === 'final'
    missed.add(moduleOf(id))
    const certainty: Certainty = isRight ? 2 : 3
    const answeredAtMs = atMs + (at + 1) * 40_000
    return {
      ...attempt(itemIn('fr', id), isRight, answeredAtMs),
      context: form,
      sitting: begun.id,
      certainty,
    }
  })
  return [begun, ...attempts]
}

/** The simple questions of the checks of a lesson, all right but the first. */
export function lessonRead(lesson: string, atMs: number): ProgressEvent[] {
  const checks = activitiesOf('check', lesson)
    .map((id) => itemIn('fr', id))
    .filter(isSimple)
  return checks.map((item, at) => attempt(item, at > 0, atMs + at * 60_000))
}

export function suspension(item: string, atMs: number): Suspension {
  return { type: 'suspension', id: `suspension-${item}`, item, isOn: true, atMs }
}

function attempt(item: Item, isRight: boolean, submittedAtMs: number): Attempt {
  return {
    type: 'attempt',
    id: `${item.id}-${submittedAtMs}`,
    item: item.id,
    revision: item.revision,
    context: 'check',
    response: responseTo(item, isRight),
    score: isRight ? 1 : 0,
    startedAtMs: submittedAtMs - 35_000,
    submittedAtMs,
  }
}

function responseTo(item: Item, isRight: boolean): unknown {
  if (item.kind === 'choice')
    return {
      chosen: item.options
        .filter(({ key = false }) => key === isRight)
        .map(({ id }) => id)
        .slice(0, 1),
    }
  if (item.kind === 'number')
    return { text: String(isRight ? item.value : item.value * 3 + 17), locale: 'fr' }
  if (item.kind === 'text-entry')
    return { text: isRight ? (item.accept[0]?.variants.fr?.[0] ?? '') : 'xyz', locale: 'fr' }
  throw new Error(`"${item.id}" is a ${item.kind}.`)
}
