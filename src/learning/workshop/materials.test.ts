import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { materialsOf, teamsOf } from './materials.ts'
import type { RunStep } from './run-sheet.ts'

const kinds = { vote: 'choice', sort: 'categorise', count: 'number', match: 'pairs' } as const
const kindOf = (item: string) => kinds[item as keyof typeof kinds]
const answered = (item: string, how: 'hands' | 'teams' | 'steps'): RunStep => ({
  ...{ kind: 'activity', minutes: 6, item, how },
})
const pause: RunStep = { kind: 'break', minutes: 10 }
const told: RunStep = { kind: 'section', lesson: 'a', section: 'b', minutes: 3 }
const needs = (steps: readonly RunStep[], people?: number) =>
  materialsOf({ title: 'A', steps, people }, kindOf).map(({ kind, copies }) => [kind, copies])

describe('what must be at hand', () => {
  it('is nothing where nothing is done', () => {
    expect(needs([], 30)).toEqual([])
    expect(needs([pause], 30)).toEqual([
      ['run-sheet', 1],
      ['timer', 1],
    ])
  })

  it('is a card for each vote and person, and a set of cards and sheets for each team', () => {
    expect(needs([told, answered('vote', 'hands'), answered('sort', 'teams')], 23)).toEqual([
      ['run-sheet', 1],
      ['timer', 1],
      ['screen', 1],
      ['voting-cards', 23],
      ['cards', 5],
      ['bins', 5],
    ])
  })

  it('is not counted where nobody said how many people come', () => {
    expect(needs([answered('vote', 'hands'), answered('sort', 'teams')])).toEqual([
      ['run-sheet', 1],
      ['timer', 1],
      ['screen', 1],
      ['voting-cards', null],
      ['cards', null],
      ['bins', null],
    ])
  })

  it('is paper where a room writes, and the questions where teams have no cards', () => {
    expect(needs([answered('count', 'steps')], 8)).toContainEqual(['paper', 8])
    expect(needs([{ ...told, kind: 'note' }], 8)).toContainEqual(['paper', 8])
    expect(needs([answered('match', 'teams')], 8)).toContainEqual(['questions', 2])
    expect(needs([answered('gone', 'teams')], 8)).toContainEqual(['questions', 2])
    expect(needs([told], 8)).not.toContainEqual(['paper', 8])
  })

  it('names each item once, however often it is answered', () => {
    const sheet = { title: 'A', steps: [answered('sort', 'teams'), pause, answered('sort', 'teams')] }
    const cards = materialsOf(sheet, kindOf).find(({ kind }) => kind === 'cards')
    expect(cards?.items).toEqual(['sort'])
  })

  it('is enough: everybody has a place in a team', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (people) => {
        expect(teamsOf(people) * 5).toBeGreaterThanOrEqual(people)
        expect((teamsOf(people) - 1) * 5).toBeLessThan(people)
      }),
    )
  })
})
