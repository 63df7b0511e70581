import { expect, test } from 'vitest'
import { sampleBank } from '../sample-bank.ts'
import { parallelism } from './parallelism.ts'
import { byModule, matched, naive } from './selectors.ts'
import { sitForms } from './sit-forms.ts'
import { trueItems } from './true-items.ts'

const listed = sampleBank.map((item) => item.listed)

test.each([matched, byModule, naive])(
  '$name: two forms of 20 without a common item, by the seed alone',
  ({ draw }) => {
    const { a, b } = draw(listed, 7)
    expect([a.length, b.length, new Set([...a, ...b]).size]).toEqual([20, 20, 40])
    expect(draw(listed, 7)).toEqual({ a, b })
    expect(draw(listed, 8)).not.toEqual({ a, b })
  },
)

test('random within modules: as many of each module in both forms', () => {
  const { a, b } = byModule.draw(listed, 7)
  const modules = (ids: readonly string[]) =>
    ids.map((id) => listed.find((item) => item.id === id)?.module).sort()
  expect(modules(a)).toEqual(modules(b))
})

test('the same learner in the same world answers the same; another does not', () => {
  const items = trueItems(sampleBank, 0.5, 'world')
  const pair = naive.draw(listed, 7)
  expect(sitForms(pair, 0, items, 'one')).toEqual(sitForms(pair, 0, items, 'one'))
  expect(sitForms(pair, 0, items, 'one')).not.toEqual(sitForms(pair, 0, items, 'two'))
})

test('without error, difficulties are those declared', () => {
  const difficulties = [...trueItems(sampleBank, 0, 'world').values()].map(({ difficulty }) => difficulty)
  expect(new Set(difficulties)).toEqual(new Set([0, 0.5]))
})

test('how far two scores are apart', () => {
  const sat = (a: number, b: number) => ({
    a: { score: a, expected: a, right: new Set<string>() },
    b: { score: b, expected: b + 1, right: new Set<string>() },
  })
  const told = parallelism([sat(10, 11), sat(12, 10), sat(8, 11), sat(4, 12)])
  expect(told.apart).toEqual([0.25, 0.25, 0.25, 0.25])
  expect(told.difference).toBe(2.5)
  expect(told.expectedDifferenceSd).toBe(told.differenceSd)
})
