import type { ChoiceItem } from '../../items/choice.ts'
import { inShownOrder } from '../../items/option-order.ts'
import type { BankItem, BankWriter, Cell, Loss, LossReason, WrittenSheet } from '../bank-format.ts'
import { answerColumns, head, maxAnswer, maxQuestion, maxQuestions, timeLimit, widths } from './template.ts'

/**
 * The sheet that Kahoot imports: questions with two to four options, each within its length. Nothing is cut short: what
 * does not fit is left out.
 */
export const writeKahoot: BankWriter<WrittenSheet> = ({ items }) => {
  const judged = items.map((one) => ({ ...one, reasons: reasonsAgainst(one) }))
  const fitting = judged.filter(({ reasons }) => reasons.length === 0).map(({ item }) => item.id)
  const carried = new Set(fitting.slice(0, maxQuestions))
  const rows = items.filter(({ item }) => carried.has(item.id)).map(({ item }, at) => rowOf(item, at + 1))
  return {
    files: [{ name: 'Sheet1', rows: [...head, ...rows], widths }],
    losses: judged.flatMap(({ item, reasons }): readonly Loss[] => {
      if (carried.has(item.id)) return lost(item.id, 'partly', missingOf(item))
      return lost(item.id, 'left-out', reasons.length > 0 ? reasons : ['sheet-full'])
    }),
  }
}

const lost = (item: string, extent: Loss['extent'], reasons: readonly LossReason[]): readonly Loss[] =>
  reasons.map((reason) => ({ item, extent, reason }))

/** Why the sheet cannot hold it. */
function reasonsAgainst({ item }: BankItem): readonly LossReason[] {
  if (item.kind !== 'choice') return ['kind-unknown']
  const isLong = item.options.some(({ text }) => text.length > maxAnswer)
  return [
    ...(item.stem.length > maxQuestion ? (['question-too-long'] as const) : []),
    ...(isLong ? (['option-too-long'] as const) : []),
    ...(item.options.length > answerColumns ? (['too-many-options'] as const) : []),
  ]
}

/** The sheet has no column for what is said once a question is answered. */
function missingOf(item: BankItem['item']): readonly LossReason[] {
  const keys = item.kind === 'choice' ? item.options.filter(({ key }) => key).length : 0
  return keys > 1 ? ['one-key-suffices', 'comments-left-out'] : ['comments-left-out']
}

/** Options in the order of the screen, so that the key stands anywhere. */
function rowOf(item: BankItem['item'], number: number): readonly Cell[] {
  if (item.kind !== 'choice') return []
  const options = inShownOrder(item)
  const answers = Array.from({ length: answerColumns }, (_, at) => options[at]?.text ?? null)
  const texts = [item.stem, ...options.map(({ text }) => text)]
  return [number, item.stem, ...answers, timeLimit(texts), keysIn(options)]
}

/** Ranks from 1: a number, or several with commas. */
function keysIn(options: ChoiceItem<string>['options']): Cell {
  const ranks = options.flatMap(({ key }, at) => (key ? [at + 1] : []))
  return ranks.length === 1 ? (ranks[0] ?? null) : ranks.join(',')
}
