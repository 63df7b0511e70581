import type { SorterStrings } from './strings.ts'

/** Words for the tests, apart from those of the site: they may change without them. */
export const sampleStrings: SorterStrings = {
  ...{ how: 'Drag, tap or use lists.', toLists: 'Use lists', toCards: 'Use cards', keys: 'Keys 1 to {n}.' },
  ...{ toSort: 'To sort', toSortCount: { one: '{k} card of {n}', other: '{k} cards of {n}' } },
  ...{ bins: 'Bins', placedCount: { one: '{k} card placed', other: '{k} cards placed' } },
  binCount: { one: '{k} card', other: '{k} cards' },
  ...{ where: 'Where to?', placeIn: 'Place in {b}', putBack: 'Put back', cancel: 'Cancel' },
  ...{ undo: 'Undo', check: 'Check', reveal: 'Show answers', again: 'New round' },
  ...{ right: 'Right', defensible: 'Defensible', misplaced: 'To move', answer: 'Answer' },
  ...{ whyNot: 'Why not?', lookFor: 'Look for', alsoIn: 'Expected in {b}.' },
  ...{ youPut: 'You put it in {b}.', youLeft: 'You had not placed it.' },
  said: {
    start: 'Take a card.',
    picked: '"{c}" selected, {n} destinations.',
    placed: '"{c}" placed in {b} ({k}). {r} left.',
    returned: '"{c}" returned.',
    cancelled: 'Cancelled. "{c}" has not moved.',
    undone: 'Undone. "{c}" is back.',
    revealed: 'Answers shown.',
    nothingPlaced: 'Place a card first.',
    nothingMoved: 'Move a card first.',
    dealt: 'New round. {r} left.',
  },
  checked: { one: '{k} of {n} answer correct.', other: '{k} of {n} answers correct.' },
  list: { card: 'Card', bin: 'Bin', none: 'None yet' },
  results: {
    title: 'Results',
    confused: { one: 'One {a} in {b}', other: '{k} of {a} in {b}' },
    ...{
      noConfusion: 'No confusion',
      reread: 'Reread {b}',
      caption: 'Placements',
      belongs: 'Bin',
      put: 'Put in',
    },
  },
}
