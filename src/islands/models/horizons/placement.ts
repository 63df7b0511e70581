import { type Kind } from '../../../learning/models/horizons/decision.ts'
import { horizonMonths } from '../../../learning/models/horizons/bands.ts'
import { gradeKind } from '../../../learning/models/horizons/grade-placement.ts'
import type { horizons } from '../../../learning/models/horizons/model.ts'
import type { ToldDecision } from '../../../learning/models/horizons/told-decision.ts'
import { type NumberParameter, pick, type PickParameter } from '../../../learning/models/parameters.ts'
import type { ParameterWords } from '../../../learning/models/words.ts'
import type { ModelProps } from '../model-props.ts'
import { type Say, sayer } from '../say.ts'
import type { Pin } from './axis.tsx'

export const kinds: readonly Kind[] = ['strategic', 'operational', 'direct']

/** What every part of the view is given. */
export interface Told {
  readonly say: Say<typeof horizons.texts>
  /** Names of the criteria, and of what they can be. */
  readonly words: Readonly<Record<string, ParameterWords>>
  readonly locale: string
}

export const toldIn = ({ words, locale }: Pick<ModelProps, 'words' | 'locale'>): Told => ({
  say: sayer<typeof horizons.texts>(words.texts),
  words: words.parameters,
  locale,
})

/** What the content wrote was checked against the schema of this model. */
export const decisionsIn = ({ data }: ModelProps['words']): readonly ToldDecision[] =>
  (data as { readonly decisions: readonly ToldDecision[] }).decisions

/** Where each decision is put: with a kind, once one is picked, and at months on the axis. */
export const placementParameters = (
  ids: readonly string[],
): Record<string, PickParameter | NumberParameter> => ({
  ...Object.fromEntries(ids.map((id) => [`kind-${id}`, pick(kinds)])),
  ...Object.fromEntries(ids.map((id) => [`months-${id}`, horizonMonths])),
})

export type Values = Readonly<Record<string, string | number | boolean | null>>

export interface Placement {
  readonly kind: Kind | null
  readonly months: number
}

export const placementOf = (values: Values, id: string): Placement => ({
  kind: kinds.find((kind) => kind === values[`kind-${id}`]) ?? null,
  months: Number(values[`months-${id}`]),
})

/** The decisions that are put somewhere, each by its rank. */
export const pinsOf = (ids: readonly string[], values: Values): Pin[] =>
  ids.flatMap((id, at) => {
    const { kind, months } = placementOf(values, id)
    return kind ? [{ number: at + 1, kind, months }] : []
  })

/** How many decisions are put with a kind that is right or can be defended. */
export const soundIn = (decisions: readonly ToldDecision[], values: Values): number =>
  decisions.filter((decision) => {
    const { kind } = placementOf(values, decision.id)
    return kind && gradeKind(decision, kind) !== 'wrong'
  }).length
