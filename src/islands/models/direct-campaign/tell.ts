import { type BreakEven, campaignResult } from '../../../learning/models/direct-campaign/campaign-result.ts'
import type { Campaign } from '../../../learning/models/direct-campaign/funnel.ts'
import type { directCampaign } from '../../../learning/models/direct-campaign/model.ts'
import { quantity } from '../quantity.ts'
import type { Say } from '../say.ts'

export type SayCampaign = Say<typeof directCampaign.texts>

/** What the campaign brought, in a sentence. */
export function conclusion(campaign: Campaign, say: SayCampaign, locale: string): string {
  const { responses, costEur, costPerAcquisitionEur, resultEur, returnOnInvestment } =
    campaignResult(campaign)
  const eur = (value: number) => quantity(locale, 'eur', value)
  if (costPerAcquisitionEur === null) return say('noResponses', { spent: eur(costEur) })
  const told = { responses: quantity(locale, 'people', responses), result: eur(resultEur) }
  if (returnOnInvestment === null) return say('free', told)
  const rate = quantity(locale, 'share', returnOnInvestment)
  return say('won', { ...told, cost: eur(costPerAcquisitionEur), return: rate })
}

/** Every figure with its name; what does not exist is said not to. */
export function figuresOf(campaign: Campaign, say: SayCampaign, locale: string) {
  const result = campaignResult(campaign)
  const told = (unit: 'eur' | 'share', value: number | null) =>
    value === null ? say('none') : quantity(locale, unit, value)
  return [
    { label: say('revenue'), value: told('eur', result.revenueEur) },
    { label: say('contribution'), value: told('eur', result.contributionEur) },
    { label: say('cost'), value: told('eur', result.costEur) },
    { label: say('result'), value: told('eur', result.resultEur) },
    { label: say('costPerAcquisition'), value: told('eur', result.costPerAcquisitionEur) },
    { label: say('returnOnInvestment'), value: told('share', result.returnOnInvestment) },
    { label: say('breakEven'), value: breakEvenIn(result.breakEven, say, locale) },
  ]
}

function breakEvenIn(breakEven: BreakEven, say: SayCampaign, locale: string): string {
  if (breakEven.kind === 'rate') return quantity(locale, 'share', breakEven.conversionRate)
  return breakEven.why === 'above-all' ? say('aboveAll') : say('none')
}
