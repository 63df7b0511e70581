import { describe, expect, it } from 'vitest'
import type { ProgressEvent } from '../progress/event.ts'
import { sampleAttempt, sampleReset, sampleSitting } from '../progress/sample-events.ts'
import { emptyState, reduceEvents } from '../progress/state.ts'
import { drawSitting, seenAmong } from './draw-sitting.ts'
import { sampleListed } from './sample-bank.ts'

/** Two modules; the objectives come in threes. */
const bank = Array.from({ length: 24 }, (_, at) =>
  sampleListed({ id: `i${at}`, module: `m${at % 2}`, objective: `o${at % 8}`, concepts: [`C${at % 8}`] }),
)
const before = { items: ['i0', 'i1', 'i2'], parallel: ['i8', 'i9', 'i10'] }
const diagnostic = (given = before, id = 'd', atMs = 1) => sampleSitting({ id, atMs, ...given })
const answers = (sitting: string, items: readonly string[], atMs: number) =>
  items.map((item, at) =>
    sampleAttempt({
      id: `${sitting}-${item}`,
      item,
      sitting,
      submittedAtMs: atMs + at,
      context: 'diagnostic',
    }),
  )
const drawn = (form: 'diagnostic' | 'final', events: readonly ProgressEvent[], items = bank) =>
  drawSitting(form, items, reduceEvents(events), 7)
const complete = [diagnostic(), ...answers('d', before.items, 2)]
const objectives = (items: readonly string[]) =>
  items.map((id) => bank.find((item) => item.id === id)?.objective).toSorted()

describe('a sitting', () => {
  it('is drawn afresh where nothing went before', () => {
    const { form, items, parallel } = drawSitting('final', bank, emptyState, 7)
    expect([form, items.length, parallel.length]).toEqual(['final', 12, 12])
    expect(drawn('final', [])).toEqual({ ...drawn('diagnostic', []), form: 'final' })
  })
  it('of the final is the form that the diagnostic has kept', () => {
    expect(drawn('final', complete)).toEqual({ form: 'final', items: before.parallel, parallel: [] })
  })
  it('waits for the diagnostic to be complete', () => {
    const begun = [diagnostic(), ...answers('d', ['i0'], 2)]
    expect(drawn('final', begun).items).not.toEqual(before.parallel)
    expect(drawn('final', begun).parallel).not.toEqual([])
  })
  it('takes the latest complete diagnostic, whatever came after it', () => {
    const again = { items: ['i3', 'i4'], parallel: ['i11', 'i12'] }
    const second = [diagnostic(again, 'e', 10), ...answers('e', again.items, 11)]
    const third = diagnostic({ items: ['i5'], parallel: ['i13'] }, 'f', 20)
    expect(drawn('final', [...complete, ...second, third]).items).toEqual(again.parallel)
  })
  it.each([
    ['was seen', bank, [...complete, ...answers('x', ['i9'], 50)]],
    ['was seen, and put away by a reset', bank, [...answers('x', ['i9'], 0), sampleReset(0), ...complete]],
    ['is gone', bank.filter(({ id }) => id !== 'i9'), complete],
  ])('matches the diagnostic where some of its parallel form %s', (_, items, events) => {
    const final = drawn('final', events, items)
    expect(objectives(final.items)).toEqual(objectives(before.items))
    expect(final.items.filter((id) => before.items.includes(id) || id === 'i9')).toEqual([])
    expect(final.parallel).toEqual([])
  })
  it('is the same whatever the order of the bank and of the events', () => {
    const events = [...complete, ...answers('x', ['i9', 'i20'], 50)]
    expect(drawn('final', events.toReversed(), bank.toReversed())).toEqual(drawn('final', events))
    expect(drawn('diagnostic', [...events, ...events], bank.toReversed())).toEqual(
      drawn('diagnostic', events),
    )
  })
  it('repeats what was seen only once nothing else is left', () => {
    const all = bank.map(({ id }) => id)
    const most = answers('x', all.slice(4), 50)
    expect(seenAmong(drawn('diagnostic', answers('x', all.slice(0, 12), 50)), emptyState)).toBe(0)
    const { items } = drawn('diagnostic', most)
    expect(items).toEqual(expect.arrayContaining(all.slice(0, 4)))
    expect(seenAmong({ items }, reduceEvents(most))).toBe(8)
  })
})
