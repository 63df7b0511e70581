/** How a room answers an item: by show of hands, twice, with a talk between; in teams, in turn; together, step by step. */
export const ways = ['hands', 'teams', 'steps'] as const
export type How = (typeof ways)[number]

/** What a room does for some minutes. `section`: it is presented; `note`: what its trainer's note says is done. */
export type RunStep = Timed &
  (
    | { readonly kind: 'section' | 'note'; readonly lesson: string; readonly section: string }
    | { readonly kind: 'activity'; readonly item: string; readonly how: How }
    | { readonly kind: 'break' }
    | { readonly kind: 'moment'; readonly title: string }
  )

interface Timed {
  readonly minutes: number
  /** For the trainer's eyes. */
  readonly note?: string | undefined
}

/** A workshop, ready-made or composed, as a trainer runs it. */
export interface RunSheet {
  readonly title: string
  readonly steps: readonly RunStep[]
  /** For whom, in words. */
  readonly audience?: string | undefined
  readonly people?: number | undefined
  /** How long it should last; its steps may take more, or less. */
  readonly minutes?: number | undefined
  /** Ids of what it works towards. */
  readonly objectives?: readonly string[] | undefined
}

/** Section of what stands before the first `##` of a lesson. */
export const opening = 'opening'

export const minutesOf = (steps: readonly RunStep[]): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0)
