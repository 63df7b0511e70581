import { type Forgetting, type Own, published, recallChance, type Trace, withTrace } from './forgetting.ts'
import type { MemoryModel, SimulatedMemory } from './memory-model.ts'

export interface ActR {
  readonly forgetting: Forgetting
  /** Chance that an ordinary learner recalls an ordinary item one day after its lesson. */
  readonly oneDayRecall: number
  /** Of the trace left by an answer that was not recalled and then read; 1: as of one that was. */
  readonly failureWeight: number
}

export const usualActR: ActR = { forgetting: published, oneDayRecall: 0.75, failureWeight: 1 }

const tenMinutes = 10 / (24 * 60)

/** Of an item it is read in the lesson, it is asked ten minutes later, and why is read: two traces. */
export function actR(change: Partial<ActR> = {}): MemoryModel {
  const { forgetting, oneDayRecall, failureWeight } = { ...usualActR, ...change }
  const base = strengthFor(oneDayRecall, forgetting)
  const memory = (traces: readonly Trace[], own: Own): SimulatedMemory => ({
    recall: (atDays) => recallChance(traces, own, forgetting, atDays),
    after: ({ atDays, isRecalled }) =>
      memory(withTrace(traces, own, forgetting, { atDays, weight: isRecalled ? 1 : failureWeight }), own),
  })
  return {
    name: 'ACT-R',
    meet: ({ ease, fading }, { atDays }) => {
      const own = { strength: base + forgetting.noise * ease, decayFactor: Math.exp(fading) }
      return memory(withTrace([], own, forgetting, { atDays: atDays - tenMinutes, weight: 1 }), own)
    },
  }
}

/** β with which what was met and asked on one day is recalled with the chance `recall` one day later. */
export function strengthFor(recall: number, forgetting: Forgetting): number {
  let [low, high] = [-5, 5]
  while (high - low > 1e-6) {
    const middle = (low + high) / 2
    if (oneDayRecall(middle, forgetting) < recall) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function oneDayRecall(strength: number, forgetting: Forgetting): number {
  const own = { strength, decayFactor: 1 }
  const read = withTrace([], own, forgetting, { atDays: -tenMinutes, weight: 1 })
  return recallChance(withTrace(read, own, forgetting, { atDays: 0, weight: 1 }), own, forgetting, 1)
}
