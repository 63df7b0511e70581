import type { Place } from '../faults/fault.ts'
import type { Span } from '../yaml/yaml-file.ts'

/** A name used in a lesson: by which component, in which section, and where. */
export interface Use extends Place {
  readonly id: string
  /** Name of the component. */
  readonly by: string
  /** Id of the section; `null` in the opening. */
  readonly section: string | null
  /** What the component says by attributes without a value: `certainty`. */
  readonly flags?: readonly string[]
}

export type UseKind = 'items' | 'terms' | 'sources' | 'figures' | 'models' | 'signs'
export type Uses = Readonly<Record<UseKind, readonly Use[]>>

/** What comes in the same order in every language: `<Check> levers-1, levers-2`. */
export interface Activity {
  readonly label: string
  readonly place: Place
}

/** What is made alike in every language: `<KeyPoints> with 4 points`. */
export type Part = Activity

export interface Paragraph {
  /** Plain text, as it is written. */
  readonly text: string
  /** Whether a `<Cite>` stands in it. */
  readonly cites: boolean
  readonly place: Place
}

export interface BodySection {
  readonly id: string
  /** Plain text, as it is written. */
  readonly title: string
  readonly place: Place
  /** Words that a learner reads in it, attributes apart. */
  readonly words: number
}

/** What a trainer reads beside a section: how to run a moment of it in a room. */
export interface TrainerNote {
  /** Id of the section; `null` in the opening. */
  readonly section: string | null
  readonly minutes: number
  /** Plain text, as it is written. */
  readonly aim: string
}

export interface LessonBody {
  /** Whether something stands before the first section. */
  readonly opening: boolean
  readonly sections: readonly BodySection[]
  readonly uses: Uses
  readonly activities: readonly Activity[]
  readonly notes: readonly TrainerNote[]
  readonly parts: readonly Part[]
  /** Links to sections of the same lesson: `[…](#id)`, and `[…]: #id`. */
  readonly links: readonly Use[]
  readonly paragraphs: readonly Paragraph[]
  /** Words that a learner reads, attributes apart. */
  readonly words: number
  /** Of these, the words before the first section. */
  readonly openingWords: number
  /** Where all its texts stand, attributes and trainers' notes included. */
  readonly texts: readonly Span[]
  /** Of these, the texts in the language of the lesson: what stands in `<i lang="…">` is in another. */
  readonly ownTexts: readonly Span[]
}
