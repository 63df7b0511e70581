import { bloomLevels } from '../../learning/items/item.ts'
import type { Draft, LessonFolder } from '../draft.ts'
import type { Message, Place } from '../faults/fault.ts'
import { entriesAt, textAt } from '../yaml/located.ts'
import { valueAt } from '../yaml/path.ts'
import { brokenCourse, unknownName } from './aim-messages.ts'
import type { Tongues } from './sketch.ts'

/** Where the items go, and what is said of all of them. */
export interface Aim extends Tongues {
  readonly lesson: string
  /** Said with the command; `null` or none where nothing is. */
  readonly objective: string | null
  readonly concepts: readonly string[]
  readonly bloom: string | null
  /** What the lesson declares. */
  readonly declared: { readonly objectives: readonly string[]; readonly concepts: readonly string[] }
  readonly bank: readonly KnownItem[]
}

/** An item that the bank has, unfinished ones too, and where it stands. */
export interface KnownItem {
  readonly id: string
  readonly stems: readonly string[]
  readonly place: Place
}

/** What is said with the command. */
export interface Wish {
  readonly lesson: string
  readonly locale?: string | undefined
  readonly objective?: string | undefined
  readonly concepts?: readonly string[] | undefined
  readonly bloom?: string | undefined
}

/** The aim of an import into a course; or why there is none. */
export function aimIn(draft: Draft, wish: Wish): { readonly aim: Aim } | { readonly refusal: Message } {
  const { course, locales, lessons } = draft
  const [first] = locales
  if (!course || first === undefined) return { refusal: brokenCourse }
  const folder = lessons.find(({ id }) => id === wish.lesson)
  const declared = declaredBy(folder)
  const { locale = first, objective = null, bloom = null, concepts = [] } = wish
  const objectives =
    declared.objectives.length > 0 ? declared.objectives : course.objectives.map(({ id }) => id)
  const refusal =
    unknownIn(
      'lesson',
      [wish.lesson],
      lessons.map(({ id }) => id),
    ) ??
    unknownIn('locale', [locale], locales) ??
    unknownIn('objective', objective === null ? [] : [objective], objectives) ??
    unknownIn(
      'concept',
      concepts,
      course.concepts.map(({ id }) => id),
    ) ??
    unknownIn('bloom', bloom === null ? [] : [bloom], bloomLevels)
  if (refusal) return { refusal }
  const bank = lessons.flatMap(knownItems)
  return { aim: { locales, locale, lesson: wish.lesson, objective, concepts, bloom, declared, bank } }
}

function unknownIn(kind: string, names: readonly string[], known: readonly string[]): Message | null {
  const unknown = names.find((name) => !known.includes(name))
  return unknown === undefined ? null : unknownName(kind, unknown, known)
}

/** By each language of the lesson: one alone may be unreadable. */
function declaredBy(folder: LessonFolder | undefined): Aim['declared'] {
  const read = (folder?.files ?? []).flatMap(({ frontMatter }) => frontMatter ?? [])
  return {
    objectives: [...new Set(read.flatMap(({ objectives }) => objectives))],
    concepts: [...new Set(read.flatMap(({ concepts }) => concepts))],
  }
}

function knownItems({ itemsYaml }: LessonFolder): readonly KnownItem[] {
  return entriesAt(itemsYaml, []).flatMap((path) => {
    const id = textAt(itemsYaml, [...path, 'id'])
    const stem = valueAt(itemsYaml.value, [...path, 'stem'])
    const texts = typeof stem === 'object' && stem !== null ? Object.values(stem) : []
    const stems = texts.filter((text): text is string => typeof text === 'string' && text !== '')
    if (!id) return []
    return [
      {
        id: id.value,
        stems,
        get place() {
          return id.place
        },
      },
    ]
  })
}
