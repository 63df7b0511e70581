import type { CategoriseItem } from '../../learning/items/categorise.ts'
import { newBoard } from '../../learning/sorting/board.ts'
import { drawRound } from '../../learning/sorting/draw-round.ts'
import { newSeed } from '../../state/seeds.ts'
import type { Game } from './stored-round.ts'

/** The whole item, as the page `itemPoolPath()` gives it. Rejects where it cannot be had. */
export async function fetchPool(url: string): Promise<CategoriseItem<string>> {
  const answer = await fetch(url)
  if (!answer.ok)
    throw new Error(`${url} answered ${answer.status}: the cards of other rounds are not there.`)
  return (await answer.json()) as CategoriseItem<string>
}

/** Another round, of other cards than those of the last where there are enough. */
export async function dealAgain(url: string, last: readonly string[]): Promise<Game> {
  const item = await fetchPool(url)
  return { item, round: { board: newBoard(drawRound(item, newSeed(), last)), startedAtMs: null } }
}
