import { bandOf } from './bands.ts'
import type { Decision, Kind, Level } from './decision.ts'

export const criteria = ['purpose', 'horizon', 'scope'] as const
export type Criterion = (typeof criteria)[number]

/** What a criterion says of the level; `null` where it says nothing. */
export interface Opinion {
  readonly criterion: Criterion
  readonly says: Level | null
}

/** `half`: it is personal, or asks for a response, not both. */
export type Directness = 'direct' | 'half' | 'none'

/** Why both answers are accepted. */
export type Borderline =
  'purpose-against-horizon' | 'purpose-against-scope' | 'not-personal' | 'no-response-asked'

export interface Classification {
  readonly opinions: readonly Opinion[]
  readonly directness: Directness
  /** The answers that are right: two where the criteria disagree on the level. */
  readonly best: readonly Kind[]
  /** Answers that can be defended, and are not the best. */
  readonly defensible: readonly Kind[]
  readonly borderline: readonly Borderline[]
}

/**
 * Two questions. Which level? The first two criteria that speak, of purpose, horizon and scope, decide; where they
 * disagree both levels are right. Which approach? Direct is to speak to a named person and to seek a response; then the
 * level that it serves can be defended. With one of the two only, direct can be defended.
 */
export function classify(decision: Decision): Classification {
  const opinions = criteria.map((criterion) => ({ criterion, says: opinion(decision, criterion) }))
  const levels = levelsOf(opinions)
  const directness = directnessOf(decision)
  const best: readonly Kind[] = directness === 'direct' ? ['direct'] : levels
  const also: readonly Kind[] = { direct: levels, half: ['direct' as const], none: [] }[directness]
  return {
    opinions,
    directness,
    best,
    defensible: also,
    borderline: [...levelDoubts(opinions), ...directDoubts(decision, directness)],
  }
}

function opinion({ purpose, horizonMonths, scope }: Decision, criterion: Criterion): Level | null {
  switch (criterion) {
    case 'purpose':
      return purpose === 'orient' ? 'strategic' : 'operational'
    case 'horizon':
      return { near: 'operational' as const, between: null, far: 'strategic' as const }[bandOf(horizonMonths)]
    case 'scope':
      return scope === 'firm' ? 'strategic' : 'operational'
  }
}

const leading = (opinions: readonly Opinion[]) => opinions.filter(({ says }) => says !== null).slice(0, 2)

function levelsOf(opinions: readonly Opinion[]): Level[] {
  return [...new Set(leading(opinions).flatMap(({ says }) => says ?? []))]
}

function levelDoubts(opinions: readonly Opinion[]): Borderline[] {
  const [first, second] = leading(opinions)
  if (!first || !second || first.says === second.says) return []
  return [second.criterion === 'horizon' ? 'purpose-against-horizon' : 'purpose-against-scope']
}

function directnessOf({ scope, purpose }: Decision): Directness {
  if (scope === 'person' && purpose === 'respond') return 'direct'
  return scope === 'person' || purpose === 'respond' ? 'half' : 'none'
}

function directDoubts({ scope }: Decision, directness: Directness): Borderline[] {
  if (directness !== 'half') return []
  return [scope === 'person' ? 'no-response-asked' : 'not-personal']
}
