import type { Slide } from './show.ts'
import { started, stopped, type Timer } from '../room/timer.ts'
import type { Live } from './live.ts'

/** What both windows show: where one is, and what was done there. Instants are milliseconds since 1970. */
export interface Showing {
  /** Rank of the slide. */
  readonly at: number
  /** How many of its parts are shown. */
  readonly part: number
  readonly isBlack: boolean
  /** The clock: since when the show runs, when its step was come to, and since when it stands still. `null`: it does not. */
  readonly startedAtMs: number | null
  readonly enteredAtMs: number
  readonly pausedAtMs: number | null
  readonly timer: Timer | null
  readonly zoom: Zoom | null
  /** What the room did with each item, by its id. */
  readonly live: Readonly<Record<string, Live>>
  /** The state of each model that was moved, by its id, as addresses write it. */
  readonly models: Readonly<Record<string, string>>
}

/** What stands in the middle, in shares of the slide's width and height, and how many times larger it is. */
export interface Zoom {
  readonly x: number
  readonly y: number
  readonly times: number
}

export const atBeginning: Showing = {
  at: 0,
  part: 0,
  isBlack: false,
  startedAtMs: null,
  enteredAtMs: 0,
  pausedAtMs: null,
  timer: null,
  zoom: null,
  live: {},
  models: {},
}

type Slides = readonly Pick<Slide, 'step' | 'parts'>[]

/** The next part of the slide, else the next slide. A black screen lights up, and that is all. */
export function wentOn(showing: Showing, slides: Slides, nowMs: number): Showing {
  if (showing.isBlack) return { ...showing, isBlack: false }
  const { parts = 0 } = slides[showing.at] ?? {}
  if (showing.part < parts) return { ...begun(showing, nowMs), part: showing.part + 1 }
  return wentTo(showing, slides, showing.at + 1, nowMs)
}

/** The part before, else the slide before, with all its parts. */
export function wentBack(showing: Showing, slides: Slides, nowMs: number): Showing {
  if (showing.isBlack) return { ...showing, isBlack: false }
  if (showing.part > 0) return { ...showing, part: showing.part - 1 }
  if (showing.at === 0) return showing
  const before = wentTo(showing, slides, showing.at - 1, nowMs)
  return { ...before, part: slides[before.at]?.parts ?? 0 }
}

/** The slide at `at`, or the nearest there is. The clock of its step begins where another step was come to. */
export function wentTo(showing: Showing, slides: Slides, at: number, nowMs: number): Showing {
  const within = Math.min(Math.max(Math.trunc(at), 0), Math.max(slides.length - 1, 0))
  const running = begun(showing, nowMs)
  if (within === showing.at) return running
  const isSameStep = slides[within]?.step === slides[showing.at]?.step
  return {
    ...running,
    at: within,
    part: 0,
    zoom: null,
    timer: isSameStep ? running.timer : null,
    enteredAtMs: isSameStep ? running.enteredAtMs : clockMs(running, nowMs),
  }
}

/** The show runs from its first move on; who goes on ends a pause. */
export function begun(showing: Showing, nowMs: number): Showing {
  if (showing.startedAtMs === null) return { ...showing, startedAtMs: nowMs, enteredAtMs: nowMs }
  return showing.pausedAtMs === null ? showing : resumed(showing, nowMs)
}

/** The clock stands still, as during lunch. */
export const paused = (showing: Showing, nowMs: number): Showing =>
  showing.startedAtMs === null || showing.pausedAtMs !== null ? showing : { ...showing, pausedAtMs: nowMs }

/** What the pause took is counted nowhere. */
function resumed(showing: Showing, nowMs: number): Showing {
  const { startedAtMs, enteredAtMs, pausedAtMs } = showing
  if (startedAtMs === null || pausedAtMs === null) return showing
  const lost = Math.max(0, nowMs - pausedAtMs)
  return { ...showing, startedAtMs: startedAtMs + lost, enteredAtMs: enteredAtMs + lost, pausedAtMs: null }
}

/** What the clock says: `nowMs`, or when it was stopped. */
export const clockMs = ({ pausedAtMs }: Showing, nowMs: number): number => pausedAtMs ?? nowMs

export const blackened = (showing: Showing): Showing => ({ ...showing, isBlack: !showing.isBlack })

export const zoomed = (showing: Showing, zoom: Zoom | null): Showing => ({ ...showing, zoom })

/** `minutes` from now. */
export const timed = (showing: Showing, minutes: number, nowMs: number): Showing => ({
  ...showing,
  timer: started(minutes * 60_000, nowMs),
})

export function timerToggled(showing: Showing, nowMs: number): Showing {
  const { timer } = showing
  if (!timer) return showing
  return {
    ...showing,
    timer: timer.sinceMs === null ? started(timer.leftMs, nowMs) : stopped(timer, nowMs),
  }
}

export const untimed = (showing: Showing): Showing => ({ ...showing, timer: null })

export const withLive = (showing: Showing, item: string, live: Live): Showing => ({
  ...showing,
  live: { ...showing.live, [item]: live },
})

export const withModel = (showing: Showing, model: string, state: string): Showing => ({
  ...showing,
  models: { ...showing.models, [model]: state },
})
