import { fill } from '../../learning/text.ts'
import type { Desk } from './desk.ts'
import type { PresenterStrings } from './strings.ts'

interface Props {
  readonly desk: Desk
  readonly count: number
  readonly strings: PresenterStrings
}

/** Straight to a slide, by its number. */
export function Jump({ desk, count, strings: t }: Props) {
  const go = (event: SubmitEvent) => {
    event.preventDefault()
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('slide')
    const rank = field instanceof HTMLInputElement ? field.valueAsNumber : Number.NaN
    if (!Number.isFinite(rank)) return
    desk.goTo(rank - 1)
    // The keys of the show are not typed into the field.
    ;(event.currentTarget as HTMLFormElement).closest<HTMLElement>('.presenter')?.focus()
  }
  return (
    <form class="jump" onSubmit={go}>
      <label>
        {t.goTo}
        <input type="number" name="slide" min={1} max={count} inputMode="numeric" required />
      </label>
      <button type="submit" class="btn">
        {t.go}
      </button>
      <span class="small">{fill(t.place, { k: desk.showing.at + 1, n: count })}</span>
    </form>
  )
}
