import { fieldsOf, parsed } from '../read-json.ts'
import { isId } from '../workshop/ids.ts'
import { type Ballot, mostHands, mostVotes, type Tally } from './ballot.ts'

/** The form of what is written here. What has a higher one was written by a newer program. */
export const ballotVersion = 1

/** No item has as many options, by far; what is longer was not written here. */
const limits = { options: 26, text: 10_000 } as const

export type BallotReading =
  | { readonly kind: 'ballot'; readonly ballot: Ballot }
  | { readonly kind: 'refused'; readonly why: 'unreadable' | 'newer' }

/** JSON, to be stored. */
export const writeBallot = ({ item, atMs, votes }: Ballot): string =>
  JSON.stringify({ v: ballotVersion, item, atMs, votes })

/** Total: any text gives a reading, none throws. */
export function readBallot(text: string): BallotReading {
  const { v, item, atMs, votes } = fieldsOf(text.length > limits.text ? null : parsed(text))
  if (Number.isSafeInteger(v) && Number(v) > ballotVersion) return { kind: 'refused', why: 'newer' }
  const tallies = Array.isArray(votes) && votes.length <= mostVotes ? votes.map(readTally) : [null]
  if (v !== ballotVersion || !isId(item) || !isInstant(atMs) || tallies.includes(null))
    return { kind: 'refused', why: 'unreadable' }
  return { kind: 'ballot', ballot: { item, atMs, votes: tallies.filter((tally) => tally !== null) } }
}

/** Total: `null` for what is no tally. */
export function readTally(value: unknown): Tally | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const entries = Object.entries(value) as [string, unknown][]
  const isRead = ([option, hands]: [string, unknown]) => isId(option) && isHands(hands)
  if (entries.length > limits.options || !entries.every(isRead)) return null
  return Object.fromEntries(entries) as Tally
}

const isHands = (value: unknown): boolean =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= mostHands

/** The instants that a `Date` can hold, from 1970 on. */
const isInstant = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 8.64e15
