/**
 * The bank as a sheet: a row for each question, then one for each of its parts. `docs/imports.md` says what stands in
 * each column, part by part; `src/authoring/imports/` reads it back.
 */

/** Columns that are written in a language. */
export const textColumns = ['text', 'feedback', 'otherwise', 'description', 'clue'] as const
export type TextColumn = (typeof textColumns)[number]

/** In the order of the sheet: what a person reads comes first. */
export const bankColumns = [
  'item',
  'part',
  'text',
  'key',
  'feedback',
  'otherwise',
  'under',
  'id',
  'number',
  'next',
  'description',
  'clue',
  'sign',
  'section',
  'kind',
  'settings',
  'language',
  'lesson',
  'objective',
  'concepts',
  'bloom',
  'revision',
  'source',
] as const
export type BankColumn = (typeof bankColumns)[number]

/** What a row can be: a question, or a part of one. */
export const rowParts = [
  'question',
  'hint',
  'option',
  'bin',
  'card',
  'also',
  'not',
  'gaps',
  'gap',
  'word',
  'answer',
  'spelling',
  'unit',
  'tolerance',
  'criterion',
  'model',
  'node',
  'choice',
  'step',
  'left',
  'right',
] as const
export type RowPart = (typeof rowParts)[number]

/** Words of the column `settings`. */
export const rowSettings = ['multiple', 'choose', 'drag', 'reusable', 'one-set', 'reserved'] as const
export type RowSetting = (typeof rowSettings)[number]

/** In the column `key`: this option, this answer is right. */
export const keyMark = 'x'

export type BankRow = { readonly part: RowPart } & Readonly<
  Partial<Record<Exclude<BankColumn, 'part'>, string | number | undefined>>
>
