import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../random.ts'
import { defaultState } from '../parameters.ts'
import { sampleState } from '../sample-state.ts'
import { decodeState, encodeState } from '../state-codec.ts'
import { evaluate } from './evaluate.ts'
import { papille } from './sample-startup.ts'
import { type Chosen, type Rule, type Strategy, strategyParameters, type Verdict } from './strategy.ts'
import { strategyFaults } from './strategy-faults.ts'

const parameters = strategyParameters(papille.choices)
const anyChosen = fc.integer().map((seed) => sampleState(parameters, randomStream(seed)))
const ids = (rules: readonly Rule[]) => rules.map(({ id }) => id)

const bread = (change: Partial<Strategy> = {}): Strategy => ({
  choices: [
    { id: 'loaf', level: 'far', options: ['rye', 'wheat'] },
    { id: 'oven', level: 'far', options: ['stone', 'steel'] },
    { id: 'shop', level: 'near', options: ['street', 'market'] },
  ],
  rules: [
    sample('rye-stone', ['loaf', 'rye'], ['oven', 'stone'], 'fits', 3),
    sample('rye-street', ['loaf', 'rye'], ['shop', 'street'], 'contradicts', 2),
    sample('stone-street', ['shop', 'street', 'market'], ['oven', 'stone'], 'strains', 1),
    sample('wheat-steel', ['loaf', 'wheat'], ['oven', 'steel'], 'fits', 1),
  ],
  ...change,
})
type Of = readonly [choice: string, ...options: string[]]
function sample(id: string, first: Of, second: Of, verdict: Verdict, weight: number): Rule {
  const side = ([choice, ...options]: Of) => ({ choice, options })
  return { id, between: [side(first), side(second)], verdict, weight }
}

describe('evaluate', () => {
  test('computes coherence from the rules that applied', () => {
    const result = evaluate(bread(), { loaf: 'rye', oven: 'stone', shop: 'street' })
    expect(ids(result.applied)).toEqual(['rye-stone', 'rye-street', 'stone-street'])
    // (3 × 1 + 2 × 0 + 1 × 0.5) / 6 = 3.5 / 6.
    expect(result.coherence).toBeCloseTo(3.5 / 6, 12)
    // All three touch `far`; `near`: (2 × 0 + 1 × 0.5) / 3.
    expect(result.levels).toEqual([
      { level: 'far', coherence: result.coherence },
      { level: 'near', coherence: 0.5 / 3 },
    ])
    expect(result.links.map(({ levels, coherence, applied }) => [levels, coherence, ids(applied)])).toEqual([
      [['far', 'far'], 1, ['rye-stone']],
      [['far', 'near'], 0.5 / 3, ['rye-street', 'stone-street']],
      [['near', 'near'], null, []],
    ])
    expect(result.missing).toEqual([])
  })
  test('says nothing of what is not chosen yet', () => {
    const none = evaluate(bread(), { loaf: null })
    expect(none).toMatchObject({ applied: [], coherence: null, missing: ['loaf', 'oven', 'shop'] })
    const one = evaluate(bread(), { oven: 'stone', shop: 'market' })
    expect([ids(one.applied), one.coherence, one.missing]).toEqual([['stone-street'], 0.5, ['loaf']])
  })
  test('is not misled by names of objects', () => {
    const choices = [{ id: 'constructor', level: 'far', options: ['a'] }]
    expect(evaluate({ choices, rules: [] }, {}).missing).toEqual(['constructor'])
  })
  test('coherence is in [0, 1] everywhere, and null only where no rule applied', () => {
    fc.assert(
      fc.property(anyChosen, (chosen) => {
        const { applied, coherence, levels, links } = evaluate(papille, chosen)
        expect(coherence === null).toBe(applied.length === 0)
        for (const one of [coherence, ...[...levels, ...links].map((part) => part.coherence)]) {
          if (one === null) continue
          expect(one).toBeGreaterThanOrEqual(0)
          expect(one).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
  test('every rule that applied is in one link, and rules in another order change nothing', () => {
    fc.assert(
      fc.property(anyChosen, (chosen) => {
        const result = evaluate(papille, chosen)
        const linked = result.links.flatMap((link) => ids(link.applied))
        expect(linked.toSorted()).toEqual(ids(result.applied).toSorted())
        const other = evaluate({ ...papille, rules: papille.rules.toReversed() }, chosen)
        expect(other.coherence ?? 0).toBeCloseTo(result.coherence ?? 0, 12)
      }),
    )
  })
  test('a worse verdict never raises coherence', () => {
    const worse = { fits: 'strains', strains: 'contradicts', contradicts: 'contradicts' } as const
    fc.assert(
      fc.property(anyChosen, fc.nat(papille.rules.length - 1), (chosen, spoilt) => {
        const rules = papille.rules.map((rule, at) =>
          at === spoilt ? { ...rule, verdict: worse[rule.verdict] } : rule,
        )
        const before = evaluate(papille, chosen)
        const after = evaluate({ ...papille, rules }, chosen)
        const drops = before.applied.some(
          ({ id, verdict }) => id === papille.rules[spoilt]?.id && verdict !== 'contradicts',
        )
        if (drops) expect(after.coherence).toBeLessThan(before.coherence ?? NaN)
        else expect(after).toMatchObject({ coherence: before.coherence })
      }),
    )
  })
})

/** Choices in the order of the case. */
const chosen = (...options: readonly string[]): Chosen =>
  Object.fromEntries(papille.choices.map(({ id }, at) => [id, options[at] ?? null]))

const strategies = {
  weeknights: ['weeknight-cooks', 'save-time', 'everyday'],
  connoisseurs: ['keen-cooks', 'discover', 'connoisseurs'],
  gifts: ['gift-givers', 'less-waste', 'greenest'],
  refills: ['weeknight-cooks', 'less-waste', 'greenest'],
}
const weeknightMix = ['box-and-refills', 'low-entry', 'own-site', 'recipes-online']
const reminder = ['buyers', 'refill-due', 'email', 'asked-before', 'when-due']
const story = ['subscribers', 'origin-story', 'email', 'asked-before', 'monthly']
const giftDate = ['buyers', 'gift-date', 'post', 'may-object', 'when-due']

describe('the case', () => {
  test('has no fault', () => expect(strategyFaults(papille)).toEqual([]))
  test.each([
    ['weeknights', chosen(...strategies.weeknights, ...weeknightMix, ...reminder)],
    [
      'connoisseurs',
      chosen(...strategies.connoisseurs, 'monthly-box', 'high', 'delicatessens', 'tastings', ...story),
    ],
    ['gifts', chosen(...strategies.gifts, 'gift-box', 'high', 'market-stall', 'tastings', ...giftDate)],
    ['refills', chosen(...strategies.refills, ...weeknightMix, ...reminder)],
  ])('%s is coherent throughout, and so not the one right answer', (_, given) => {
    const { coherence, missing, links } = evaluate(papille, given)
    expect([coherence, missing]).toEqual([1, []])
    expect(links.every((link) => link.applied.length > 0)).toBe(true)
  })
  test('connoisseurs served by the mix of weeknights are less coherent, and the rules say where', () => {
    const result = evaluate(papille, chosen(...strategies.connoisseurs, ...weeknightMix, ...reminder))
    const [within, toMix, toDirect] = result.links
    // keen-other 2 × 0.5, connoisseurs-low 2 × 0.5: 2 / 4.
    expect(ids(toMix?.applied ?? [])).toEqual(['keen-other', 'connoisseurs-low'])
    expect([within?.coherence, toMix?.coherence, toDirect?.coherence]).toEqual([1, 0.5, null])
    expect(result.coherence).toBeLessThan(1)
  })
  test('an e-mail without consent is no way to be coherent', () => {
    const unasked = ['buyers', 'refill-due', 'email', 'none', 'when-due']
    const result = evaluate(papille, chosen(...strategies.weeknights, ...weeknightMix, ...unasked))
    const wrong = result.applied.filter(({ verdict }) => verdict === 'contradicts')
    expect(ids(wrong)).toEqual(['unasked-electronic'])
    // Direct with itself: buyers-due 2, unasked-electronic 0 of 4, due-when-due 2: 4 / 8.
    expect(result.links.at(-1)?.coherence).toBe(0.5)
  })
  test('a rule never applies beside another that compares the same two choices', () => {
    fc.assert(
      fc.property(anyChosen, (given) => {
        const pairs = evaluate(papille, given).applied.map(({ between }) =>
          between
            .map(({ choice }) => choice)
            .sort()
            .join(),
        )
        expect(new Set(pairs).size).toBe(pairs.length)
      }),
    )
  })
  test('goes into a link and back', () => {
    expect(defaultState(parameters)).toEqual(chosen())
    fc.assert(
      fc.property(anyChosen, (given) => {
        expect(decodeState(parameters, encodeState(parameters, given))).toEqual(given)
      }),
    )
  })
})

describe('strategyFaults', () => {
  const [rye] = bread().rules as [Rule, ...Rule[]]
  const withRule = (rule: Partial<Rule>) =>
    strategyFaults(bread({ rules: [...bread().rules, { ...rye, id: 'new', ...rule }] }))
  const [loaf, oven] = rye.between
  test('finds none where there is none', () => expect(strategyFaults(bread())).toEqual([]))
  test.each<[Partial<Rule>, object]>([
    [{ id: 'rye-stone' }, { kind: 'repeated-rule', at: 'rye-stone' }],
    [{ weight: 0 }, { kind: 'bad-weight', at: 'new' }],
    [{ weight: Infinity }, { kind: 'bad-weight', at: 'new' }],
    [{ between: [loaf, loaf] }, { kind: 'same-choice', at: 'new' }],
    [{ between: [loaf, { ...oven, choice: 'mill' }] }, { kind: 'unknown-choice', at: 'new', name: 'mill' }],
    [
      { between: [loaf, { ...oven, options: ['clay'] }] },
      { kind: 'unknown-option', at: 'new', name: 'clay' },
    ],
  ])('finds what is wrong with %j', (rule, fault) => {
    expect(withRule(rule)).toEqual([fault])
  })
  test('finds what is wrong with the choices', () => {
    const twice = [
      ...bread().choices,
      { id: 'shop', level: 'near', options: ['street', 'market'] },
      { id: 'day', level: 'near', options: ['monday', 'monday'] },
    ]
    expect(strategyFaults(bread({ choices: twice }))).toEqual([
      { kind: 'repeated-choice', at: 'shop' },
      { kind: 'repeated-option', at: 'day', name: 'monday' },
      { kind: 'silent-option', at: 'day', name: 'monday' },
      { kind: 'silent-option', at: 'day', name: 'monday' },
    ])
  })
})
