import type { Item } from '../items/index.ts'
import type { ItemId } from '../items/item.ts'

/** The forms in which other programs take the bank. */
export const bankFormats = ['gift', 'moodle', 'qti', 'anki', 'kahoot', 'csv'] as const
export type BankFormat = (typeof bankFormats)[number]

/** The part of the bank that is exported: whole items, in one language. */
export interface BankPart {
  readonly course: { readonly id: string; readonly title: string }
  readonly locale: string
  /** In the order of the course. */
  readonly items: readonly BankItem[]
}

export interface BankItem {
  readonly item: Item
  readonly lesson: { readonly id: string; readonly title: string }
  readonly objective: { readonly id: string; readonly text: string }
}

/** What a format did not take of an item: the whole of it, or one thing of it. */
export interface Loss {
  readonly item: ItemId
  readonly extent: 'left-out' | 'partly'
  readonly reason: LossReason
}

/** Each is told in words, per language. */
export type LossReason = (typeof lossReasons)[number]
export const lossReasons = [
  'kind-unknown',
  'question-too-long',
  'option-too-long',
  'too-many-options',
  'sheet-full',
  'one-key-suffices',
  'comments-left-out',
  'case-does-not-branch',
  'clues-left-out',
  // Left out.
  'branching',
  'nothing-accepted',
  // Partly: what is not there.
  'hints',
  'hints-for-tutors',
  'feedback-on-parts',
  'draw',
  'one-set',
  'typos',
  'unit-beside',
  'options-shared',
  // Partly: what is scored otherwise.
  'alternatives',
  'moves',
  'self-scored',
] as const

export interface WrittenFile {
  readonly name: string
  readonly text: string
}

/** What a workbook is made of: cells by row, `null` where one is empty. */
export interface WrittenSheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  /** Of the columns, in characters. */
  readonly widths: readonly number[]
}
export type Cell = string | number | null

/** What a format makes of a part of the bank. Every item is in `files`, or left out by one of `losses`. */
export interface WrittenBank<File = WrittenFile> {
  /** Paths in a package, where the format is one of several files. */
  readonly files: readonly File[]
  /** In the order of the items; several of an item that has several reasons. */
  readonly losses: readonly Loss[]
}

export type BankWriter<File = WrittenFile> = (part: BankPart) => WrittenBank<File>
