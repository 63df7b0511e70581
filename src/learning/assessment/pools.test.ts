import { expect, test } from 'vitest'
import { drawForms } from './draw-forms.ts'
import { offersAssessments, poolsOf } from './pools.ts'
import { sampleListed } from './sample-bank.ts'

const draw = { seed: 1, seen: new Map() }
const bank = (...modules: string[]) => modules.map((module, at) => sampleListed({ id: `i${at}`, module }))

test('holds what is reserved and whole, module by module, in an order of its own', () => {
  const others = [
    sampleListed({ id: 'open', reserved: undefined }),
    sampleListed({ id: 'b', isWhole: false }),
  ]
  const pools = poolsOf([...bank('n', 'm', 'm').toReversed(), ...others])
  expect([...pools].map(([module, pool]) => [module, pool.map(({ id }) => id)])).toEqual([
    ['m', ['i1', 'i2']],
    ['n', ['i0']],
  ])
})

test.each([[[]], [['m']], [['m', 'n']], [['m', 'm']], [['m', 'n', 'n']]])(
  'offers assessments where forms can be drawn: %s',
  (modules) => {
    const drawn = drawForms(bank(...modules), draw)
    expect(offersAssessments(bank(...modules))).toBe(drawn.items.length > 0)
  },
)
