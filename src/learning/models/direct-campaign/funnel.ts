import type { StateOf } from '../parameters.ts'
import type { campaignParameters } from './campaign-parameters.ts'

export type Campaign = StateOf<typeof campaignParameters>

export const funnelSteps = ['contacts', 'delivered', 'opened', 'clicked', 'responses'] as const
export type FunnelStep = (typeof funnelSteps)[number]

export interface FunnelCount {
  readonly step: FunnelStep
  /** People, on average over many such sends: 11.4 is an answer. A view rounds what it shows, and computes with this. */
  readonly people: number
  /** Share of the step before; `null` for the first, and where nobody came through it. */
  readonly ofPrevious: number | null
  /** Share of the contacts; `null` where there are none. */
  readonly ofContacts: number | null
}

/** How many come through each step: people = people of the step before × its rate. */
export function funnel(campaign: Campaign): FunnelCount[] {
  const rates = [campaign.deliveryRate, campaign.openRate, campaign.clickRate, campaign.conversionRate]
  const counts = [campaign.contacts]
  for (const rate of rates) counts.push((counts.at(-1) ?? 0) * rate)
  return funnelSteps.map((step, at) => {
    const people = counts[at] ?? 0
    const previous = at === 0 ? 0 : (counts[at - 1] ?? 0)
    return { step, people, ofPrevious: ratio(people, previous), ofContacts: ratio(people, campaign.contacts) }
  })
}

/** `null` where nothing divides. */
export const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null)
