import { certaintyLevels, type Certainty } from '../certainty/level.ts'
import { type Staked, stakedOf } from '../certainty/staked.ts'
import type { ListedItem } from '../items/listed-item.ts'
import type { Attempt, Sitting } from '../progress/event.ts'
import type { ProgressState } from '../progress/state.ts'
import { answerableOf, answersOf } from './sitting-answers.ts'

export interface Tally {
  readonly right: number
  readonly of: number
}

export interface SittingAnswer {
  readonly item: ListedItem
  readonly attempt: Attempt
  readonly isRight: boolean
  /** `undefined` where nothing was staked. */
  readonly staked: Staked | undefined
}

/** What a sitting has come to so far. */
export interface SittingResult extends Tally {
  readonly sitting: Sitting
  /** In the order in which they were put. `of` counts what was not answered too. */
  readonly answers: readonly SittingAnswer[]
  readonly unanswered: readonly ListedItem[]
  /** Modules that were asked about, in the course's order. */
  readonly modules: readonly (Tally & { readonly module: string })[]
  readonly marks: number
  readonly levels: readonly LevelMarks[]
  /** Items of the sitting that the course has lost since: they are left out of all the rest. */
  readonly gone: number
  readonly isComplete: boolean
}

export interface LevelMarks {
  readonly level: Certainty
  readonly answers: number
  readonly right: number
  readonly marks: number
}

export function sittingResult(
  sitting: Sitting,
  state: ProgressState,
  course: { readonly modules: readonly { readonly id: string }[]; readonly items: readonly ListedItem[] },
): SittingResult {
  const answerable = answerableOf(sitting, course.items)
  const attempts = answersOf(sitting, state)
  const answers = answerable.flatMap((item) => {
    const attempt = attempts.get(item.id)
    return attempt ? [answerOf(item, attempt)] : []
  })
  const unanswered = answerable.filter(({ id }) => !attempts.has(id))
  return {
    ...{ sitting, answers, unanswered },
    ...{ right: rightIn(answers), of: answerable.length },
    modules: course.modules.flatMap(({ id: module }) => {
      const of = answerable.filter((item) => item.module === module).length
      const right = rightIn(answers.filter(({ item }) => item.module === module))
      return of > 0 ? [{ module, right, of }] : []
    }),
    marks: marksIn(answers),
    levels: certaintyLevels.map((level) => levelMarks(level, answers)),
    gone: sitting.items.length - answerable.length,
    isComplete: answerable.length > 0 && unanswered.length === 0,
  }
}

function answerOf(item: ListedItem, attempt: Attempt): SittingAnswer {
  return { item, attempt, isRight: attempt.score === 1, staked: stakedOf(attempt) }
}

function levelMarks(level: Certainty, all: readonly SittingAnswer[]): LevelMarks {
  const answers = all.filter(({ staked }) => staked?.level === level)
  return { level, answers: answers.length, right: rightIn(answers), marks: marksIn(answers) }
}

const rightIn = (answers: readonly SittingAnswer[]): number => answers.filter(({ isRight }) => isRight).length

const marksIn = (answers: readonly SittingAnswer[]): number =>
  answers.reduce((sum, { staked }) => sum + (staked?.marks ?? 0), 0)
