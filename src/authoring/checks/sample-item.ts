import { told } from '../sample-course.ts'

/** A text in every language of the sample. */
export const sampleText = '{ fr: a, en: a }'

/** What every item has, as YAML; the fields of its kind follow. */
export const itemOf = (id: string, kind: string) => `- id: ${id}
  kind: ${kind}
  revision: 1
  concepts: [C02]
  objective: judge
  bloom: apply
  stem: { fr: Quoi ?, en: What? }
  explanation: { fr: Ainsi., en: So. }
`

/** The faults of the sample with one item more, as the check prints them. */
export const toldOf = (item: string) => told({ 'lessons/crust/items.yaml': (before) => before + item })
