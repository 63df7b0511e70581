import type { Card, CategoriseItem } from '../items/categorise.ts'

/** An item for the tests: four bins of five cards, one of them tempting elsewhere, one debatable. */
export const sampleItem: CategoriseItem<string> = {
  kind: 'categorise',
  id: 'compass',
  revision: 3,
  concepts: ['C1'],
  objective: 'O1',
  bloom: 'apply',
  stem: 'Where does each wind come from?',
  explanation: 'Winds are named after where they come from.',
  draw: 6,
  bins: ['north', 'east', 'south', 'west'].map((id) => ({
    id,
    name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
    description: `Winds of the ${id}`,
    clue: `the bin of ${id}`,
    not: `Nothing says ${id}.`,
    section: `the-${id}`,
    sign: 'quarter-1',
  })),
  cards: ['north', 'east', 'south', 'west'].flatMap((bin) => [1, 2, 3, 4, 5].map((no) => cardOf(bin, no))),
}

function cardOf(bin: string, no: number): Card<string> {
  const card = { id: `${bin}-${no}`, bin, text: `Wind ${bin} ${no}`, why: `It blows from ${bin} (${no}).` }
  if (card.id === 'north-1') return { ...card, not: { east: 'It only looks eastern.' } }
  if (card.id === 'north-2') return { ...card, also: [{ bin: 'west', rationale: 'Some maps say west.' }] }
  return card
}

/** The item with a round of six cards only, as a page holds it. */
export const firstRoundItem: CategoriseItem<string> = {
  ...sampleItem,
  cards: ['north-1', 'north-2', 'east-1', 'south-1', 'west-1', 'west-2'].flatMap((id) =>
    sampleItem.cards.filter((card) => card.id === id),
  ),
}
