import { randomInt } from 'node:crypto'
import { randomStream } from '../../src/learning/random.ts'

/** `TRIPTYQUE_SEED` draws again what failed; else each run draws another. Tell it wherever an expectation may fail. */
export const seed = Number(process.env.TRIPTYQUE_SEED ?? randomInt(2 ** 31))

/** Whole numbers from `least` to `most`, the same for the same seed. */
export function drawer(of: number = seed): (least: number, most: number) => number {
  const next = randomStream(of)
  return (least, most) => least + Math.floor(next() * (most - least + 1))
}
