import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { bloomLevels } from '../items/item.ts'
import type { ListedItem } from '../items/listed-item.ts'
import { drawForms, formSize } from './draw-forms.ts'
import { sampleListed } from './sample-bank.ts'

const unseen: ReadonlyMap<string, number> = new Map()

/** Small modules, some without anything to draw. */
const listed = fc.record({
  kind: fc.constantFrom<ListedItem['kind']>('choice', 'number', 'text-entry'),
  concepts: fc.subarray(['C1', 'C2', 'C3'], { minLength: 1 }),
  objective: fc.constantFrom('o1', 'o2', 'o3'),
  bloom: fc.constantFrom(...bloomLevels),
  lesson: fc.constantFrom('l1', 'l2', 'l3'),
  module: fc.constantFrom('m1', 'm2', 'm3', 'm4', 'm5'),
  reserved: fc.constantFrom<true | undefined>(true, true, true, undefined),
  isWhole: fc.constantFrom(true, true, true, false),
})
const bank = fc
  .array(listed, { maxLength: 70 })
  .map((items): ListedItem[] => items.map((item, at) => sampleListed({ ...item, id: `i${at}` })))
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const bankAndSeen = bank.chain((items) =>
  fc.tuple(
    fc.constant(items),
    fc
      .array(fc.integer({ min: 0, max: 2 }), { minLength: items.length, maxLength: items.length })
      .map((times): ReadonlyMap<string, number> => new Map(items.map(({ id }, at) => [id, times[at] ?? 0]))),
  ),
)
const isFit = ({ reserved, isWhole }: ListedItem) => reserved === true && isWhole
const byId = (items: readonly ListedItem[]) => new Map(items.map((item) => [item.id, item]))
const modulesOf = (ids: readonly string[], items: readonly ListedItem[]) =>
  ids.map((id) => byId(items).get(id)?.module ?? '')
const countIn = (module: string, modules: readonly string[]) => modules.filter((one) => one === module).length

describe('two forms', () => {
  test('are the same whatever the order of the bank, and the same again', () => {
    fc.assert(
      fc.property(bankAndSeen, seed, seed, ([items, seen], seed, order) => {
        const forms = drawForms(items, { seed, seen })
        const permuted = items.toSorted(
          (a, b) => ((Number(a.id.slice(1)) * 31 + order) % 71) - ((Number(b.id.slice(1)) * 31 + order) % 71),
        )
        expect(drawForms(permuted, { seed, seen })).toEqual(forms)
        expect(drawForms(items, { seed, seen })).toEqual(forms)
      }),
    )
  })
  test('share nothing, repeat nothing, and hold what is reserved and whole alone', () => {
    fc.assert(
      fc.property(bankAndSeen, seed, ([items, seen], seed) => {
        const { items: one, parallel } = drawForms(items, { seed, seen })
        const all = [...one, ...parallel]
        expect(new Set(all).size).toBe(all.length)
        expect(all.map((id) => byId(items).get(id)).every((item) => item && isFit(item))).toBe(true)
      }),
    )
  })
  test('ask for as much, module by module, in shares as equal as the bank allows', () => {
    fc.assert(
      fc.property(bankAndSeen, seed, ([items, seen], seed) => {
        const forms = drawForms(items, { seed, seen })
        const [one, other] = [modulesOf(forms.items, items), modulesOf(forms.parallel, items)]
        expect(other.toSorted()).toEqual(one.toSorted())
        const fit = items.filter(isFit).map(({ module }) => module)
        const most = Math.max(0, ...one.map((module) => countIn(module, one)))
        const modules = [...new Set(fit)]
        const halves = modules.map((module) => Math.floor(countIn(module, fit) / 2))
        expect(one.length).toBe(
          Math.min(
            formSize,
            halves.reduce((sum, half) => sum + half, 0),
          ),
        )
        for (const [at, module] of modules.entries())
          expect(countIn(module, one)).toBeGreaterThanOrEqual(Math.min(halves[at] ?? 0, most - 1))
      }),
    )
  })
  test('hold nothing seen more often than what is left out of the module', () => {
    fc.assert(
      fc.property(bankAndSeen, seed, ([items, seen], seed) => {
        const { items: one, parallel } = drawForms(items, { seed, seen })
        const drawn = new Set([...one, ...parallel])
        const times = (item: ListedItem) => seen.get(item.id) ?? 0
        for (const left of items.filter((item) => isFit(item) && !drawn.has(item.id)))
          for (const taken of items.filter(({ id, module }) => drawn.has(id) && module === left.module))
            expect(times(taken)).toBeLessThanOrEqual(times(left))
      }),
    )
  })
  test('never put two of one module in a row where that can be helped', () => {
    fc.assert(
      fc.property(bank, seed, (items, seed) => {
        const modules = modulesOf(drawForms(items, { seed, seen: unseen }).items, items)
        const most = Math.max(0, ...modules.map((module) => countIn(module, modules)))
        fc.pre(most <= Math.ceil(modules.length / 2))
        expect(modules.every((module, at) => module !== modules[at + 1])).toBe(true)
      }),
    )
  })
})

/** Five modules of ten items, two by two alike. */
const twins = Array.from({ length: 50 }, (_, at) =>
  sampleListed({
    ...{ id: `t${at}`, module: `m${at % 5}`, lesson: `l${at % 5}-${at % 2}` },
    ...{ objective: `o${at % 25}`, concepts: [`C${at % 25}`] },
  }),
)
const objectiveOf = (id: string) => byId(twins).get(id)?.objective

it('holds four of each of five modules, twins apart, and each once in a while in either form', () => {
  const forms = Array.from({ length: 40 }, (_, seed) => drawForms(twins, { seed, seen: unseen }))
  for (const { items, parallel } of forms) {
    expect(items).toHaveLength(formSize)
    for (const module of ['m0', 'm1', 'm2', 'm3', 'm4'])
      expect(countIn(module, modulesOf(items, twins))).toBe(4)
    expect(parallel.map(objectiveOf).toSorted()).toEqual(items.map(objectiveOf).toSorted())
  }
  expect(new Set(forms.flatMap(({ items }) => items)).size).toBe(50)
  expect(new Set(forms.flatMap(({ parallel }) => parallel)).size).toBe(50)
})

it('puts the one less often seen first', () => {
  const [one, other] = [sampleListed({ id: 'a' }), sampleListed({ id: 'b' })]
  for (let seed = 0; seed < 20; seed += 1)
    expect(drawForms([one, other], { seed, seen: new Map([['a', 1]]) })).toEqual({
      items: ['b'],
      parallel: ['a'],
    })
})

it.each([
  ['nothing', []],
  ['one item', [sampleListed()]],
  ['one item a module', ['m1', 'm2'].map((module) => sampleListed({ id: module, module }))],
])('of %s makes no form', (_, items) => {
  expect(drawForms(items, { seed: 1, seen: unseen })).toEqual({ items: [], parallel: [] })
})
