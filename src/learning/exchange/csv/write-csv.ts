import { csvOf } from '../../csv.ts'
import type { Item } from '../../items/index.ts'
import { decimalMark } from '../../items/read-number.ts'
import type { BankItem, BankWriter } from '../bank-format.ts'
import { bankColumns, type BankRow, type RowSetting } from './columns.ts'
import { partRows } from './part-rows.ts'

/** Every kind is carried whole: nothing is left out. */
export const writeCsv: BankWriter = ({ course, locale, items }) => {
  const rows = items.flatMap((item) => itemRows(item, locale))
  const cells = rows.map((row) => bankColumns.map((column) => row[column] ?? ''))
  const separator = decimalMark(locale) === ',' ? ';' : ','
  return {
    files: [{ name: `${course.id}-${locale}.csv`, text: csvOf([bankColumns, ...cells], separator) }],
    losses: [],
  }
}

/** Each row names its item and its language: a sheet may be sorted and filtered. */
function itemRows(one: BankItem, locale: string): readonly BankRow[] {
  const { item } = one
  const hints = (item.hints ?? []).map((text, at) => ({ part: 'hint' as const, id: at + 1, text }))
  const own = { item: item.id, language: locale }
  return [questionRow(one), ...partRows(item), ...hints].map((row) => ({
    ...own,
    ...row,
    // What may be written in any language, and stands in none.
    ...(row.part === 'spelling' && { language: row.language }),
  }))
}

function questionRow({ item, lesson }: BankItem): BankRow {
  return {
    part: 'question',
    text: item.stem,
    feedback: item.explanation,
    ...(item.kind === 'categorise' && { number: item.draw }),
    ...(item.kind === 'scenario' && { next: item.start }),
    kind: item.kind,
    settings: settingsOf(item).join(', '),
    lesson: lesson.id,
    objective: item.objective,
    concepts: item.concepts.join(', '),
    bloom: item.bloom,
    revision: item.revision,
    section: item.section,
    source: item.source,
  }
}

function settingsOf(item: Item): readonly RowSetting[] {
  return [
    ...(item.kind === 'choice' && item.multiple ? (['multiple'] as const) : []),
    ...(item.kind === 'cloze' ? [item.mode] : []),
    ...(item.kind === 'cloze' && item.mode === 'drag' && item.reusable ? (['reusable'] as const) : []),
    ...(item.kind === 'pairs' && item.oneSet ? (['one-set'] as const) : []),
    ...(item.reserved ? (['reserved'] as const) : []),
  ]
}
