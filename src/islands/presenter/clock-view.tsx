import { Component } from 'preact'
import { spentText } from '../../learning/clock-text.ts'
import { clockMs } from '../../learning/presenting/showing.ts'
import { fill } from '../../learning/text.ts'
import { type Pace, paceOf } from '../../learning/workshop/pace.ts'
import { Bar } from './bar.tsx'
import type { Desk } from './desk.ts'
import type { Show } from './load-show.ts'
import { paceText, timeOfDay } from './scene.ts'
import type { ClockStrings } from './strings.ts'

interface Props {
  readonly desk: Desk
  readonly show: Show
  readonly nowMs: number
  readonly strings: ClockStrings
}

/** How long the step lasts and should last, how late one is, and when all ends. */
export function ClockView({ desk, show, nowMs, strings: t }: Props) {
  const { showing } = desk
  const { startedAtMs, enteredAtMs, pausedAtMs } = showing
  const at = show.slides[showing.at]?.step ?? 0
  const progress =
    startedAtMs === null ? { at, startedAtMs: nowMs, enteredAtMs: nowMs } : { at, startedAtMs, enteredAtMs }
  const pace = paceOf(show.sheet.steps, progress, clockMs(showing, nowMs))
  // While the clock stands still the end moves away.
  const endsAtMs = pace.endsAtMs + (pausedAtMs === null ? 0 : nowMs - pausedAtMs)
  return (
    <div class="clock">
      <p class="spent">
        <span class="vh">{t.spent} </span>
        <b>{spentText(pace.spentMs)}</b>
      </p>
      <p class="planned">
        <span>{fill(t.of, { k: Math.round(pace.plannedMs / 60_000) })}</span>
        <span>{fill(t.ends, { time: timeOfDay(t.time, endsAtMs) })}</span>
      </p>
      <Bar share={pace.plannedMs === 0 ? 0 : pace.spentMs / pace.plannedMs} />
      <PaceLine desk={desk} pace={pace} strings={t} />
    </div>
  )
}

interface PaceProps {
  readonly desk: Desk
  readonly pace: Pace
  readonly strings: ClockStrings
}

interface State {
  readonly isAsking?: boolean
}

/** « 7 min de retard », and what stops the clock or begins all anew, which is asked twice. */
class PaceLine extends Component<PaceProps, State> {
  render({ desk, pace, strings: t }: PaceProps, { isAsking = false }: State) {
    const { startedAtMs, pausedAtMs } = desk.showing
    const runs = startedAtMs !== null && pausedAtMs === null
    const started = runs ? paceText(pace.behindMs, t) : t.paused
    return (
      <div class="pace">
        <p class={pace.behindMs >= 60_000 ? 'late' : ''}>
          <b>{startedAtMs === null ? t.notBegun : started}</b>
        </p>
        <button type="button" class="link" onClick={runs ? desk.pause : desk.begin}>
          {startedAtMs === null ? t.begin : runs ? t.pause : t.resume}
        </button>
        {startedAtMs !== null && !isAsking && (
          <button type="button" class="link" onClick={() => this.setState({ isAsking: true })}>
            {t.restart}
          </button>
        )}
        {isAsking && this.#question(t)}
      </div>
    )
  }

  #question(t: ClockStrings) {
    const restart = () => {
      this.setState({ isAsking: false })
      this.props.desk.restart()
    }
    return (
      <>
        <p role="alert">{t.sure}</p>
        <button type="button" class="link" onClick={restart}>
          {t.yes}
        </button>
        <button type="button" class="link" onClick={() => this.setState({ isAsking: false })}>
          {t.no}
        </button>
      </>
    )
  }
}
