import type { ItemKind } from '../items/index.ts'
import type { RunSheet } from './run-sheet.ts'

/** What a trainer may show to a room, in the order of the course and in one language. Nothing that is reserved is in it. */
export interface TrainerCatalogue {
  readonly modules: readonly { readonly id: string; readonly title: string }[]
  readonly objectives: readonly { readonly id: string; readonly text: string }[]
  readonly lessons: readonly TaughtLesson[]
  /** The items of the bank. */
  readonly items: readonly TaughtItem[]
  readonly workshops: readonly ReadyMade[]
}

export interface TaughtLesson {
  readonly id: string
  /** Id of its module. */
  readonly module: string
  readonly title: string
  /** Address of the lesson, and of its slides. */
  readonly path: string
  readonly slides: string
  readonly objectives: readonly string[]
  /** Ids of the earlier lessons that it is best taught after, where there are any. */
  readonly after?: readonly string[] | undefined
  /** The first may be the opening, which has no title. */
  readonly sections: readonly TaughtSection[]
  /** Its items, in the order of its page. */
  readonly activities: readonly { readonly item: string; readonly section: string }[]
}

export interface TaughtSection {
  readonly id: string
  readonly title: string | null
  /** What presenting it takes. */
  readonly minutes: number
  /** What its trainer's notes have a room do, each in so many minutes. */
  readonly notes: readonly { readonly minutes: number; readonly aim: string }[]
}

export interface TaughtItem {
  readonly id: string
  readonly kind: ItemKind
  /** A choice of which more than one option is right. */
  readonly multiple?: boolean | undefined
  readonly stem: string
  /** Id of the lesson whose bank it stands in. */
  readonly lesson: string
  readonly objective: string
  /** Id of the section of that lesson that teaches what it asks, where one does. */
  readonly section?: string | undefined
}

/** A ready-made workshop. */
export interface ReadyMade extends RunSheet {
  readonly id: string
  readonly summary: string
  readonly audience: string
  readonly minutes: number
  readonly objectives: readonly string[]
  /** What must be at hand besides what is printed. */
  readonly materials: readonly string[]
}
