import type { Ground } from './grounds.ts'
import { type Action, type Consent, type Fact, type FactId, knownTo, type World } from './world.ts'

/** The world after an action, the `step`-th from 0. Every party keeps the rules: what they forbid does not happen. */
export function act(world: World, action: Action, step: number): World {
  const { site } = action
  const moved = { ...world, site, consents: { ...world.consents, [site]: consentAfter(world, action) } }
  const stopped = moved.consents[site] === 'withdrawn' ? withdrawn(moved, step) : moved
  return [...firstPartyFacts(action), ...networkFacts(stopped, action)].reduce(
    (now, fact) => learnt(now, { ...fact, site, step, stoppedAt: null }),
    stopped,
  )
}

/** To refuse what was given is to withdraw it; nothing can be withdrawn that was not given. */
function consentAfter({ consents }: World, { type, site }: Action): Consent {
  if (type === 'accept') return 'given'
  if (consents[site] === 'given') return type === 'refuse' || type === 'withdraw' ? 'withdrawn' : 'given'
  return type === 'refuse' ? 'refused' : consents[site]
}

type Lesson = Pick<Fact, 'party' | 'id' | 'ground'>

const lessons: Readonly<Record<Action['type'], readonly [FactId, Ground]>> = {
  visit: ['page-asked', 'serving'],
  accept: ['choice-made', 'choice-kept'],
  refuse: ['choice-made', 'choice-kept'],
  withdraw: ['choice-made', 'choice-kept'],
  look: ['looked', 'serving'],
  'fill-basket': ['basket-filled', 'requested-service'],
  buy: ['order-placed', 'contract'],
}

/** The site learns what is done on it, and nothing of what is done elsewhere. */
function firstPartyFacts({ type, site }: Action): Lesson[] {
  const [id, ground] = lessons[type]
  return [{ party: site, id, ground }]
}

const watched: readonly FactId[] = ['looked', 'basket-filled', 'order-placed']

/** The network learns what is done where it has consent, from then on. */
function networkFacts(world: World, { type, site }: Action): Lesson[] {
  if (world.consents[site] !== 'given') return []
  const [id] = lessons[type]
  const elsewhere = knownTo(world, 'adtech').some((fact) => fact.id === 'seen' && fact.site !== site)
  const ids: FactId[] = ['seen']
  if (elsewhere && !world.sitesApart) ids.push('same-visitor')
  if (watched.includes(id)) ids.push(id)
  return ids.map((one) => ({ party: 'adtech', id: one, ground: 'consent' }))
}

/** A fact that is known already, and may be used, is not learnt twice; but each choice is, for the last one counts. */
function learnt(world: World, fact: Fact): World {
  const known = knownTo(world, fact.party).some((one) => one.id === fact.id && one.site === fact.site)
  if (fact.id !== 'choice-made' && known) return world
  return { ...world, facts: [...world.facts, fact] }
}

/**
 * Use before a withdrawal stays lawful, use after it is not (GDPR, art. 7(3)). A visitor who is left on one site alone is
 * no longer the same as on another.
 */
function withdrawn(world: World, step: number): World {
  const here = stopped(world, step, (fact) => fact.ground === 'consent' && fact.site === world.site)
  const sitesLeft = knownTo(here, 'adtech').filter((fact) => fact.id === 'seen').length
  return sitesLeft > 1 ? here : stopped(here, step, (fact) => fact.id === 'same-visitor')
}

function stopped(world: World, step: number, which: (fact: Fact) => boolean): World {
  const facts = world.facts.map((fact) =>
    fact.stoppedAt === null && which(fact) ? { ...fact, stoppedAt: step } : fact,
  )
  return { ...world, facts }
}
