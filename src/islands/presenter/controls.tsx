import { fill } from '../../learning/text.ts'
import type { Desk } from './desk.ts'
import type { Show } from './load-show.ts'
import { Sign } from '../sign/sign.tsx'
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

/** Lengths of a timer, in minutes. */
const lengths = [1, 2, 5, 10]

/** What a hand does without keys: on and back, the screen, the timer, the rest. */
export function Controls({ desk, show, isPointing, strings: t, does }: Props) {
  const { showing } = desk
  const slide = show.slides[showing.at]
  const hasParts = showing.part < (slide?.parts ?? 0)
  return (
    <div class="controls">
      <p class="turns">
        <button
          type="button"
          class="btn"
          disabled={showing.at === 0 && showing.part === 0}
          onClick={desk.previous}
        >
          {t.previous}
        </button>
        <button
          type="button"
          class="btn primary"
          disabled={!hasParts && showing.at >= show.slides.length - 1}
          onClick={desk.next}
        >
          {hasParts ? t.nextPart : t.next}
          <Sign name="arrow" />
        </button>
      </p>
      <p class="buttons">
        <button type="button" class="btn" aria-pressed={showing.isBlack} onClick={desk.blacken}>
          {t.black}
        </button>
        <button type="button" class="btn" onClick={does.overview}>
          {t.overview}
        </button>
        <button type="button" class="btn" aria-pressed={isPointing} onClick={does.pointer}>
          {t.pointer}
        </button>
        <button type="button" class="btn" aria-pressed={showing.zoom !== null} onClick={does.zoom}>
          {showing.zoom ? t.unzoom : t.zoom}
        </button>
      </p>
      <fieldset class="timer">
        <legend>{t.timer.title}</legend>
        <p class="buttons">
          {lengths.map((minutes) => (
            <button type="button" class="btn" key={minutes} onClick={() => desk.time(minutes)}>
              {fill(t.timer.start, { k: minutes })}
            </button>
          ))}
          {showing.timer && (
            <>
              <button type="button" class="btn" onClick={desk.holdTimer}>
                {showing.timer.state === 'running' ? t.timer.pause : t.timer.resume}
              </button>
              <button type="button" class="btn" onClick={desk.dropTimer}>
                {t.timer.stop}
              </button>
            </>
          )}
        </p>
      </fieldset>
    </div>
  )
}
