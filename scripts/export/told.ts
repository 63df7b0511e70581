import { strings } from '../../src/i18n/index.ts'
import type { BankPart, Loss, LossReason } from '../../src/learning/exchange/bank-format.ts'
import { tally } from '../../src/learning/exchange/tally.ts'

/** In English, as all that scripts say. */
const reasons: Readonly<Record<LossReason, string>> = strings('en').exporter.room.reasons

/** `left out: item-id: The format has no question of this kind.` */
export const lossLine = ({ item, extent, reason }: Loss): string =>
  `${extent === 'partly' ? 'in part' : 'left out'}: ${item}: ${reasons[reason]}`

/** `course-anki-fr.txt: 12 items, 1 of them in part; 3 left out.` */
export function summaryLine(path: string, part: BankPart, losses: readonly Loss[]): string {
  const { whole, partly, leftOut } = tally(part, losses)
  const items = `${whole + partly} item${whole + partly === 1 ? '' : 's'}`
  return `${path}: ${items}, ${partly} of them in part; ${leftOut} left out.`
}
