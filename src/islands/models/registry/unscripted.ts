import type { ComponentType } from 'preact'
import type { ModelId } from '../../../learning/models/registry/models.ts'
import type { UnscriptedProps } from '../model-props.ts'

type Unscripted = ComponentType<UnscriptedProps>

/** What a model tells those who have no script to find it out with, where its figure does not tell it. */
export const unscripted: Readonly<Partial<Record<ModelId, () => Promise<Unscripted>>>> = {
  horizons: () => import('../horizons/answers.tsx').then(({ Answers }) => Answers),
}
