import type { ItemKind } from '../../learning/items/index.ts'
import { opening } from '../../learning/workshop/run-sheet.ts'
import type { WorkshopStep } from '../../schemas/workshops.ts'
import type { Draft, LessonFolder } from '../draft.ts'
import { type Fault, faultAt } from '../faults/fault.ts'
import { entriesAt, type Located, textAt, textsIn } from '../yaml/located.ts'
import { type Path, valueAt } from '../yaml/path.ts'
import { declared, unknown } from './declared.ts'
import { publishedLessons } from './published.ts'
import { reservedShown } from './reference-faults.ts'
import { noTrainerNote, otherSum, unfitItem } from './workshop-faults.ts'

/** What a room can do with which items. */
const kindsFor: Readonly<Record<Extract<WorkshopStep, { kind: 'activity' }>['how'], readonly ItemKind[]>> = {
  hands: ['choice'],
  teams: ['categorise'],
  steps: [
    'choice',
    'categorise',
    'cloze',
    'text-entry',
    'number',
    'order',
    'pairs',
    'scenario',
    'reflection',
  ],
}

/** Every workshop rests on what is published, gives items a way that suits them, and lasts what its steps last. */
export function workshopReferences(draft: Draft): readonly Fault[] {
  const { workshopsYaml: yaml, courseYaml } = draft
  const names = namesIn(draft)
  return entriesAt(yaml, []).flatMap((workshop) => [
    ...unknown('objective', textsIn(yaml, [...workshop, 'objectives']), declared(courseYaml, ['objectives'])),
    ...entriesAt(yaml, [...workshop, 'steps']).flatMap((step) => stepFaults(draft, names, step)),
    ...sumFaults(draft, workshop),
  ])
}

type Names = ReturnType<typeof namesIn>

function namesIn(draft: Draft) {
  const lessons = publishedLessons(draft)
  const isRead = lessons.every(({ files, itemsYaml }) => itemsYaml.sound && files.every(({ body }) => body))
  return {
    sections: isRead ? new Set(lessons.flatMap(sectionsOf)) : null,
    noted: new Set(lessons.flatMap(notedSections)),
    bank: new Map(lessons.flatMap(({ items }) => items.map(({ value }) => [value.id, value]))),
    isRead,
  }
}

const bodyOf = ({ files }: LessonFolder) => files[0]?.body ?? null

function sectionsOf(folder: LessonFolder): readonly string[] {
  const body = bodyOf(folder)
  const ids = [...(body?.opening ? [opening] : []), ...(body?.sections ?? []).map(({ id }) => id)]
  return ids.map((id) => `${folder.id}/${id}`)
}

const notedSections = (folder: LessonFolder): readonly string[] =>
  (bodyOf(folder)?.notes ?? []).map(({ section }) => `${folder.id}/${section ?? opening}`)

function stepFaults({ workshopsYaml: yaml }: Draft, names: Names, step: Path): readonly Fault[] {
  const kind = textAt(yaml, [...step, 'kind'])?.value
  const section = textAt(yaml, [...step, 'section'])
  const item = textAt(yaml, [...step, 'item'])
  const isKnown = section && names.sections?.has(section.value)
  return [
    ...unknown('section', [section], names.sections),
    ...(kind === 'note' && isKnown && !names.noted.has(section.value)
      ? [faultAt(section.place, noTrainerNote(section.value))]
      : []),
    ...unknown('item', [item], names.isRead ? new Set(names.bank.keys()) : null),
    ...(item ? itemFaults(names, item, textAt(yaml, [...step, 'how'])?.value) : []),
  ]
}

function itemFaults(
  { bank }: Names,
  { value: id, place }: Located,
  how: string | undefined,
): readonly Fault[] {
  const item = bank.get(id)
  if (!item) return []
  const kinds = Object.entries(kindsFor).find(([name]) => name === how)?.[1]
  return [
    ...(item.reserved ? [faultAt(place, reservedShown(id, 'workshop'))] : []),
    ...(kinds && !kinds.includes(item.kind)
      ? [faultAt(place, unfitItem(id, item.kind, how ?? '', kinds))]
      : []),
  ]
}

function sumFaults({ workshopsYaml: yaml }: Draft, workshop: Path): readonly Fault[] {
  const told = valueAt(yaml.value, [...workshop, 'minutes'])
  const each = entriesAt(yaml, [...workshop, 'steps']).map((step) =>
    valueAt(yaml.value, [...step, 'minutes']),
  )
  if (typeof told !== 'number' || !each.every((one) => typeof one === 'number')) return []
  const sum = each.reduce((all, one) => all + one, 0)
  return sum === told ? [] : [faultAt(yaml.place([...workshop, 'minutes']), otherSum(told, sum))]
}
