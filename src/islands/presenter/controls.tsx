import { fill } from '../../learning/text.ts'
import { Sign } from '../sign/sign.tsx'
import type { Desk } from './desk.ts'
import type { Show } from './load-show.ts'
import type { PresenterStrings } from './strings.ts'

interface Props {
  readonly desk: Desk
  readonly show: Show
  readonly isPointing: boolean
  readonly strings: PresenterStrings
  readonly does: {
    readonly overview: () => void
    readonly pointer: () => void
    readonly zoom: () => void
  }
}

/** What a hand does without keys: on and back, the screen, the timer. */
export function Controls({ desk, show, isPointing, strings: t, does }: Props) {
  const { at, part, isBlack, zoom } = desk.showing
  const hasParts = part < (show.slides[at]?.parts ?? 0)
  const isLast = !hasParts && at >= show.slides.length - 1
  return (
    <div class="controls">
      <p class="turns">
        <button type="button" class="btn" disabled={at === 0 && part === 0} onClick={desk.previous}>
          {t.previous}
        </button>
        <button type="button" class="btn primary" disabled={isLast} onClick={desk.next}>
          {hasParts ? t.nextPart : t.next}
          <Sign name="arrow" />
        </button>
      </p>
      <p class="buttons">
        <button type="button" class="btn" aria-pressed={isBlack} onClick={desk.blacken}>
          {t.black}
        </button>
        <button type="button" class="btn" onClick={does.overview}>
          {t.overview}
        </button>
        <button type="button" class="btn" aria-pressed={isPointing} onClick={does.pointer}>
          {t.pointer}
        </button>
        <button type="button" class="btn" aria-pressed={zoom !== null} onClick={does.zoom}>
          {t.zoom}
        </button>
      </p>
      <TimerControls desk={desk} strings={t} />
    </div>
  )
}

/** Lengths of a timer, in minutes. */
const lengths = [1, 2, 5, 10]

function TimerControls({ desk, strings: { timer: t } }: Pick<Props, 'desk' | 'strings'>) {
  const { timer } = desk.showing
  return (
    <fieldset class="timer">
      <legend>{t.title}</legend>
      <p class="buttons">
        {lengths.map((minutes) => (
          <button type="button" class="btn" key={minutes} onClick={() => desk.time(minutes)}>
            {fill(t.start, { k: minutes })}
          </button>
        ))}
        {timer && (
          <button type="button" class="btn" onClick={desk.holdTimer}>
            {timer.sinceMs === null ? t.resume : t.pause}
          </button>
        )}
        {timer && (
          <button type="button" class="btn" onClick={desk.dropTimer}>
            {t.stop}
          </button>
        )}
      </p>
    </fieldset>
  )
}
