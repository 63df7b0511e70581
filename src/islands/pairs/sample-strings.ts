import { sampleAnswering } from '../arrange/sample-strings.ts'
import type { PairsStrings } from './strings.ts'

/** Words for the tests, apart from those of the site: they may change without them. */
export const sampleStrings: PairsStrings = {
  ...sampleAnswering,
  ...{ how: 'Drag.', shown: 'The key is shown.', cancelled: '{c} has not moved.' },
  ...{ toLists: 'Use lists', toTiles: 'Use tiles', keys: 'Keys 1 to {n}.' },
  ...{ toPlace: 'To place', extra: 'Goes with nothing', empty: 'Empty', none: 'Choose' },
  ...{ where: 'Where to?', placeWith: 'Place with {b}', putBack: 'Put back', cancel: 'Cancel' },
  picked: '{c} selected, {n} destinations.',
  placed: '{c} with {b}. {n} left.',
  returned: '{c} returned. {n} left.',
  ...{ youPut: 'You chose {c}.', youLeft: 'You chose nothing.' },
}
