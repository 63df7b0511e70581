import { directCampaign } from '../direct-campaign/model.ts'
import { lifeCycle } from '../life-cycle/model.ts'
import { horizons } from '../horizons/model.ts'
import type { Model } from '../model.ts'
import { price } from '../price/model.ts'
import { priorPriceModel } from '../price/prior-price-model.ts'
import { retargeting } from '../retargeting/model.ts'
import { startup } from '../startup/model.ts'

/** Every model by the name that lessons give it. Nothing outside the folders of models says such a name. */
export const models = {
  price,
  'prior-price': priorPriceModel,
  'life-cycle': lifeCycle,
  'direct-campaign': directCampaign,
  retargeting,
  horizons,
  startup,
} satisfies Readonly<Record<string, Model>>

export type ModelId = keyof typeof models

export const isModelId = (name: string): name is ModelId => Object.hasOwn(models, name)
