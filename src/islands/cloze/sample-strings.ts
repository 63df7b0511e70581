import { sampleStrings as answering } from '../answering/sample-strings.ts'
import type { ClozeStrings } from './strings.ts'

/** What a text with gaps says in tests. */
export const sampleStrings: ClozeStrings = {
  ...answering,
  gap: 'Gap {n}',
  choose: 'Choose…',
  told: 'Gap {n}: {verdict}',
  empty: 'There is nothing in it.',
  given: 'You had put “{given}”.',
  keyIs: 'It takes “{key}”.',
  drag: {
    bank: 'Words to place',
    how: 'Drag or tap.',
    reusable: 'As often as you like.',
    allPlaced: 'All words are placed.',
    putIn: 'Gap {n}: put “{word}” here',
    picked: '“{word}” is picked up.',
    placed: '“{word}” is in gap {n}.',
    moved: '“{word}” goes from gap {from} to gap {n}.',
    emptied: '“{word}” leaves gap {n}.',
    cancelled: 'Nothing has moved.',
  },
}
