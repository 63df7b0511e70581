import { describe, expect, it } from 'vitest'
import { ballotsCsv, ballotsJson, type VotedItem } from './ballot-file.ts'
import type { Ballot } from './ballot.ts'
import { lettered } from './lettered.ts'

const sky: VotedItem = {
  id: 'sky',
  stem: 'Of what "colour"?',
  options: [
    { id: 'blue', text: '=Blue', key: true },
    { id: 'red', text: 'Red; pink' },
  ],
}
const at = Date.UTC(2026, 0, 2, 9)
const ballots: readonly Ballot[] = [
  { item: 'sky', atMs: at, votes: [{ blue: 1, red: 3 }, { blue: 4 }] },
  { item: 'sky', atMs: at + 60_000, votes: [{ blue: 2 }] },
  { item: 'gone', atMs: at, votes: [] },
]
const strings = {
  columns: ['when', 'item', 'question', 'letter', 'option', 'right', 'first', 'second', 'gain'],
  ...{ yes: 'yes', no: 'no', separator: ';' },
}
const lines = ballotsCsv(ballots, [sky], strings).split('\r\n')

describe('ballots for a spreadsheet', () => {
  it('have a row for each option, the key with its gain', () => {
    expect(lines[0]).toBe(`\uFEFF${strings.columns.map((name) => `"${name}"`).join(';')}`)
    expect(lines).toHaveLength(1 + 4 + 1)
    const start = '"2026-01-02T09:00:00.000Z";"sky";"Of what ""colour""?"'
    const letterOf = (id: string) => lettered(sky).find((one) => one.id === id)?.letter
    expect(lines).toContain(`${start};"${letterOf('blue')}";"'=Blue";"yes";1;4;100`)
    expect(lines).toContain(`${start};"${letterOf('red')}";"Red; pink";"no";3;0;""`)
  })

  it('leave empty what was not voted', () => {
    expect(
      lines.filter((line) => line.includes('09:01')).map((line) => line.split(';').slice(-3)),
    ).toContainEqual(['2', '""', '""'])
  })
})

it('ballots for a program hold the texts that were voted on', () => {
  const file = JSON.parse(ballotsJson(ballots, [sky], 'trio')) as object
  const told = { item: 'sky', stem: sky.stem, key: 'blue', options: lettered(sky) }
  expect(file).toEqual({
    v: 1,
    course: 'trio',
    ballots: [
      { ...told, at: '2026-01-02T09:00:00.000Z', votes: [{ blue: 1, red: 3 }, { blue: 4 }], gain: 1 },
      { ...told, at: '2026-01-02T09:01:00.000Z', votes: [{ blue: 2 }], gain: null },
    ],
  })
})
