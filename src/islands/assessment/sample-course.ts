import type { Catalogue } from '../../learning/catalogue.ts'
import { listItem } from '../../learning/items/listed-item.ts'
import { sampleBase } from '../../learning/items/sample-base.ts'
import type { WholeItem } from './item-texts.ts'

/** Two items of each kind that an assessment may put; each module has one kind, so that a form holds one of each. */
const base = (id: string, objective: string) => ({
  ...sampleBase,
  ...{ id, objective, stem: `Stem of ${id}?`, explanation: `Why of ${id}.` },
  ...{ reserved: true as const, section: 'part' },
})
const choice = (id: string): WholeItem => ({
  ...base(id, 'o-choice'),
  kind: 'choice',
  options: ['good', 'bad', 'worse'].map((option) => ({
    id: option,
    text: `${option} option`,
    feedback: `About ${option}.`,
    ...(option === 'good' && { key: true }),
  })),
})
const number = (id: string): WholeItem => ({ ...base(id, 'o-number'), kind: 'number', value: 12 })
const text = (id: string): WholeItem => ({
  ...base(id, 'o-text'),
  kind: 'text-entry',
  accept: [{ id: 'sea', variants: { en: ['sea'] }, feedback: 'Salt.' }],
})

export const sampleItems: readonly WholeItem[] = [
  ...[choice('choice-1'), choice('choice-2')],
  ...[number('number-1'), number('number-2')],
  ...[text('text-1'), text('text-2')],
]

const moduleOf = ({ kind }: WholeItem): string => `m-${kind}`

export const sampleCourse: Catalogue = {
  modules: ['choice', 'number', 'text-entry'].map((kind) => ({ id: `m-${kind}`, title: `Part ${kind}` })),
  lessons: ['choice', 'number', 'text-entry'].map((kind) => ({
    ...{
      id: `l-${kind}`,
      module: `m-${kind}`,
      title: `Lesson ${kind}`,
      path: `/lessons/${kind}/`,
      minutes: 8,
    },
    sections: [{ id: 'part', title: `The ${kind} part` }],
    ...{ after: [], objectives: [], activities: [] },
  })),
  objectives: ['choice', 'number', 'text'].map((kind) => ({ id: `o-${kind}`, text: `do ${kind}` })),
  items: sampleItems.map((item) => listItem(item, { lesson: `l-${item.kind}`, module: moduleOf(item) })),
}
