import type { ClosingMoments } from '../../learning/workshop/further.ts'
import type { MaterialKind } from '../../learning/workshop/materials.ts'
import type { How } from '../../learning/workshop/run-sheet.ts'
import type { Plural } from '../../learning/text.ts'

/** What the composer says, in one language. `{c}` is the title of a sheet or of a step. */
export interface ComposerStrings {
  readonly loading: string
  readonly failed: string
  readonly tryAgain: string
  readonly untitled: string
  readonly home: HomeStrings
  readonly wish: WishStrings
  readonly shown: Record<'title' | 'text' | 'keep' | 'edit' | 'leave', string>
  readonly refused: Record<
    'title' | 'unreadable' | 'newer' | 'gone' | 'missing' | 'unchanged' | 'leave',
    string
  >
  readonly editor: EditorStrings
  readonly proposal: ProposalStrings
  readonly closing: ClosingMoments
  readonly steps: StepsStrings
  readonly add: AddStrings
  readonly bar: BarStrings
  readonly along: AlongStrings
  readonly paper: PaperStrings
  readonly materials: MaterialsStrings
  /** How long things last. */
  readonly time: Record<'minutes' | 'hours' | 'both', string>
}

export interface HomeStrings {
  readonly title: string
  readonly text: string
  readonly steps: Plural
  readonly changed: string
  readonly duplicate: string
  readonly duplicateOf: string
  readonly copyOf: string
  readonly duplicated: string
  readonly remove: string
  readonly removeOf: string
  readonly removed: string
  readonly undo: string
  readonly restored: string
  readonly unreadable: string
  readonly unreadableWhy: string
  readonly newer: string
  readonly newerWhy: string
  readonly save: string
  /** What could not be saved is still there as long as the page. */
  readonly left: string
  readonly resume: string
  readonly full: string
  readonly denied: string
}

export interface WishStrings {
  readonly title: string
  readonly text: string
  readonly audience: string
  readonly audienceHint: string
  readonly people: string
  readonly minutes: string
  readonly minutesHint: string
  readonly objectives: string
  /** `{k}` objectives are chosen. */
  readonly chosen: Plural
  readonly propose: string
  readonly blank: string
  readonly noObjective: string
  readonly badMinutes: string
  readonly badPeople: string
}

export interface EditorStrings {
  readonly back: string
  readonly title: string
  readonly audience: string
  readonly people: string
  readonly minutes: string
  readonly objectives: string
  readonly kept: string
  readonly notYet: string
  readonly apart: string
  readonly full: string
  readonly denied: string
  readonly keep: string
}

export interface ProposalStrings {
  /** `{k}` objectives of `{n}` found no room in `{time}`. */
  readonly noRoom: Plural
  readonly makeRoom: string
  /** `{k}` minutes are left: lessons that could be added, or none. */
  readonly left: string
  readonly allTaken: string
  /** Objectives that were not chosen, and that fill the time. */
  readonly besides: Plural
  /** Opens a long list. */
  readonly which: string
}

export interface StepsStrings {
  readonly title: string
  readonly none: string
  readonly how: string
  readonly section: string
  readonly note: string
  readonly ways: Readonly<Record<How, string>>
  readonly break: string
  readonly opening: string
  readonly gone: string
  readonly up: string
  readonly upOf: string
  readonly down: string
  readonly downOf: string
  readonly edit: string
  readonly editOf: string
  readonly remove: string
  readonly removeOf: string
  /** Leads to the room where its question is voted on. */
  readonly vote: string
  readonly voteOf: string
  readonly minutes: string
  readonly minutesOf: string
  readonly titleField: string
  readonly noteField: string
  /** Step `{c}` is now `{k}` of `{n}`. */
  readonly moved: string
  readonly removed: string
  readonly undo: string
  readonly restored: string
}

export interface AddStrings {
  readonly title: string
  readonly lesson: string
  readonly what: string
  readonly where: string
  readonly first: string
  readonly last: string
  readonly after: string
  readonly sections: string
  readonly notes: string
  readonly asked: string
  readonly others: string
  readonly add: string
  readonly moment: string
  readonly break: string
  readonly momentTitle: string
  readonly added: string
  readonly full: string
}

export interface BarStrings {
  readonly planned: string
  /** `{planned}` of `{wanted}`. */
  readonly exact: string
  readonly over: string
  readonly left: string
}

export type AlongStrings = Record<
  | 'title'
  | 'text'
  | 'label'
  | 'copy'
  | 'copied'
  | 'notCopied'
  | 'share'
  | 'notShared'
  | 'tooLong'
  | 'present'
  | 'print',
  string
>

export interface PaperStrings {
  readonly people: Plural
  readonly aims: string
  readonly materials: string
  readonly sheet: string
  readonly at: string
  readonly what: string
  readonly lasts: string
}

type Common = Extract<MaterialKind, 'run-sheet' | 'timer' | 'screen'>
type Copied = Exclude<MaterialKind, Common>

export interface MaterialsStrings {
  readonly room: Readonly<Record<Common, string>>
  readonly counted: Readonly<Record<Copied, Plural>>
  /** Where nobody said how many people come. */
  readonly each: Readonly<Record<Copied, string>>
}
