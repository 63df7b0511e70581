import type { Ballot } from '../../learning/room/ballot.ts'
import { readBallot, writeBallot } from '../../learning/room/codec.ts'
import type { Written } from '../../platform/storage.ts'
import { storage } from '../device.ts'
import { now } from '../now.ts'
import { setAside } from '../set-aside.ts'

/** Begins the key of each; what follows is its instant. */
const start = 'b/'
const keyOf = (atMs: number) => start + String(atMs).padStart(16, '0')

/** By key, those that found no room: they live as long as the page. */
const unsaved = new Map<string, Ballot>()

export interface KeptBallots {
  /** In the order in which they were opened. */
  readonly ballots: readonly Ballot[]
  /** How many could not be read: they are out of the way, and not lost. */
  readonly unreadable: number
}

export function readBallots(): KeptBallots {
  const known = new Map(unsaved)
  let unreadable = 0
  for (const key of storage.keys(start) ?? []) {
    const text = storage.read(key)
    if (text === null || known.has(key)) continue
    const reading = readBallot(text)
    if (reading.kind === 'ballot' && keyOf(reading.ballot.atMs) === key) known.set(key, reading.ballot)
    else unreadable += 1
    // What a newer program wrote stays where that program looks for it.
    if (reading.kind === 'refused' && reading.why === 'unreadable') setAside(storage, { key, text })
  }
  return { ballots: [...known.values()].sort((a, b) => a.atMs - b.atMs), unreadable }
}

/** Nothing is kept of it until a hand is counted. */
export function openBallot(item: string): Ballot {
  let atMs = now()
  while (storage.read(keyOf(atMs)) !== null || unsaved.has(keyOf(atMs))) atMs += 1
  return { item, atMs, votes: [] }
}

/** Keeps the ballot in place of what it was, and those that found no room before. Says how that went for all of them. */
export function keepBallot(ballot: Ballot): Written {
  unsaved.set(keyOf(ballot.atMs), ballot)
  let outcome: Written = 'written'
  for (const [key, waiting] of unsaved) {
    const written = storage.write(key, writeBallot(waiting))
    if (written === 'written') unsaved.delete(key)
    else outcome = written
  }
  return outcome
}

export function dropBallots(ballots: readonly Ballot[]): void {
  for (const { atMs } of ballots) {
    unsaved.delete(keyOf(atMs))
    storage.remove(keyOf(atMs))
  }
}
