import type { Verdict } from '../items/categorise.ts'
import { fieldOf } from '../items/own-field.ts'
import { readTally } from '../room/codec.ts'
import type { Timer } from '../room/timer.ts'
import type { Live } from './live.ts'
import { atBeginning, type Showing, type Zoom } from './showing.ts'
import type { Placed, Team, TeamGame } from './team-game.ts'

/**
 * Total: `value` may come from another window, of another release, or from a store that anyone wrote. What can't be read
 * is as at the beginning, field by field: where one is in a show matters more than what a room once answered.
 */
export function readShowing(value: unknown): Showing {
  const field = (name: keyof Showing) => fieldOf(value, name)
  const live = Object.entries(fieldOf(value, 'live') ?? {}).flatMap(([item, one]): [string, Live][] => {
    const read = readLive(one)
    return read ? [[item, read]] : []
  })
  return {
    at: wholeOr(field('at'), atBeginning.at),
    part: wholeOr(field('part'), atBeginning.part),
    isBlack: field('isBlack') === true,
    startedAtMs: instantOr(field('startedAtMs'), null),
    enteredAtMs: instantOr(field('enteredAtMs'), atBeginning.enteredAtMs),
    pausedAtMs: instantOr(field('pausedAtMs'), null),
    timer: readTimer(field('timer')),
    zoom: readZoom(field('zoom')),
    live: Object.fromEntries(live),
    models: Object.fromEntries(Object.entries(fieldOf(value, 'models') ?? {}).filter(isState)),
  }
}

/** Longer than any state of a model: what it means, the model itself reads, and takes for its start what it cannot. */
const longestState = 4000

const isState = (entry: [string, unknown]): entry is [string, string] =>
  typeof entry[1] === 'string' && entry[1].length <= longestState

function readTimer(value: unknown): Timer | null {
  const [leftMs, sinceMs] = [fieldOf(value, 'leftMs'), fieldOf(value, 'sinceMs')]
  return isInstant(leftMs) && (sinceMs === null || isInstant(sinceMs)) ? { leftMs, sinceMs } : null
}

function readZoom(value: unknown): Zoom | null {
  const [x, y, times] = [fieldOf(value, 'x'), fieldOf(value, 'y'), fieldOf(value, 'times')]
  const isShare = (share: unknown): share is number => typeof share === 'number' && share >= 0 && share <= 1
  return isShare(x) && isShare(y) && typeof times === 'number' && times >= 1 && times <= 8
    ? { x, y, times }
    : null
}

function readLive(value: unknown): Live | null {
  const how = fieldOf(value, 'how')
  if (how === 'hands') return readHands(value)
  if (how === 'teams') return readTeams(fieldOf(value, 'game'))
  return how === 'case' ? readCase(fieldOf(value, 'walking')) : null
}

function readHands(value: unknown): Live | null {
  const [votes, round] = [fieldOf(value, 'votes'), fieldOf(value, 'round')]
  if (!Array.isArray(votes) || votes.length > 2 || !(round === 0 || round === 1)) return null
  const tallies = votes.map(readTally)
  if (tallies.includes(null)) return null
  return {
    how: 'hands',
    atMs: instantOr(fieldOf(value, 'atMs'), null),
    votes: tallies.filter((tally) => tally !== null),
    round,
    isCounted: fieldOf(value, 'isCounted') === true,
    isTold: fieldOf(value, 'isTold') === true,
  }
}

function readTeams(value: unknown): Live | null {
  const teams = allRead(fieldOf(value, 'teams'), readTeam)
  const cards = allRead(fieldOf(value, 'cards'), (card) => (typeof card === 'string' ? card : null))
  const done = allRead(fieldOf(value, 'done'), readPlaced)
  const placed = fieldOf(value, 'placed') === null ? null : readPlaced(fieldOf(value, 'placed'))
  if (!teams || !cards || !done || (fieldOf(value, 'placed') !== null && !placed)) return null
  const game: TeamGame = {
    teams,
    cards,
    at: wholeOr(fieldOf(value, 'at'), 0),
    turn: wholeOr(fieldOf(value, 'turn'), 0),
    placed,
    done,
  }
  return { how: 'teams', game }
}

function readTeam(value: unknown): Team | null {
  const [name, score] = [fieldOf(value, 'name'), fieldOf(value, 'score')]
  return typeof name === 'string' && isWhole(score) ? { name, score } : null
}

const verdicts: readonly Verdict[] = ['right', 'defensible', 'misplaced']

function readPlaced(value: unknown): Placed | null {
  const [card, bin, team] = [fieldOf(value, 'card'), fieldOf(value, 'bin'), fieldOf(value, 'team')]
  const verdict = verdicts.find((one) => one === fieldOf(value, 'verdict'))
  return typeof card === 'string' && typeof bin === 'string' && isWhole(team) && verdict
    ? { card, bin, team, verdict }
    : null
}

function readCase(value: unknown): Live | null {
  const stage = (['deciding', 'explained', 'ended'] as const).find((one) => one === fieldOf(value, 'stage'))
  const path = allRead(fieldOf(value, 'path'), (one) => {
    const [node, choice] = [fieldOf(one, 'node'), fieldOf(one, 'choice')]
    return typeof node === 'string' && typeof choice === 'string' ? { node, choice } : null
  })
  if (!stage || !path) return null
  return { how: 'case', walking: { stage, path, replays: wholeOr(fieldOf(value, 'replays'), 0) } }
}

function allRead<One>(value: unknown, read: (one: unknown) => One | null): One[] | null {
  if (!Array.isArray(value) || value.length > 500) return null
  const all = value.map(read)
  return all.includes(null) ? null : (all as One[])
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

const wholeOr = (value: unknown, otherwise: number): number => (isWhole(value) ? value : otherwise)

/** Of the years a device may tell: others make no date. */
const isInstant = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 8.64e15

const instantOr = <Otherwise>(value: unknown, otherwise: Otherwise): number | Otherwise =>
  isInstant(value) ? value : otherwise
