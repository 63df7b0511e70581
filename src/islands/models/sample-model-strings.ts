import type { ModelStrings } from './strings.ts'

/** Strings for tests. */
export const modelStrings: ModelStrings = {
  reset: 'Back',
  range: '{min} to {max}',
  table: 'Values',
  none: 'None',
  units: {
    eur: '€',
    share: '%',
    people: 'people',
    units: 'units',
    days: 'days',
    months: 'months',
    index: '',
  },
}
