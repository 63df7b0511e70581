import type { Item, ItemKind } from '../items/index.ts'
import { sampleBase } from '../items/sample-base.ts'
import { sampleScenario } from '../items/sample-scenario.ts'
import { sampleItem } from '../sorting/sample-item.ts'

const texts = (...ids: string[]) =>
  ids.map((id) => ({ id, text: `The ${id}`, why: `Why ${id}.`, not: 'No.' }))
const options = (key: string, ...others: string[]) =>
  [key, ...others].map((id) => ({ id, text: `The ${id}`, feedback: `About ${id}.`, key: id === key }))

/** An item of each kind, for the tests. */
export const sampleItems = {
  choice: { ...sampleBase, id: 'choice', kind: 'choice', options: options('mast', 'oar', 'keel', 'rope') },
  categorise: sampleItem,
  cloze: {
    ...{ ...sampleBase, id: 'cloze', kind: 'cloze', mode: 'choose' },
    text: 'Hoist [[what]], then mind [[which]].',
    gaps: [
      { id: 'which', options: options('boom', 'cook', 'port') },
      { id: 'what', options: options('sail', 'flag') },
    ],
  },
  'text-entry': {
    ...{ ...sampleBase, id: 'typed', kind: 'text-entry' },
    accept: [{ id: 'lee', variants: { en: ['leeward', 'lee'], fr: ['sous le vent'] }, feedback: 'Away.' }],
  },
  number: {
    ...{ ...sampleBase, id: 'number', kind: 'number', value: 12 },
    unit: { text: 'knots', accept: ['knots'] },
  },
  reflection: {
    ...{ ...sampleBase, id: 'reflection', kind: 'reflection', modelAnswer: 'A log.' },
    criteria: [{ id: 'day', text: 'It has a date.', advice: 'Add a date.' }],
  },
  scenario: { ...sampleScenario, id: 'scenario' },
  order: { ...sampleBase, id: 'order', kind: 'order', steps: texts('hoist', 'sheet', 'steer', 'moor') },
  pairs: {
    ...{ ...sampleBase, id: 'pairs', kind: 'pairs' },
    lefts: texts('bow', 'aft').map((left) => ({
      ...left,
      right: `${left.id}-is`,
      not: {},
      otherwise: 'No.',
    })),
    rights: texts('bow-is', 'aft-is', 'extra'),
  },
} as const satisfies { readonly [Kind in ItemKind]: Extract<Item, { kind: Kind }> }

/** The other way to fill a text: one bank of words. */
export const sampleBank: Extract<Item, { kind: 'cloze' }> = {
  ...{ ...sampleBase, id: 'bank', kind: 'cloze', mode: 'drag' },
  text: 'The [[front]] and the [[back]].',
  words: texts('bow', 'stern', 'hold'),
  gaps: [
    { id: 'back', word: 'stern', why: 'Behind.' },
    { id: 'front', word: 'bow', why: 'Before.' },
  ],
}
