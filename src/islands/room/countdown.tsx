import { leftText } from '../../learning/clock-text.ts'
import type { CountdownStrings } from './strings.ts'

/** What may be done to the clock. */
export interface CountdownHands {
  readonly isRunning: boolean
  readonly toggle: () => void
  readonly again: () => void
}

interface Props {
  readonly leftMs: number
  /** Without them it is only shown. */
  readonly hands?: CountdownHands | undefined
  readonly strings: CountdownStrings
}

/** Time left to talk, without a sound. It keeps no time by itself. */
export function Countdown({ leftMs, hands, strings: t }: Props) {
  return (
    <div class="countdown">
      <p class="countdown-left" role="timer" aria-label={t.name}>
        {leftText(leftMs)}
      </p>
      {hands && (
        <p class="ballot-acts">
          {leftMs > 0 && (
            <button type="button" class="btn" onClick={hands.toggle}>
              {hands.isRunning ? t.pause : t.goOn}
            </button>
          )}
          <button type="button" class="btn" onClick={hands.again}>
            {t.again}
          </button>
        </p>
      )}
    </div>
  )
}
