import type { Plural } from '../../learning/text.ts'
import type { ShiftStrings } from '../room/strings.ts'

/** What the presenter says. `{k}` `{n}` are numbers; other holes are named after what stands in them. */
export interface PresenterStrings {
  readonly loading: string
  readonly failed: string
  readonly unknown: string
  readonly unreadable: string
  readonly newer: string
  readonly again: string
  readonly close: string
  readonly screen: string
  readonly speaker: string
  readonly place: string
  readonly film: string
  readonly opening: string
  readonly break: string
  readonly gone: string
  readonly doThis: string
  readonly previous: string
  readonly next: string
  readonly nextPart: string
  readonly upNext: string
  readonly last: string
  readonly print: string
  readonly black: string
  readonly blackNow: string
  readonly overview: string
  readonly goTo: string
  readonly go: string
  readonly fullScreen: string
  readonly openScreen: string
  readonly openedScreen: string
  readonly blocked: string
  readonly screenLink: string
  readonly isOpen: string
  readonly notes: string
  readonly noNotes: string
  readonly noteFor: string
  readonly answer: string
  readonly slideSaid: string
  readonly notKept: string
  readonly clock: ClockStrings
  readonly timer: TimerStrings
  readonly pointer: string
  readonly zoom: string
  readonly hands: HandsStrings
  /** How votes moved, as the room where a room votes says it. */
  readonly shift: ShiftStrings
  readonly teams: TeamsStrings
  readonly case: CaseStrings
  readonly model: PlayStrings
  readonly allTold: string
  readonly help: HelpStrings
}

export interface ClockStrings {
  readonly notBegun: string
  readonly begin: string
  readonly of: string
  readonly ends: string
  /** A time of day: `{h}` `{m}`. */
  readonly time: string
  readonly behind: string
  readonly ahead: string
  readonly onTime: string
  readonly pause: string
  readonly resume: string
  readonly paused: string
  readonly restart: string
  readonly sure: string
  readonly yes: string
  readonly no: string
  readonly spent: string
}

export interface TimerStrings {
  readonly title: string
  readonly start: string
  readonly pause: string
  readonly resume: string
  readonly stop: string
  readonly over: string
  readonly left: string
}

export interface HandsStrings {
  readonly first: string
  readonly second: string
  readonly show: string
  readonly hide: string
  readonly talk: string
  readonly again: string
  readonly tell: string
  readonly untell: string
  readonly more: string
  readonly fewer: string
  readonly count: string
  readonly total: Plural
  readonly right: string
  readonly restart: string
}

export interface TeamsStrings {
  readonly howMany: string
  readonly begin: string
  readonly team: string
  readonly turn: string
  readonly card: string
  readonly where: string
  readonly next: string
  readonly back: string
  readonly more: string
  readonly fewer: string
  readonly scores: string
  readonly points: Plural
  readonly right: string
  readonly defensible: string
  readonly misplaced: string
  readonly belongs: string
  readonly over: string
  readonly wins: string
  readonly draw: string
  readonly restart: string
  readonly waiting: string
}

export interface CaseStrings {
  readonly decide: string
  readonly goOn: string
  readonly again: string
  readonly ended: string
}

/** A model that is played. */
export interface PlayStrings {
  readonly title: string
  /** Shows it, once its words are read. */
  readonly show: string
  /** Opens what moves it, and closes it. */
  readonly move: string
  readonly face: string
}

export interface HelpStrings {
  readonly open: string
  readonly letters: string
}

/** The keys, as the guide tells them too. */
export interface KeysStrings {
  readonly title: string
  readonly or: string
  readonly then: string
  readonly rows: readonly { readonly keys: readonly (readonly string[])[]; readonly does: string }[]
  readonly also: string
}
