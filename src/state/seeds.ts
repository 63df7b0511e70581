import { randomSeed } from '../platform/random-seed.ts'

/** A seed for `randomStream()`, another at each call. */
export function newSeed(): number {
  return randomSeed()
}
