import { Component } from 'preact'
import { clockMs } from '../../learning/presenting/showing.ts'
import { paceOf } from '../../learning/workshop/pace.ts'
import { fill } from '../../learning/text.ts'
import { Bar } from './bar.tsx'
import type { Desk } from './desk.ts'
import type { Show } from './load-show.ts'
import { clockText, paceText, timeOfDay } from './scene.ts'
import type { ClockStrings } from './strings.ts'

interface Props {
  readonly desk: Desk
  readonly show: Show
  readonly nowMs: number
  readonly strings: ClockStrings
}

interface State {
  /** Whether nothing has to be confirmed. */
  readonly isSure?: boolean
}

/** How long the step lasts and should last, how late one is, and when all ends. */
export class ClockView extends Component<Props, State> {
  render({ desk, show, nowMs, strings: t }: Props, { isSure = true }: State) {
    const { showing } = desk
    const { startedAtMs, enteredAtMs, pausedAtMs } = showing
    const step = show.slides[showing.at]?.step ?? 0
    const progress = {
      at: step,
      startedAtMs: startedAtMs ?? nowMs,
      enteredAtMs: startedAtMs === null ? nowMs : enteredAtMs,
    }
    const pace = paceOf(show.sheet.steps, progress, clockMs(showing, nowMs))
    return (
      <div class="clock">
        <p class="spent">
          <span class="vh">{t.spent} </span>
          <b>{clockText(pace.spentMs)}</b>
        </p>
        <p class="planned">
          <span>{fill(t.of, { k: Math.round(pace.plannedMs / 60_000) })}</span>
          <span>
            {fill(t.ends, {
              time: timeOfDay(t.time, pace.endsAtMs + (pausedAtMs === null ? 0 : nowMs - pausedAtMs)),
            })}
          </span>
        </p>
        <Bar share={pace.plannedMs === 0 ? 0 : pace.spentMs / pace.plannedMs} />
        <p class={`pace ${pace.behindMs >= 60_000 ? 'late' : ''}`}>
          <b>
            {startedAtMs === null ? t.notBegun : pausedAtMs !== null ? t.paused : paceText(pace.behindMs, t)}
          </b>
          {startedAtMs === null || pausedAtMs !== null ? (
            <button type="button" class="link" onClick={desk.begin}>
              {startedAtMs === null ? t.begin : t.resume}
            </button>
          ) : (
            <button type="button" class="link" onClick={desk.pause}>
              {t.pause}
            </button>
          )}
          {startedAtMs !== null && isSure && (
            <button type="button" class="link" onClick={() => this.setState({ isSure: false })}>
              {t.restart}
            </button>
          )}
        </p>
        {!isSure && (
          <p class="pace" role="alert">
            {t.sure}
            <button
              type="button"
              class="link"
              onClick={() => {
                this.setState({ isSure: true })
                desk.restart()
              }}
            >
              {t.yes}
            </button>
            <button type="button" class="link" onClick={() => this.setState({ isSure: true })}>
              {t.no}
            </button>
          </p>
        )}
      </div>
    )
  }
}
