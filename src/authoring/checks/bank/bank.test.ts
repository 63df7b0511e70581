import { describe, expect, it } from 'vitest'
import { swap, toldThoroughly } from '../../sample-course.ts'
import { choiceOf, type Options, toldOfBank } from './bank-of.ts'
import { chanceOfAtLeast } from './chance.ts'
import { keyPositionCounts } from './key-positions.ts'
import { longestKeys } from './longest-keys.ts'

const crust = 'lessons/crust/items.yaml'

/** Items with the key at each position in turn; of these the first `longest` have the longest key. */
function bank(count: number, longest: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    const options: Options = [`*Wet ${at < longest ? 'crust' : ''}`.trim(), 'Cold', 'Old one']
    const turned = [...options.slice(at % 3), ...options.slice(0, at % 3)]
    return choiceOf(`crust-${at + 1}`, turned)
  })
}

describe('what a lesson teaches', () => {
  it('is tested twice', () => {
    const once = { 'lessons/rise/items.yaml': swap('concepts: [C01, C02]', 'concepts: [C01]') }
    expect(toldThoroughly(once)).toMatchInlineSnapshot(`
      "course/lessons/crust/fr.mdx:7:12 1 item of the published lessons tests the concept "C02" taught here.
        What a lesson teaches is tested by 2 items at least; reserved ones do not count.
        Write an item on it, name it in the "concepts" of an item that tests it already, or do not declare it here."
    `)
  })

  it('is tested by what learners meet before the assessments', () => {
    expect(toldThoroughly({ [crust]: swap('  bloom:', '  reserved: true\n  bloom:') })).toContain(
      '1 item of the published lessons tests the concept "C02" taught here.',
    )
  })

  it('is told once, where it is taught first', () => {
    const twice = swap('concepts: [C02]', 'concepts: [C03]')
    const course = swap(
      'concepts:\n',
      'concepts:\n  - id: C03\n    statement: { fr: Le sel freine., en: Salt slows. }\n',
    )
    const told = toldThoroughly({
      ...{ 'course.yaml': course, 'lessons/crust/fr.mdx': twice, 'lessons/crust/en.mdx': twice },
    })
    expect(told).toContain(
      'course/lessons/crust/fr.mdx:7:12 No items of the published lessons test the concept "C03"',
    )
    expect(told).not.toContain('course/lessons/crust/en.mdx')
  })

  it('may wait while the module is a draft', () => {
    const draft = swap('    lessons: [rise, crust]', '    draft: true\n    lessons: [rise, crust]')
    const once = swap('concepts: [C01, C02]', 'concepts: [C01]')
    expect(toldThoroughly({ 'course.yaml': draft, 'lessons/rise/items.yaml': once })).toBe('')
  })
})

describe('the longest option', () => {
  it('is not the key too often', () => {
    expect(toldOfBank(...bank(12, 7))).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:21:40 In "fr" the key is the longest option in 9 of 14 items; by chance it would be in 5.
        Who always takes the longest option does better than chance: the bank then measures that.
        Shorten keys, or lengthen distractors. The key is longest by most in: crust-1, crust-2, crust-3, crust-4, crust-5."
    `)
  })

  it('may be the key as often as chance has it', () => {
    expect(toldOfBank(...bank(12, 6))).toBe('')
  })

  it('says nothing in a small bank', () => {
    expect(toldOfBank(...bank(9, 9))).toBe('')
  })

  it('is counted where it is longer than every other one', () => {
    const item = (options: Options) => ({
      ...({
        id: 'a',
        kind: 'choice',
        revision: 1,
        concepts: ['C01'],
        objective: 'o',
        bloom: 'apply',
      } as const),
      ...{ stem: { en: 'Why?' }, explanation: { en: 'So.' } },
      options: options.map((text) => ({
        ...{ id: text, key: text.startsWith('*') || undefined },
        ...{ text: { en: text.replace('*', '') }, feedback: { en: 'No.' } },
      })),
    })
    const found = longestKeys(
      [item(['*Wetter', 'Cold', 'Old']), item(['*Wets', 'Colds', 'Old', 'Hot'])],
      'en',
    )
    expect([found.items, found.longest]).toEqual([2, 1])
    expect(found.expected).toBeCloseTo(1 / 3 + 1 / 4)
    expect(found.chance).toBeCloseTo(1 - (2 / 3) * (3 / 4))
    expect(keyPositionCounts([item(['*Wet', 'Cold', 'Old']), item(['Cold', 'Old', '*Wet'])])).toEqual([
      1, 0, 1,
    ])
  })
})

describe('chance', () => {
  it.each([
    [0, [0.5, 0.5], 1],
    [1, [0.5, 0.5], 0.75],
    [2, [0.5, 0.5], 0.25],
    [3, [0.5, 0.5], 0],
    [1, [1 / 3, 1 / 4], 0.5],
    [2, [1 / 3, 1 / 4], 1 / 12],
    // Binomial, twelve at a third: (C(12,8)·2⁴ + C(12,9)·2³ + C(12,10)·2² + C(12,11)·2 + 1) / 3¹² = 9969 / 531441.
    [8, Array.from({ length: 12 }, () => 1 / 3), 9969 / 531441],
    [0, [], 1],
    [1, [], 0],
  ])('of at least %i of %j is %f', (least, each, chance) => {
    expect(chanceOfAtLeast(least, each)).toBeCloseTo(chance, 12)
  })
})

describe('where keys are written', () => {
  const first: Options = ['*Wet', 'Cold', 'Old']
  const third: Options = ['Cold', 'Old', '*Wet']
  const items = (...all: readonly Options[]) => all.map((options, at) => choiceOf(`crust-${at + 1}`, options))
  const times = (count: number, options: Options) => Array.from({ length: count }, () => options)

  // Two more are in the sample, written first.
  it('may be half of the time in one place', () => {
    expect(toldOfBank(...items(...times(4, first), ...times(6, third)))).toBe('')
  })

  it('is no habit', () => {
    expect(toldOfBank(...items(...times(5, first), ...times(5, third)))).toMatchInlineSnapshot(`
      "course/lessons/rise/items.yaml:9:7 The key is written at position 1 in 7 of 12 items: 58 %.
        Options are shuffled where they are shown; printed, exported or read in the source, a habit gives them away.
        Move some keys: no position should hold more than half of them."
    `)
  })
})
