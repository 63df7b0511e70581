import { retention } from '../../learning/review/memory.ts'
import { newPerDay, type ReviewSettings } from '../../learning/review/settings.ts'
import { dailyQuestions } from '../../learning/review/workload.ts'
import { fill, plural } from '../../learning/text.ts'
import { now } from '../../state/now.ts'
import type { Desk } from './desk.ts'
import type { ReviewProps } from './props.ts'
import type { SettingsStrings } from './strings.ts'

interface Props {
  readonly desk: Desk
  readonly page: ReviewProps
  readonly redraw: () => void
}

/** How much to keep in mind, how many new questions a day, and what that asks for. */
export function SettingsPanel({ desk, page: { strings, locale }, redraw }: Props) {
  const t = strings.settings
  const { settings } = desk
  const choose = (change: Partial<ReviewSettings>) => {
    desk.choose({ ...settings, ...change })
    redraw()
  }
  const count = settings.newPerDay
  return (
    <details class="review-settings">
      <summary>{t.title}</summary>
      <Slider
        {...{ id: 'review-retention', name: t.retention, words: keepText(settings.retention, t), step: 0.05 }}
        bounds={retention}
        value={settings.retention}
        put={(value) => choose({ retention: value })}
      />
      <Slider
        {...{ id: 'review-new', name: t.newPerDay, step: 1, bounds: newPerDay, value: count }}
        words={count === 0 ? t.none : plural(locale, t.count, count)}
        put={(value) => choose({ newPerDay: value })}
      />
      <p>
        <output for="review-retention review-new">{effectOf(desk, t, locale)}</output>
      </p>
      <p class="small muted">{t.estimate}</p>
    </details>
  )
}

/** 0.9 is nine of ten; 0.85 is seventeen of twenty. */
function keepText(share: number, strings: SettingsStrings): string {
  const k = Math.round(share * 20)
  return fill(strings.keep, k % 2 === 0 ? { k: k / 2, n: 10 } : { k, n: 20 })
}

function effectOf({ course, settings }: Desk, strings: SettingsStrings, locale: string): string {
  const questions = Math.round(dailyQuestions(course, settings, now()))
  return questions === 0 ? strings.little : plural(locale, strings.effect, questions)
}

interface SliderProps {
  readonly id: string
  readonly name: string
  /** What the value means. */
  readonly words: string
  readonly bounds: { readonly least: number; readonly most: number }
  readonly step: number
  readonly value: number
  readonly put: (value: number) => void
}

function Slider({ id, name, words, bounds, step, value, put }: SliderProps) {
  return (
    <p class="slider">
      <label for={id}>
        {name} <b>{words}</b>
      </label>
      <input
        type="range"
        id={id}
        min={bounds.least}
        max={bounds.most}
        step={step}
        value={value}
        aria-valuetext={words}
        onInput={({ currentTarget }) => put(Number(currentTarget.value))}
      />
    </p>
  )
}
