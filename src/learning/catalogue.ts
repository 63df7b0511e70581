import type { ListedItem } from './items/listed-item.ts'
import type { ObjectiveId } from './items/item.ts'
import type { Activity } from './progress/lesson-progress.ts'

/** What a course holds, in its order and in one language, for the pages that choose among its lessons and items. */
export interface Catalogue {
  readonly modules: readonly { readonly id: string; readonly title: string }[]
  readonly lessons: readonly ListedLesson[]
  readonly objectives: readonly { readonly id: ObjectiveId; readonly text: string }[]
  readonly items: readonly ListedItem[]
}

export interface ListedLesson {
  readonly id: string
  readonly module: string
  readonly title: string
  readonly path: string
  readonly minutes: number
  readonly sections: readonly { readonly id: string; readonly title: string }[]
  readonly objectives: readonly ObjectiveId[]
  /** Ids of the earlier lessons that it is best read after. */
  readonly after: readonly string[]
  readonly activities: readonly Activity[]
}
