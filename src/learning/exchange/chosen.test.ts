import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chosenItems, offeredItems, tickOf, withTicked } from './chosen.ts'

const item = (lesson: string, objective: string, reserved?: true) => ({
  ...{ lesson, objective },
  ...(reserved && { reserved }),
})
const items = [item('a', 'x'), item('a', 'y'), item('a', 'y', true), item('b', 'x')]
const of = (lesson: string) => items.filter((one) => one.lesson === lesson)

describe('what is ticked', () => {
  it('is an objective in a lesson: the same one elsewhere is another', () => {
    const chosen = withTicked(new Set(), [item('a', 'x')], true)
    expect(chosenItems(items, chosen)).toEqual([item('a', 'x')])
    expect([tickOf(of('a'), chosen), tickOf(of('b'), chosen)]).toEqual(['some', 'none'])
  })

  it('is all of a lesson, with what is reserved where that is offered', () => {
    const chosen = withTicked(new Set(), of('a'), true)
    expect(tickOf(of('a'), chosen)).toBe('all')
    expect(chosenItems(offeredItems(items, false), chosen)).toHaveLength(2)
    expect(chosenItems(offeredItems(items, true), chosen)).toHaveLength(3)
  })

  it('is untouched by what is unticked beside it', () => {
    const any = fc.array(fc.constantFrom(...items))
    fc.assert(
      fc.property(any, any, (before, group) => {
        const chosen = withTicked(new Set(), before, true)
        const without = withTicked(chosen, group, false)
        const others = chosenItems(items, chosen).filter(
          (one) => tickOf([one], withTicked(new Set(), group, true)) === 'none',
        )
        expect(chosenItems(items, without)).toEqual(others)
        expect(chosenItems(items, withTicked(without, before, true))).toEqual(chosenItems(items, chosen))
      }),
    )
  })

  it('of nothing is nothing', () => {
    expect(tickOf([], new Set())).toBe('none')
  })
})
