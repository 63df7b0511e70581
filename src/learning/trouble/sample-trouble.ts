import type { Trouble } from './trouble.ts'

export function sampleTrouble(given: Partial<Trouble> = {}): Trouble {
  return {
    kind: 'error',
    what: 'TypeError: x is not a function',
    where: ['frame.Bq3.js:1:2040'],
    atMs: 1_700_000_000_000,
    page: '/fr/lecons/a/',
    release: 'frame.Bq3.js',
    browser: 'Browser/1',
    storage: 'open',
    ...given,
  }
}
