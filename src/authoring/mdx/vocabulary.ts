import type { ItemKind } from '../../learning/items/index.ts'

/** What an attribute holds. `items` is a list of ids separated by commas; `text` is read by the learner; `flag` stands alone. */
type AttributeKind =
  | { readonly holds: 'item' | 'items'; readonly kinds: readonly ItemKind[] }
  | {
      readonly holds:
        'term' | 'source' | 'figure' | 'model' | 'sign' | 'number' | 'text' | 'language' | 'flag'
    }

export type AttributeRule = AttributeKind & { readonly required: boolean }

export interface ComponentRule {
  readonly attributes: Readonly<Record<string, AttributeRule>>
  /** Whether something stands between its tags. */
  readonly body: 'needed' | 'allowed' | 'none'
  readonly level: 'block' | 'inline'
  /** The only component inside which it means something. */
  readonly inside?: string
}

const text = { holds: 'text', required: true } as const
const sign = { holds: 'sign', required: false } as const
const language = { holds: 'language', required: true } as const
const item = (...kinds: ItemKind[]) => ({ holds: 'item', kinds, required: true }) as const

const block = (
  attributes: ComponentRule['attributes'],
  body: ComponentRule['body'],
  inside?: string,
): ComponentRule => ({
  attributes,
  body,
  level: 'block',
  ...(inside === undefined ? {} : { inside }),
})
const inline = (attributes: ComponentRule['attributes'], body: ComponentRule['body']): ComponentRule => ({
  attributes,
  body,
  level: 'inline',
})

/** What a lesson may contain besides Markdown: the components of src/components/lesson/ and a few HTML elements. */
export const vocabulary: ReadonlyMap<string, ComponentRule> = new Map([
  ['Hook', block({}, 'needed')],
  ['Predict', block({ item: item('choice') }, 'none')],
  ['Verdict', block({ item: item('choice') }, 'none')],
  ['Sort', block({ item: item('categorise') }, 'none')],
  [
    'Check',
    block(
      {
        items: {
          holds: 'items',
          kinds: [
            'choice',
            'categorise',
            'cloze',
            'text-entry',
            'number',
            'reflection',
            'scenario',
            'order',
            'pairs',
          ],
          required: true,
        },
        certainty: { holds: 'flag', required: false },
      },
      'none',
    ),
  ],
  ['Figure', block({ name: { holds: 'figure', required: true }, alt: text, caption: text }, 'allowed')],
  ['Mark', block({ n: { holds: 'number', required: true }, title: text, sign }, 'needed', 'Figure')],
  ['Explore', block({ model: { holds: 'model', required: true } }, 'none')],
  ['Example', block({}, 'needed')],
  [
    'Step',
    block({ sign: { ...sign, required: true }, verdict: { ...text, required: false } }, 'needed', 'Example'),
  ],
  ['Comparison', block({ caption: text, panels: { holds: 'flag', required: false } }, 'needed')],
  ['KeyPoints', block({}, 'needed')],
  ['GoFurther', block({ title: text }, 'needed')],
  ['OnScreen', block({}, 'needed')],
  ['TrainerNote', block({ minutes: { holds: 'number', required: true }, aim: text }, 'needed')],
  ['Term', inline({ id: { holds: 'term', required: true } }, 'needed')],
  ['Cite', inline({ id: { holds: 'source', required: true } }, 'none')],
  ['sup', inline({}, 'needed')],
  ['sub', inline({}, 'needed')],
  ['br', inline({}, 'none')],
  ['i', inline({ lang: language }, 'needed')],
  ['span', inline({ lang: language }, 'needed')],
])

/** What must come in the same order in every language of a lesson. */
export const activityNames: ReadonlySet<string> = new Set([
  'Predict',
  'Verdict',
  'Sort',
  'Check',
  'Figure',
  'Explore',
  'Comparison',
  'OnScreen',
  'TrainerNote',
])

export const isTextAttribute = (component: string | null, attribute: string) =>
  vocabulary.get(component ?? '')?.attributes[attribute]?.holds === 'text'

/** Names of the attributes of a component that stand without a value. */
export const flagsOf = (rule: ComponentRule): readonly string[] =>
  Object.entries(rule.attributes).flatMap(([name, { holds }]) => (holds === 'flag' ? [name] : []))
