import { describe, expect, test } from 'vitest'
import { actR, strengthFor } from './act-r.ts'
import { published } from './forgetting.ts'
import { fsrsControl } from './fsrs-control.ts'
import type { MemoryModel, SimulatedMemory } from './memory-model.ts'
import { facts, multiscale, words } from './multiscale.ts'

const ordinary = { ease: 0, fading: 0 }

function learned(model: MemoryModel, atDays: readonly number[], trait = ordinary): SimulatedMemory {
  return [0, ...atDays].reduce(
    (memory, day) => memory.after({ atDays: day, isRecalled: true, chance: 0 }),
    model.meet(trait, { atDays: 0, chance: 0 }),
  )
}

const models: readonly (readonly [string, MemoryModel])[] = [
  ['ACT-R', actR()],
  ['multiscale, words', multiscale(words)],
  ['multiscale, facts', multiscale(facts)],
  ['FSRS', fsrsControl],
]

describe.each(models)('%s', (_, model) => {
  test('what is not reviewed is forgotten more and more', () => {
    const memory = learned(model, [])
    const recalls = [1, 2, 5, 10, 30, 120].map(memory.recall)
    expect(recalls).toEqual([...recalls].sort((a, b) => b - a))
    expect(recalls[0]).toBeLessThanOrEqual(1)
    expect(recalls.at(-1)).toBeGreaterThanOrEqual(0)
  })

  test('a review makes later recall likelier, more so a spaced one', () => {
    const [none, soon, spaced] = [[], [0.01], [5]].map((days) => learned(model, days).recall(60))
    expect(soon).toBeGreaterThanOrEqual(none ?? 1)
    expect(spaced).toBeGreaterThan(soon ?? 1)
  })

  test('what is easier, or fades more slowly, is recalled more', () => {
    const recall = (trait: typeof ordinary) => learned(model, [3], trait).recall(40)
    expect(recall({ ease: 1, fading: 0 })).toBeGreaterThan(recall(ordinary))
    expect(recall({ ease: 0, fading: -0.3 })).toBeGreaterThan(recall(ordinary))
  })
})

test('ACT-R: an ordinary item is recalled after a day as often as assumed', () => {
  expect(learned(actR({ oneDayRecall: 0.6 }), []).recall(1)).toBeCloseTo(0.6, 4)
  expect(strengthFor(0.9, published)).toBeGreaterThan(strengthFor(0.75, published))
})

test('multiscale: what is not encoded leaves nothing', () => {
  expect(multiscale(words).meet(ordinary, { atDays: 0, chance: 0.99 }).recall(0.01)).toBe(0)
})
