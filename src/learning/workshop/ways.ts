import type { ItemKind } from '../items/index.ts'
import type { How } from './run-sheet.ts'

/** How a room answers an item of each kind: hands can be shown for options only, cards are for teams to lay out. */
const ways: Readonly<Record<ItemKind, How>> = {
  choice: 'hands',
  categorise: 'teams',
  cloze: 'steps',
  'text-entry': 'steps',
  number: 'steps',
  reflection: 'steps',
  scenario: 'steps',
  order: 'steps',
  pairs: 'steps',
}

/** What a room takes to answer, in minutes: two votes and the talk between; a sort and its checking; a walk through. */
const minutes: Readonly<Record<How, number>> = { hands: 6, teams: 12, steps: 6 }

export const wayOf = (kind: ItemKind): How => ways[kind]

export const answeredIn = (how: How): number => minutes[how]
