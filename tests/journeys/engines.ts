import { test } from '@playwright/test'

/** Of a journey that is made in every engine that Playwright drives: `test('…', everywhere, …)`. */
export const everywhere = { tag: '@engines' }

/** Of one that the other engines share out between the languages, by its rank among those: they make every other one. */
export const shared = (rank: number): object => (rank % 2 === 0 ? everywhere : {})

/** What Playwright has no means to do in an engine: the summary of `npm test` tells which journeys that leaves out. */
const lacks = {
  firefox: {
    touch: 'Playwright sends Firefox no touch',
    'colour scheme': 'Playwright cannot change the colour scheme of Firefox',
  },
} as const

/** Leaves the journey out where Playwright lacks what it needs, and says so. */
export function needs(what: keyof (typeof lacks)['firefox']): void {
  const { browserName } = test.info().project.use
  test.skip(browserName === 'firefox', lacks.firefox[what])
}
