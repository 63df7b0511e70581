import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choice, flag, number, pick } from '../../learning/models/parameters.ts'
import { sampleState } from '../../learning/models/sample-state.ts'
import { randomStream } from '../../learning/random.ts'
import { fragmentOf, stateIn } from './linked-state.ts'

const parameters = {
  heat: number('index', { min: 0, max: 250, step: 10, default: 200 }),
  flour: choice(['rye', 'wheat'], 'rye'),
  crust: pick(['thin', 'thick']),
  steam: flag(false),
}

test('an address gives back the state it was made of', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const state = sampleState(parameters, randomStream(seed))
      expect(stateIn(fragmentOf('oven', parameters, state), 'oven', parameters)).toEqual(state)
    }),
  )
})

test.each(['', '#', '#oven', '#ovens?heat=10', '#shelf?heat=10', '#heat=10'])(
  '%j says nothing of the model',
  (fragment) => {
    expect(stateIn(fragment, 'oven', parameters)).toBeNull()
  },
)
