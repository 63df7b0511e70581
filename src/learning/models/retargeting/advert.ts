import type { Rule } from './grounds.ts'
import { type Consent, knownTo, type World } from './world.ts'

export type StopId =
  | 'no-consent-at-shop'
  | 'withdrawn-at-shop'
  | 'nothing-seen-at-shop'
  | 'no-consent-here'
  | 'withdrawn-here'
  | 'sites-apart'
  | 'bought'

export interface Stop {
  readonly id: StopId
  /** The rules that say so. None: the network cannot, or has no reason to. */
  readonly rules: readonly Rule[]
}

export interface Advert {
  /** The shop's advert may be shown to this visitor for what they did at the shop. */
  readonly follows: boolean
  /** Everything that stops it; one is enough. */
  readonly stops: readonly Stop[]
}

/** May the shop's advert follow the visitor to where they are? `null` at the shop, which is not elsewhere. */
export function advertHere(world: World): Advert | null {
  if (world.site === 'shop') return null
  const stops = [...stopsAtShop(world), ...stopsHere(world)]
  return { follows: stops.length === 0, stops }
}

/** Retargeting is for those who left without buying: an order ends it. */
function stopsAtShop(world: World): Stop[] {
  const consent = consentStop(world.consents.shop, 'no-consent-at-shop', 'withdrawn-at-shop')
  if (consent) return [consent]
  const known = knownTo(world, 'adtech').filter((fact) => fact.site === 'shop')
  if (known.some((fact) => fact.id === 'order-placed')) return [{ id: 'bought', rules: [] }]
  const seen = known.some((fact) => fact.id === 'looked' || fact.id === 'basket-filled')
  return seen ? [] : [{ id: 'nothing-seen-at-shop', rules: [] }]
}

function stopsHere(world: World): Stop[] {
  const consent = consentStop(world.consents[world.site], 'no-consent-here', 'withdrawn-here')
  const apart: Stop[] = world.sitesApart ? [{ id: 'sites-apart', rules: [] }] : []
  return consent ? [consent, ...apart] : apart
}

function consentStop(consent: Consent, missing: StopId, withdrawn: StopId): Stop | null {
  switch (consent) {
    case 'given':
      return null
    case 'withdrawn':
      return { id: withdrawn, rules: ['gdpr-7-3'] }
    case 'unasked':
    case 'refused':
      return { id: missing, rules: ['eprivacy-5-3', 'gdpr-6-1-a'] }
  }
}
