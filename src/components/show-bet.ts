import { parseChoiceResponse } from '../learning/items/choice.ts'
import { lastAttempt } from '../learning/progress/item-progress.ts'
import type { ProgressState } from '../learning/progress/state.ts'
import { $progress, openProgress } from '../state/progress.ts'

/** Shows, of the lines about every possible bet, the one about the learner's; follows a bet made meanwhile. */
export function showBet(outcome: HTMLElement): void {
  const lines = [...outcome.querySelectorAll<HTMLElement>('[data-option]')]
  const options = lines.map((line) => ({ id: line.dataset.option ?? '' }))
  const question = { id: outcome.dataset.item ?? '', revision: Number(outcome.dataset.revision), options }
  const show = (progress: ProgressState) => {
    const bet = lastBet(progress, question)
    for (const line of lines) line.hidden = line.dataset.option !== bet
  }
  void openProgress().then(() => $progress.subscribe(show))
}

interface Question {
  readonly id: string
  readonly revision: number
  readonly options: readonly { readonly id: string }[]
}

/** Id of the option bet on last; empty where there is none, or where the question has changed since. */
function lastBet(progress: ProgressState, question: Question): string {
  const last = lastAttempt(progress.items[question.id], ['prediction'])
  if (!last || last.revision < question.revision) return ''
  return parseChoiceResponse(question, last.response)?.chosen[0] ?? ''
}
