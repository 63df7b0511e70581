import { parentPort, workerData } from 'node:worker_threads'
import { drawCards } from './draw-cards.ts'

/** What the thread of the cards is started with. */
export interface CardTask {
  readonly content: string
  readonly cacheFolder: string
}

const { content, cacheFolder } = workerData as CardTask
parentPort?.postMessage(await drawCards(content, cacheFolder))
