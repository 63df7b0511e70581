import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseEvent, version } from './codec.ts'
import { reduceEvents } from './state.ts'

/**
 * What localStorage held once someone had gone through the same lesson with each version of this program: a guess, a
 * first question wrong then right, a second right, a third wrong, a board sorted but for one card, progress reset and
 * brought back, and a fourth question right in the other language. A new version comes with a store of its own, captured
 * from the site that wrote it; one that is there is never changed.
 */
const versions = Array.from({ length: version }, (_, rank) => rank + 1)
const fileOf = (v: number) => `tests/stores/v${v}.json`

it('there is a store of each version, and of no other', () => {
  expect(
    globSync('tests/stores/*.json')
      .map((path) => path.replaceAll('\\', '/'))
      .sort(),
  ).toEqual(versions.map(fileOf).sort())
})

describe.each(versions)('the store of version %d', (v) => {
  const store = JSON.parse(readFileSync(fileOf(v), 'utf8')) as Record<string, string>
  const texts = Object.entries(store).flatMap(([key, text]) =>
    /^triptyque@\/\/[ae]\//.test(key) ? text : [],
  )
  const events = texts.map((text) => {
    const reading = parseEvent(text)
    if (reading.kind !== 'event') throw new Error(`${reading.kind}: ${text}`)
    return reading.event
  })

  it('was written by that version', () => {
    for (const text of texts) expect(JSON.parse(text)).toMatchObject({ v })
  })
  it('is read as it was: the same answers, none hidden', () => {
    const state = reduceEvents(events)
    const told = Object.values(state.items).flatMap(({ attempts }) => {
      const [first] = attempts
      return first ? `${first.context} ${attempts.map(({ score }) => mark(score)).join(', ')}` : []
    })
    expect(told.sort()).toEqual([
      'check right',
      'check right',
      'check wrong',
      'check wrong, right',
      'prediction unscored',
      'sort partly',
    ])
    expect(state.hidden).toEqual([])
    expect(state.resetAtMs).toBe(-1)
  })
})

function mark(score: number | null): string {
  if (score === null) return 'unscored'
  return score === 1 ? 'right' : score === 0 ? 'wrong' : 'partly'
}
