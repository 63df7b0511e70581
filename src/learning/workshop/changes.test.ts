import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepMinutes } from './bounds.ts'
import { lasting, noted, titled, withMoved, without, withStep } from './changes.ts'
import type { RunSheet } from './run-sheet.ts'

const sheetOf = (...titles: readonly string[]): RunSheet => ({
  title: 'A',
  steps: titles.map((title) => ({ kind: 'moment', title, minutes: 5 })),
})
const titlesOf = ({ steps }: RunSheet) =>
  steps.map((step) => (step.kind === 'moment' ? step.title : step.kind))
const pause = { kind: 'break', minutes: 10 } as const

describe('a run sheet', () => {
  it('has a step moved', () => {
    expect(titlesOf(withMoved(sheetOf('a', 'b', 'c'), 0, 1))).toEqual(['b', 'a', 'c'])
    expect(titlesOf(withMoved(sheetOf('a', 'b', 'c'), 2, 0))).toEqual(['c', 'a', 'b'])
    expect(titlesOf(withMoved(sheetOf('a', 'b', 'c'), 0, 9))).toEqual(['b', 'c', 'a'])
    expect(titlesOf(withMoved(sheetOf('a', 'b'), 7, 0))).toEqual(['a', 'b'])
  })

  it('loses none of its steps by moving them', () => {
    const titles = fc.uniqueArray(fc.string(), { minLength: 1 })
    fc.assert(
      fc.property(titles, fc.integer(), fc.integer(), (all, from, to) => {
        const moved = titlesOf(withMoved(sheetOf(...all), from, to))
        expect([...moved].sort()).toEqual([...all].sort())
      }),
    )
  })

  it('has a step put in, and taken out again', () => {
    expect(titlesOf(withStep(sheetOf('a', 'b'), 1, pause))).toEqual(['a', 'break', 'b'])
    expect(titlesOf(withStep(sheetOf('a'), -3, pause))).toEqual(['break', 'a'])
    expect(without(withStep(sheetOf('a', 'b'), 1, pause), 1)).toEqual(sheetOf('a', 'b'))
  })

  it('has a step last as long as a step may', () => {
    const minutesAt = (minutes: number) =>
      lasting(sheetOf('a', 'b'), 1, minutes).steps.map((one) => one.minutes)
    expect(minutesAt(12.4)).toEqual([5, 12])
    expect(minutesAt(-2)).toEqual([5, stepMinutes.least])
    expect(minutesAt(1e9)).toEqual([5, stepMinutes.most])
    expect(minutesAt(Number.NaN)).toEqual([5, 5])
  })

  it('has a note put on a step, and taken off', () => {
    const withNote = noted(sheetOf('a', 'b'), 1, 'Say it twice.')
    expect(withNote.steps.map(({ note }) => note)).toEqual([undefined, 'Say it twice.'])
    expect(noted(withNote, 1, '')).toEqual(sheetOf('a', 'b'))
  })

  it('has a moment called otherwise, and nothing else', () => {
    const sheet = withStep(sheetOf('a', 'b'), 1, pause)
    expect(titlesOf(titled(sheet, 2, 'c'))).toEqual(['a', 'break', 'c'])
    expect(titled(sheet, 1, 'c')).toEqual(sheet)
  })
})
