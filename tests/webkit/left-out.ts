import { it } from 'vitest'

/** A journey that WebKitWebDriver has no means for: the summary of `npm test` tells it, and why. */
export function leftOut(name: string, why: string): void {
  it.skip(`${name}: ${why}`)
}
