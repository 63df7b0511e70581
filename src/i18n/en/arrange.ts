const arrange = {
  shown: 'The right answer is shown.',
  cancelled: 'Move cancelled. Nothing has moved.',
}

/** Steps to put in order. */
export const order = {
  ...arrange,
  how: 'Drag a step by its handle, or move it with the buttons.',
  nothing: 'Move at least one step first, then check.',
  partly: {
    one: 'Not quite: {k} of {n} steps well placed.',
    other: 'Not quite: {k} of {n} steps well placed.',
  },
  up: 'Move up',
  down: 'Move down',
  position: 'Position',
  upOf: 'Move up “{c}”',
  downOf: 'Move down “{c}”',
  positionOf: 'Position of “{c}”',
  moved: '“{c}” is in position {k} of {n}.',
  stays: 'Well placed',
  toMove: 'To be moved',
  stayed: 'Well placed',
  hadToMove: 'It had to be moved',
}

/** Tiles to pair. */
export const pairs = {
  ...arrange,
  how: 'Drag a label, or tap it, then tap the one that goes with it.',
  nothing: 'Make at least one pair first, then check.',
  partly: {
    one: 'Not quite: {k} of {n} pairs right.',
    other: 'Not quite: {k} of {n} pairs right.',
  },
  toLists: 'Answer with lists',
  toTiles: 'Answer with labels',
  keys: 'Enter to choose a destination, or a digit from 1 to {n} to place at once.',
  toPlace: 'Labels to place',
  extra: 'Goes with nothing',
  empty: 'To be filled',
  none: 'Choose',
  where: 'What does this label go with?',
  placeWith: 'Place with “{b}”',
  putBack: 'Undo this pair',
  cancel: 'Cancel',
  picked: '“{c}” selected. Choose one of {n} destinations, or Escape to cancel.',
  placed: '“{c}” goes with “{b}”. {n} left to fill.',
  returned: '“{c}” goes with nothing any more. {n} left to fill.',
  cancelled: 'Move cancelled. “{c}” has not moved.',
  youPut: 'You had chosen “{c}”.',
  youLeft: 'You had chosen nothing.',
}
