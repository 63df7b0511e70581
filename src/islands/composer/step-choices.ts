import type { RunStep } from '../../learning/workshop/run-sheet.ts'
import type { TaughtItem } from '../../learning/workshop/trainer-catalogue.ts'
import { answeredIn, wayOf } from '../../learning/workshop/ways.ts'
import type { ComposerPage } from './props.ts'
import { stepWords } from './words.ts'

export interface StepChoice {
  readonly name: string
  readonly step: RunStep
}

export interface ChoiceGroup {
  readonly label: string
  readonly choices: readonly StepChoice[]
}

/** In characters: a list of a phone's cuts longer ones itself, without a sign. */
const longestName = 90

/** What can be made of a lesson: its sections, its trainer's notes, its activities, the rest of its questions. */
export function choicesIn(page: ComposerPage, lesson: string): readonly ChoiceGroup[] {
  const { catalogue, strings } = page
  const found = catalogue.lessons.find(({ id }) => id === lesson)
  if (!found) return []
  const items = catalogue.items.filter((item) => item.lesson === lesson)
  const isAsked = ({ id }: TaughtItem) => found.activities.some(({ item }) => item === id)
  const of = { lesson }
  const told = found.sections.map(({ id, minutes }): RunStep => ({
    kind: 'section',
    ...of,
    section: id,
    minutes,
  }))
  const done = found.sections
    .filter(({ notes }) => notes.length > 0)
    .map(({ id, notes }): RunStep => {
      const minutes = notes.reduce((sum, note) => sum + note.minutes, 0)
      return { kind: 'note', ...of, section: id, minutes }
    })
  const groups: readonly (readonly [string, readonly RunStep[]])[] = [
    [strings.add.sections, told],
    [strings.add.notes, done],
    [strings.add.asked, items.filter(isAsked).map(answered)],
    [strings.add.others, items.filter((item) => !isAsked(item)).map(answered)],
  ]
  return groups
    .filter(([, steps]) => steps.length > 0)
    .map(([label, steps]) => ({ label, choices: steps.map((step) => ({ name: nameOf(step, page), step })) }))
}

function answered({ id, kind }: TaughtItem): RunStep {
  const how = wayOf(kind)
  return { kind: 'activity', item: id, how, minutes: answeredIn(how) }
}

export function nameOf(step: RunStep, page: ComposerPage): string {
  const { title } = stepWords(step, page)
  return title.length > longestName ? `${title.slice(0, longestName - 1).trimEnd()}…` : title
}
