import { type Ballot, counted, gain, handsFor } from './ballot.ts'
import { keyOf, type VotableItem } from './confusions.ts'
import { csvOf } from '../csv.ts'
import { lettered } from './lettered.ts'

export interface VotedItem extends VotableItem {
  readonly stem: string
}

/** Words of the columns, in order; and of the two answers to "is it right?". */
export interface BallotFileStrings {
  readonly columns: readonly string[]
  readonly yes: string
  readonly no: string
  /** Between cells, as spreadsheets of this language expect it. */
  readonly separator: string
}

/**
 * A row for each option of each ballot: when, item, question, letter, text, whether it is right, hands of the first vote
 * and of the second, and on the row of the key the normalised gain, in percent. A vote not taken has empty cells.
 */
export function ballotsCsv(
  ballots: readonly Ballot[],
  items: readonly VotedItem[],
  { columns, yes, no, separator }: BallotFileStrings,
): string {
  const rows = ballots.flatMap((ballot) => {
    const item = items.find(({ id }) => id === ballot.item)
    if (!item) return []
    const key = keyOf(item)?.id ?? ''
    const g = gain(ballot, key)
    const handsIn = (at: number, option: string) =>
      counted(ballot.votes[at]) > 0 ? handsFor(ballot.votes[at], option) : ''
    return lettered(item).map(({ id, letter, text }) => [
      ...[isoOf(ballot), item.id, item.stem, letter, text, id === key ? yes : no],
      ...[handsIn(0, id), handsIn(1, id), id === key && g !== null ? Math.round(g * 100) : ''],
    ])
  })
  return csvOf([columns, ...rows], separator)
}

/** For programs: each ballot with the texts that it was voted on. Votes are hands by option id. */
export function ballotsJson(ballots: readonly Ballot[], items: readonly VotedItem[], course: string): string {
  const told = ballots.flatMap((ballot) => {
    const item = items.find(({ id }) => id === ballot.item)
    if (!item) return []
    const key = keyOf(item)?.id ?? ''
    const { stem } = item
    const { votes } = ballot
    return [
      {
        item: item.id,
        at: isoOf(ballot),
        stem,
        key,
        options: lettered(item),
        votes,
        gain: gain(ballot, key),
      },
    ]
  })
  return `${JSON.stringify({ v: 1, course, ballots: told }, null, 2)}\n`
}

const isoOf = ({ atMs }: Ballot): string => new Date(atMs).toISOString()
