import { type CategoriseItem, gradeCategorise } from '../../learning/items/categorise.ts'
import { type Board, responseOf } from '../../learning/sorting/board.ts'
import { parseBoardDraft } from '../../learning/sorting/board-draft.ts'
import { type Action, play } from '../../learning/sorting/play.ts'
import type { Attempt } from '../../learning/progress/event.ts'
import { readDraft } from '../../state/drafts.ts'
import { now } from '../../state/now.ts'
import { $progress, openProgress, recordAttempt } from '../../state/progress.ts'
import type { Table } from './table.ts'

type Item = CategoriseItem<string>

export const attemptsAt = (item: Item): readonly Attempt[] => $progress.get().items[item.id]?.attempts ?? []

/** Brings the round back as it was left. */
export function resume(table: Table): void {
  void openProgress()
  const { item } = table
  const board = parseBoardDraft(item, readDraft(table.props.draft))
  // Checked, and yet without an attempt: the progress was reset since.
  if (board && (board.checks === 0 || attemptsAt(item).length > 0)) table.bring(board)
}

/** A check, or the answers: recorded, then shown. */
export const judge = (table: Table, action: Action): Promise<void> =>
  table.alone(async () => {
    const { board } = play(table.item, table.board, action)
    if (board !== table.board) await record(table, board)
    table.act(action, 'keys')
  })

async function record({ item, props }: Table, board: Board): Promise<void> {
  const response = responseOf(board)
  await recordAttempt({
    item: item.id,
    revision: item.revision,
    context: props.context,
    response,
    score: gradeCategorise(item, response),
    startedAtMs: board.startedAtMs ?? now(),
  })
}
