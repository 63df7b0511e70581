import { type Forgetting, newTrace, recallChance, type Trace, type Trait } from './forgetting.ts'

const tenMinutes = 10 / (24 * 60)

/** Reads of it in the lesson, then is asked ten minutes later and reads why: two traces. */
export function introduced(trait: Trait, forgetting: Forgetting, atDays: number): readonly Trace[] {
  const read = newTrace([], trait, forgetting, { atDays: atDays - tenMinutes, weight: 1 })
  return [read, newTrace([read], trait, forgetting, { atDays, weight: 1 })]
}

/** β with which an ordinary learner recalls an ordinary item with the chance `recall` one day after its lesson. */
export function strengthFor(recall: number, forgetting: Forgetting): number {
  let [low, high] = [-5, 5]
  while (high - low > 1e-6) {
    const middle = (low + high) / 2
    const trait = { strength: middle, decayFactor: 1 }
    if (recallChance(introduced(trait, forgetting, 0), trait, forgetting, 1) < recall) low = middle
    else high = middle
  }
  return (low + high) / 2
}
