/** A text with gaps. */
export const cloze = {
  gap: 'Gap {n}',
  choose: 'Choose…',
  told: 'Gap {n}: {verdict}',
  empty: 'There is nothing in it.',
  given: 'You had put “{given}”.',
  keyIs: 'It takes “{key}”.',
  drag: {
    bank: 'Words to place',
    how: 'Drag a word into a gap, tap one and then the other, or choose from the gap’s own list.',
    reusable: 'A word may be used several times.',
    allPlaced: 'All words are placed.',
    putIn: 'Gap {n}: put “{word}” here',
    picked: '“{word}” is picked up: choose a gap, or Escape to cancel.',
    placed: '“{word}” is in gap {n}.',
    moved: '“{word}” goes from gap {from} to gap {n}.',
    emptied: '“{word}” leaves gap {n}.',
    cancelled: 'Cancelled. Nothing has moved.',
  },
}
