import { readCourse } from '../../authoring/read-course.ts'
import { cardCache } from './card-cache.ts'
import { cardsOfCourse } from './cards-of-course.ts'
import { cardDrawer } from './draw-card.ts'
import { titleWidths } from './letter-widths.ts'

/** A picture of the site, and the file that holds it. */
interface DrawnCard {
  readonly path: string
  readonly file: string
}

export interface DrawnCards {
  readonly cards: readonly DrawnCard[]
  /** How many were not in the cache. */
  readonly drawn: number
}

/** Cards that are drawn at a time: pixels and bytes are made beside the thread that sets words. */
const atATime = 4

/** Draws the cards of a course that the cache lacks. */
export async function drawCards(content: string, cacheFolder: string): Promise<DrawnCards> {
  const cache = cardCache(cacheFolder)
  const cards = cardsOfCourse(await readCourse(content, { thorough: false }))
  const lacking = cards.filter((card) => !cache.has(card))
  if (lacking.length > 0) {
    const draw = cardDrawer(await titleWidths(lacking.map(({ title }) => title)))
    const queue = lacking.values()
    const drawInTurn = async () => {
      for (const card of queue) await cache.put(card, await draw(card))
    }
    await Promise.all(Array.from({ length: atATime }, drawInTurn))
  }
  return {
    cards: cards.map((card) => ({ path: card.path, file: cache.fileOf(card) })),
    drawn: lacking.length,
  }
}
