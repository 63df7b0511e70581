import type { ComponentType } from 'preact'
import type { ModelId } from '../../../learning/models/registry/models.ts'
import type { ModelProps } from '../model-props.ts'

type View = ComponentType<ModelProps>

/** What shows each model, fetched where it is shown. A model without a view does not compile. */
export const views: Readonly<Record<ModelId, () => Promise<View>>> = {
  price: () => import('../price/price.tsx').then(({ Price }) => Price),
  'prior-price': () => import('../prior-price/prior-price.tsx').then(({ PriorPrice }) => PriorPrice),
  'life-cycle': () => import('../life-cycle/life-cycle.tsx').then(({ LifeCycle }) => LifeCycle),
  'direct-campaign': () =>
    import('../direct-campaign/direct-campaign.tsx').then(({ DirectCampaign }) => DirectCampaign),
  retargeting: () => import('../retargeting/retargeting.tsx').then(({ Retargeting }) => Retargeting),
  horizons: () => import('../horizons/horizons.tsx').then(({ Horizons }) => Horizons),
  startup: () => import('../startup/startup.tsx').then(({ Startup }) => Startup),
}
