import type { BallotFileStrings } from '../../learning/room/ballot-file.ts'
import type { BallotStep } from '../../learning/room/steps.ts'
import type { NotVoted } from '../../learning/room/item-named.ts'
import type { Plural } from '../../learning/text.ts'

/** What the room where a room votes says, in one language. */
export interface RoomStrings {
  readonly loading: string
  /** What is to be chosen from, or a question, could not be fetched. */
  readonly failed: string
  readonly tryAgain: string
  /** Why what was counted is in this page alone. */
  readonly unsaved: { readonly full: string; readonly denied: string }
  /** `{k}` votes stored here. */
  readonly unreadable: Plural
  /** Why what the address names is not voted on. */
  readonly refused: Readonly<Record<NotVoted, string>>
  readonly choose: ChooseStrings
  readonly stage: StageStrings
  readonly ballot: BallotStrings
  readonly session: SessionStrings
}

export interface ChooseStrings {
  readonly title: string
  readonly lesson: string
  readonly none: string
  readonly project: string
  readonly voted: string
}

export interface StageStrings {
  /** The name of the list of steps. */
  readonly steps: string
  /** What leads on from each step. */
  readonly next: Readonly<Record<BallotStep, string>>
  readonly back: string
  readonly leave: string
  readonly wholeScreen: string
  readonly keys: string
  /** `{step}`, and what the room does in it. */
  readonly said: string
}

/** What the views of a ballot say, wherever they stand. */
export interface BallotStrings {
  readonly steps: Readonly<Record<BallotStep, string>>
  /** What the room is asked to do. */
  readonly calls: Readonly<Record<'first' | 'talk' | 'second', string>>
  readonly tally: TallyStrings
  readonly countdown: CountdownStrings
  readonly shift: ShiftStrings
  readonly answer: AnswerStrings
}

export interface TallyStrings {
  readonly title: string
  /** Hands for `{letter}`, and one more or one less. */
  readonly hands: string
  readonly more: string
  readonly less: string
  readonly total: Plural
  readonly keys: string
  /** `{letter}` has `{hands}`, `{total}` in all. */
  readonly said: string
}

export interface CountdownStrings {
  readonly name: string
  readonly pause: string
  readonly goOn: string
  readonly again: string
  readonly over: string
}

export interface ShiftStrings {
  readonly caption: string
  readonly option: string
  readonly first: string
  readonly second: string
  readonly change: string
  readonly hands: Plural
  /** `{k}` of a hundred. */
  readonly percent: string
  /** What a table says of a vote: `{hands}` and `{percent}`. */
  readonly value: string
  readonly up: Plural
  readonly down: Plural
  readonly same: string
  /** `{letter}` has won or lost `{k}` points. */
  readonly gains: Plural
  readonly loses: Plural
  readonly still: string
  /** Where only one vote was counted, or none. */
  readonly once: string
  readonly nothing: string
}

export interface AnswerStrings {
  readonly right: string
  /** `{letter}`, `{text}` of the key. */
  readonly said: string
  /** `{k}` percent of what there was to win; `{g}` as a number. */
  readonly gain: string
  readonly loss: string
  readonly allRight: string
}

export interface SessionStrings {
  readonly title: string
  readonly none: string
  readonly pick: string
  readonly kept: string
  /** Votes on questions that the course has no more. */
  readonly gone: Plural
  readonly confusions: ConfusionStrings
  readonly matrix: {
    readonly title: string
    readonly caption: string
    /** The corner: rows, columns. */
    readonly corner: string
  }
  readonly items: {
    readonly title: string
    /** Share right: `{first}`, then `{second}`. */
    readonly moved: string
    readonly once: string
    readonly gain: string
    readonly resume: string
    /** What the normalised gain is. */
    readonly how: string
  }
  readonly files: FileStrings
}

export interface ConfusionStrings {
  readonly title: string
  readonly none: string
  /** `{percent}` of the room, `{first}` of it at first. */
  readonly share: string
  readonly instead: string
  readonly reteach: string
  /** `{k}` more of them. */
  readonly others: Plural
}

export interface FileStrings {
  readonly title: string
  readonly csv: string
  readonly json: string
  readonly saved: string
  readonly failed: string
  /** Of the file. */
  readonly name: string
  readonly sheet: BallotFileStrings
  readonly erase: string
  readonly erased: string
  readonly undo: string
  readonly back: string
}
