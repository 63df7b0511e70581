import type { ModelId } from '../../../learning/models/registry/models.ts'
import type { Staged, StageProps } from '../staging.tsx'

type OnStage = (props: StageProps) => Staged

/** How each model is played before a room, fetched where it is presented. A model without it does not compile. */
export const onStage: Readonly<Record<ModelId, () => Promise<OnStage>>> = {
  price: () => import('../price/on-stage.tsx').then((code) => code.onStage),
  'prior-price': () => import('../prior-price/on-stage.tsx').then((code) => code.onStage),
  'life-cycle': () => import('../life-cycle/on-stage.tsx').then((code) => code.onStage),
  'direct-campaign': () => import('../direct-campaign/on-stage.tsx').then((code) => code.onStage),
  retargeting: () => import('../retargeting/on-stage.tsx').then((code) => code.onStage),
  horizons: () => import('../horizons/on-stage.tsx').then((code) => code.onStage),
  startup: () => import('../startup/on-stage.tsx').then((code) => code.onStage),
}
