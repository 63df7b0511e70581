import type { Ground } from './grounds.ts'

export const sites = ['shop', 'news', 'video'] as const
export type Site = (typeof sites)[number]

/** The advertising network has its code on the pages of all three sites. */
export const parties = [...sites, 'adtech'] as const
export type Party = (typeof parties)[number]

/** To advertising cookies, asked for by each site. Silence is no consent: `unasked` allows what `refused` does. */
export type Consent = 'unasked' | 'given' | 'refused' | 'withdrawn'

/** What the visitor does. To look is to look at an item, read an article or watch a film, by the site. */
export interface Action {
  readonly type: 'visit' | 'accept' | 'refuse' | 'withdraw' | 'look' | 'fill-basket' | 'buy'
  readonly site: Site
}

/** `seen`: the network's identifier was put or read there. `same-visitor`: as one seen on another site. */
export type FactId =
  'page-asked' | 'choice-made' | 'looked' | 'basket-filled' | 'order-placed' | 'seen' | 'same-visitor'

export interface Fact {
  readonly party: Party
  readonly id: FactId
  /** Where it happened. */
  readonly site: Site
  /** Place of the action that told it, from 0. */
  readonly step: number
  readonly ground: Ground
  /** Place of the withdrawal since which it may not be used; `null` while it may. */
  readonly stoppedAt: number | null
}

export interface World {
  /** Where the visitor is. */
  readonly site: Site
  readonly consents: Readonly<Record<Site, Consent>>
  /** In the order in which they were learnt. */
  readonly facts: readonly Fact[]
  /** The browser gives the network another identifier on each site. */
  readonly sitesApart: boolean
}

export const startingWorld = (sitesApart: boolean): World => ({
  site: 'shop',
  consents: { shop: 'unasked', news: 'unasked', video: 'unasked' },
  facts: [],
  sitesApart,
})

/** What `party` knows and may use. */
export const knownTo = (world: World, party: Party): readonly Fact[] =>
  world.facts.filter((fact) => fact.party === party && fact.stoppedAt === null)
