import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../random.ts'
import { defaultState } from '../parameters.ts'
import { sampleState } from '../sample-state.ts'
import { follow, type Snapshot } from './follow.ts'
import { groundRules, rules } from './grounds.ts'
import { type Journey, journeyOf, journeyParameters } from './journey.ts'
import { type Action, knownTo, parties, type Party, type Site, sites } from './world.ts'

const anyAction: fc.Arbitrary<Action> = fc.record({
  type: fc.constantFrom('visit', 'accept', 'refuse', 'withdraw', 'look', 'fill-basket', 'buy'),
  site: fc.constantFrom(...sites),
})
const anyVisit = fc.array(anyAction, { maxLength: 20 })

const journey = (change: Partial<Journey> = {}) => {
  const state = { ...defaultState(journeyParameters), ...change }
  return follow(journeyOf(state), state.sitesApart)
}
/** `party: fact@site` for what may be used at the end. */
const known = (snapshots: readonly Snapshot[], party: Party) => {
  const world = snapshots.at(-1)?.world
  return world ? knownTo(world, party).map(({ id, site }) => `${id}@${site}`) : []
}
const read = (snapshots: readonly Snapshot[], site: Site) =>
  snapshots.findLast(({ action }) => action.site === site && action.type === 'look')?.advert
const stopsAt = (snapshots: readonly Snapshot[], site: Site) =>
  read(snapshots, site)?.stops.map(({ id }) => id)

describe('a visit to the three sites', () => {
  test('each site knows what was done on it; the network, what was done where it had consent', () => {
    const snapshots = journey({ atShop: 'fill-basket' })
    expect(known(snapshots, 'shop')).toEqual([
      'page-asked@shop',
      'choice-made@shop',
      'looked@shop',
      'basket-filled@shop',
    ])
    expect(known(snapshots, 'news')).toEqual(['page-asked@news', 'choice-made@news', 'looked@news'])
    expect(known(snapshots, 'video')).toEqual(['page-asked@video', 'choice-made@video', 'looked@video'])
    expect(known(snapshots, 'adtech')).toEqual([
      'seen@shop',
      'looked@shop',
      'basket-filled@shop',
      'seen@news',
      'same-visitor@news',
      'looked@news',
    ])
  })
  test('every fact has its step and its ground', () => {
    const facts = journey({ atShop: 'buy' }).at(-1)?.world.facts ?? []
    const told = (party: Party) =>
      facts.filter((fact) => fact.party === party).map(({ id, step, ground }) => [step, id, ground])
    expect(told('shop')).toEqual([
      [0, 'page-asked', 'serving'],
      [1, 'choice-made', 'choice-kept'],
      [2, 'looked', 'serving'],
      [3, 'basket-filled', 'requested-service'],
      [4, 'order-placed', 'contract'],
    ])
    expect(told('adtech').slice(0, 2)).toEqual([
      [1, 'seen', 'consent'],
      [2, 'looked', 'consent'],
    ])
  })
  test('the advert follows where both sites have consent, and not where one is refused', () => {
    const snapshots = journey()
    expect(read(snapshots, 'news')).toEqual({ follows: true, stops: [] })
    expect(read(snapshots, 'video')).toEqual({
      follows: false,
      stops: [{ id: 'no-consent-here', rules: ['eprivacy-5-3', 'gdpr-6-1-a'] }],
    })
    expect(read(snapshots, 'shop')).toBeNull()
  })
  test('a refusal at the shop stops it everywhere', () => {
    const snapshots = journey({ shop: 'refuse', video: 'accept' })
    expect(stopsAt(snapshots, 'news')).toEqual(['no-consent-at-shop'])
    expect(stopsAt(snapshots, 'video')).toEqual(['no-consent-at-shop'])
    expect(known(snapshots, 'adtech')).toEqual([
      'seen@news',
      'looked@news',
      'seen@video',
      'same-visitor@video',
      'looked@video',
    ])
  })
  test('silence is no consent: nothing is known to the network before an answer', () => {
    const [visit] = journey()
    expect(visit?.world.consents.shop).toBe('unasked')
    expect(visit?.world.facts).toHaveLength(1)
    const before = follow([{ type: 'look', site: 'shop' }], false)
    expect(known(before, 'adtech')).toEqual([])
  })
  test('the basket needs no consent', () => {
    const snapshots = journey({ shop: 'refuse', atShop: 'fill-basket' })
    expect(known(snapshots, 'shop')).toContain('basket-filled@shop')
    expect(groundRules['requested-service']).toContain('eprivacy-5-3-exempt')
  })
  test('an order ends it', () => {
    expect(stopsAt(journey({ atShop: 'buy' }), 'news')).toEqual(['bought'])
  })
  test('a browser that keeps sites apart stops it, and no rule is named', () => {
    const snapshots = journey({ sitesApart: true })
    expect(read(snapshots, 'news')).toEqual({ follows: false, stops: [{ id: 'sites-apart', rules: [] }] })
    expect(known(snapshots, 'adtech')).not.toContain('same-visitor@news')
    expect(stopsAt(journey({ sitesApart: true, shop: 'refuse', news: 'refuse' }), 'news')).toEqual([
      'no-consent-at-shop',
      'no-consent-here',
      'sites-apart',
    ])
  })
  test('consent given after looking tells nothing of what was looked at', () => {
    const late = follow(
      [
        { type: 'look', site: 'shop' },
        { type: 'accept', site: 'shop' },
        { type: 'accept', site: 'news' },
      ],
      false,
    )
    expect(late.at(-1)?.advert?.stops).toEqual([{ id: 'nothing-seen-at-shop', rules: [] }])
  })
})

test('what was filled into a basket is worth following, without a look', () => {
  const actions: Action[] = [
    { type: 'accept', site: 'shop' },
    { type: 'fill-basket', site: 'shop' },
    { type: 'accept', site: 'news' },
  ]
  expect(follow(actions, false).at(-1)?.advert?.follows).toBe(true)
})
test('what was looked at elsewhere is not', () => {
  const actions: Action[] = [
    { type: 'accept', site: 'shop' },
    { type: 'accept', site: 'news' },
    { type: 'look', site: 'news' },
  ]
  expect(
    follow(actions, false)
      .at(-1)
      ?.advert?.stops.map(({ id }) => id),
  ).toEqual(['nothing-seen-at-shop'])
})
test('a visitor may change their mind, and each choice is kept', () => {
  const types = ['refuse', 'accept', 'withdraw'] as const
  const after = follow(
    types.map((type) => ({ type, site: 'news' })),
    false,
  )
  expect(after.map(({ world }) => world.consents.news)).toEqual(['refused', 'given', 'withdrawn'])
  expect(known(after, 'news')).toEqual(['choice-made@news', 'choice-made@news', 'choice-made@news'])
})

describe('withdrawal', () => {
  test.each(['news', 'video'] as const)('at the shop ends the advert on the %s site too', (site) => {
    const snapshots = journey({ news: 'accept', video: 'accept', withdraws: 'shop' })
    expect(stopsAt(snapshots, site)).toEqual(['withdrawn-at-shop'])
  })

  test('at the shop stops the advert, and what the network learnt there may not be used', () => {
    const snapshots = journey({ withdraws: 'shop' })
    const withdrawal = snapshots.findIndex(({ action }) => action.type === 'withdraw')
    expect(snapshots[withdrawal - 4]?.advert?.follows).toBe(true)
    expect(read(snapshots, 'news')?.stops).toEqual([{ id: 'withdrawn-at-shop', rules: ['gdpr-7-3'] }])
    expect(known(snapshots, 'adtech')).toEqual(['seen@news', 'looked@news'])
    const stopped = snapshots.at(-1)?.world.facts.filter((fact) => fact.stoppedAt !== null)
    expect(stopped?.map(({ id, stoppedAt }) => [id, stoppedAt])).toEqual([
      ['seen', withdrawal],
      ['looked', withdrawal],
      ['same-visitor', withdrawal],
    ])
  })
  test('at one of three sites leaves the visitor known as the same on the two others', () => {
    const snapshots = journey({ video: 'accept', withdraws: 'shop' })
    expect(known(snapshots, 'adtech')).toContain('same-visitor@video')
  })
  test('is also to refuse what was given', () => {
    const [, refusal] = follow(
      (['accept', 'refuse'] as const).map((type) => ({ type, site: 'news' as const })),
      false,
    )
    expect(refusal?.world.consents.news).toBe('withdrawn')
    expect(refusal?.world.facts.find(({ id }) => id === 'seen')?.stoppedAt).toBe(1)
  })
  test('on the news stops it there', () => {
    expect(stopsAt(journey({ withdraws: 'news' }), 'news')).toEqual(['withdrawn-here'])
  })
  test('of what was never given changes nothing', () => {
    const [visit, withdrawal] = follow(
      [
        { type: 'visit', site: 'shop' },
        { type: 'withdraw', site: 'shop' },
      ],
      false,
    )
    expect(withdrawal?.world.consents).toEqual(visit?.world.consents)
  })
  test('and consent again start anew: what was stopped stays so', () => {
    const again = follow(
      (['accept', 'look', 'withdraw', 'accept'] as const).map((type) => ({ type, site: 'shop' as const })),
      false,
    )
    expect(known(again, 'adtech')).toEqual(['seen@shop'])
  })
})

describe('whatever the visitor does', () => {
  test('the network uses no fact of a site without consent there', () => {
    fc.assert(
      fc.property(anyVisit, fc.boolean(), (actions, apart) => {
        for (const { world } of follow(actions, apart)) {
          for (const { site, ground } of knownTo(world, 'adtech')) {
            expect(world.consents[site]).toBe('given')
            expect(ground).toBe('consent')
          }
        }
      }),
    )
  })
  test('a site knows only what was done on it, without asking', () => {
    fc.assert(
      fc.property(anyVisit, fc.boolean(), (actions, apart) => {
        for (const { world } of follow(actions, apart)) {
          for (const { party, site, ground } of world.facts) {
            if (party !== 'adtech') expect([site, ground === 'consent']).toEqual([party, false])
          }
        }
      }),
    )
  })
  test('the advert follows only with consent at both ends', () => {
    fc.assert(
      fc.property(anyVisit, (actions) => {
        for (const { world, advert } of follow(actions, false)) {
          if (!advert?.follows) continue
          expect([world.consents.shop, world.consents[world.site]]).toEqual(['given', 'given'])
          expect(knownTo(world, 'adtech').map(({ id }) => id)).toContain('same-visitor')
        }
      }),
    )
  })
  test('facts are added, never lost, and each tells its step', () => {
    fc.assert(
      fc.property(anyVisit, (actions) => {
        let before: Snapshot['world']['facts'] = []
        for (const { world, step } of follow(actions, false)) {
          for (const [at, fact] of before.entries()) {
            const stoppedAt = fact.stoppedAt ?? world.facts[at]?.stoppedAt
            expect(world.facts[at]).toEqual({ ...fact, stoppedAt })
          }
          for (const fact of world.facts.slice(before.length)) expect(fact.step).toBe(step)
          before = world.facts
        }
      }),
    )
  })
  test('a journey tells something of every party, and names rules that exist', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const state = sampleState(journeyParameters, randomStream(seed))
        const snapshots = follow(journeyOf(state), state.sitesApart)
        for (const party of parties) {
          const silent = party === 'adtech' && sites.every((site) => state[site] === 'refuse')
          const facts = snapshots.at(-1)?.world.facts.filter((fact) => fact.party === party) ?? []
          expect(facts.length > 0).toBe(!silent)
        }
        const named = snapshots.flatMap(({ advert }) => advert?.stops.flatMap((stop) => stop.rules) ?? [])
        for (const rule of [...named, ...Object.values(groundRules).flat()]) expect(rules).toContain(rule)
      }),
    )
  })
})
