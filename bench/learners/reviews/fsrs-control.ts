import { dayMs, memoryOf, retrievability } from '../../../src/learning/review/memory.ts'
import type { Recall } from '../../../src/learning/review/recalls.ts'
import type { MemoryModel, SimulatedMemory } from './memory-model.ts'

/** Ten minutes after the lesson, before FSRS knows anything. */
const firstRecall = 0.9

/**
 * A control of the bench, not a finding: learners who forget just as FSRS supposes. Without variety, what Triptyque puts
 * is then recalled as often as it means to. What is easier by one logit fades e times more slowly.
 */
export const fsrsControl: MemoryModel = {
  name: 'FSRS',
  meet: ({ ease, fading }) => {
    const pace = Math.exp(fading - ease)
    const memory = (recalls: readonly Recall[]): SimulatedMemory => {
      const known = memoryOf(recalls)
      return {
        recall: (atDays) => (known ? retrievability(known, atDays * pace * dayMs) : firstRecall),
        after: ({ atDays, isRecalled }) =>
          memory([...recalls, { grade: isRecalled ? 3 : 1, atMs: atDays * pace * dayMs }]),
      }
    }
    return memory([])
  },
}
