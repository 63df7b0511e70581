import type { ComponentType } from 'preact'
import type { ModelId } from '../../../learning/models/registry/models.ts'
import type { UnscriptedProps } from '../model-props.ts'

type OnPaper = ComponentType<UnscriptedProps>

/** How a model is worked on by hand, where its figure as it starts would show nothing. */
export const onPaper: Readonly<Partial<Record<ModelId, () => Promise<OnPaper>>>> = {
  horizons: () => import('../horizons/on-paper.tsx').then(({ OnPaper }) => OnPaper),
  startup: () => import('../startup/on-paper.tsx').then(({ OnPaper }) => OnPaper),
}
