import type { CategoriseItem } from '../items/categorise.ts'
import type { ChoiceItem } from '../items/choice.ts'
import type { ClozeChooseItem, ClozeDragItem } from '../items/cloze.ts'
import type { NumberItem } from '../items/number.ts'
import type { OrderItem } from '../items/order.ts'
import type { PairsItem } from '../items/pairs.ts'
import type { ReflectionItem } from '../items/reflection.ts'
import { sampleBase } from '../items/sample-base.ts'
import type { TextEntryItem } from '../items/text-entry.ts'

const option = (id: string, key?: true) => ({ id, text: `The ${id}`, feedback: `On ${id}.`, key })
const bin = (id: string) => ({ id, name: `Winds ${id}`, description: id, clue: id, not: id })
const card = (id: string, to: string) => ({ id, bin: to, text: `Card ${id}`, why: `It blows ${to}.` })
const word = (id: string) => ({ id, text: `word ${id}`, not: '' })

export const sampleChoice: ChoiceItem<string> = {
  ...{ ...sampleBase, kind: 'choice', id: 'vote', stem: 'Which wind?' },
  options: [option('mistral', true), option('bise'), option('foehn')],
}

/** Two bins of three cards. `a-2` may be defended in the other bin. */
export const sampleSort: CategoriseItem<string> = {
  ...{ ...sampleBase, kind: 'categorise', id: 'sort', stem: 'Where to?', draw: 6 },
  bins: [bin('a'), bin('b')],
  cards: [
    card('a-1', 'a'),
    { ...card('a-2', 'a'), also: [{ bin: 'b', rationale: 'Some say so.' }] },
    ...[card('a-3', 'a'), card('b-1', 'b'), card('b-2', 'b'), card('b-3', 'b')],
  ],
}

/** The text has its gaps in another order than the item. */
export const sampleDrag: ClozeDragItem<string> = {
  ...{ ...sampleBase, kind: 'cloze', id: 'drag', mode: 'drag', text: 'From [[q]] to [[p]].' },
  words: [word('east'), word('west'), word('south')],
  gaps: [
    { id: 'p', word: 'east', why: 'It rises.' },
    { id: 'q', word: 'west', why: 'It sets.' },
  ],
}

export const sampleChoose: ClozeChooseItem<string> = {
  ...{ ...sampleBase, kind: 'cloze', id: 'choose', mode: 'choose', text: 'From [[q]] to [[p]].' },
  gaps: [
    { id: 'p', options: [option('east', true), option('north')] },
    { id: 'q', options: [option('south'), option('west', true)] },
  ],
}

export const sampleOrder: OrderItem<string> = {
  ...{ ...sampleBase, kind: 'order', id: 'order' },
  steps: ['hoist', 'sail', 'moor', 'rest'].map((id) => ({ id, text: id, why: `Why ${id}.` })),
}

export const samplePairs: PairsItem<string> = {
  ...{ ...sampleBase, kind: 'pairs', id: 'pairs' },
  lefts: ['bow', 'stern', 'keel'].map((id) => ({
    ...{ id, text: id, right: `${id}-right`, why: `Why ${id}.`, otherwise: '' },
  })),
  rights: ['bow', 'stern', 'keel', 'spare'].map((id) => ({ id: `${id}-right`, text: `with ${id}` })),
}

export const sampleText: TextEntryItem<string> = {
  ...{ ...sampleBase, kind: 'text-entry', id: 'text' },
  accept: [
    { id: 'a', variants: { en: ['keel', 'the keel'], fr: ['quille'] }, feedback: 'Below.' },
    { id: 'b', variants: { en: ['bottom'] }, feedback: 'Nearly.' },
  ],
}

export const sampleNumber: NumberItem<string> = {
  ...{ ...sampleBase, kind: 'number', id: 'number', value: 1234.5678 },
  unit: { text: 'knots', accept: ['kn'] },
}

export const sampleReflection: ReflectionItem<string> = {
  ...{ ...sampleBase, kind: 'reflection', id: 'reflection', modelAnswer: 'I sailed.' },
  criteria: ['where', 'when'].map((id) => ({ id, text: `It says ${id}.`, advice: '' })),
}
