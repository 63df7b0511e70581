import { randomSeed } from '../platform/ids.ts'

/** A seed for `randomStream()`, another at each call. */
export function newSeed(): number {
  return randomSeed()
}
