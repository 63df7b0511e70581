import {
  type BallotFileStrings,
  ballotsCsv,
  ballotsJson,
  type VotedItem,
} from '../../learning/room/ballot-file.ts'
import type { Ballot } from '../../learning/room/ballot.ts'
import { saveFile } from '../../platform/files.ts'
import { course } from '../identity.ts'

interface Voted {
  readonly ballots: readonly Ballot[]
  readonly items: readonly VotedItem[]
  /** What the file is called, before its day. */
  readonly name: string
}

export function saveBallotsCsv({ ballots, items, name }: Voted, strings: BallotFileStrings): void {
  saveFile(`${fileOf(ballots, name)}.csv`, ballotsCsv(ballots, items, strings), 'text/csv;charset=utf-8')
}

export function saveBallotsJson({ ballots, items, name }: Voted): void {
  saveFile(`${fileOf(ballots, name)}.json`, ballotsJson(ballots, items, course))
}

const fileOf = (ballots: readonly Ballot[], name: string): string =>
  `${course}-${name}-${new Date(ballots[0]?.atMs ?? 0).toISOString().slice(0, 10)}`
