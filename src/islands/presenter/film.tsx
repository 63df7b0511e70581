import { fill } from '../../learning/text.ts'
import type { Desk } from './desk.ts'
import type { Show } from './load-show.ts'
import { sceneOf } from './scene.ts'
import type { PresenterStrings } from './strings.ts'

interface Props {
  readonly desk: Desk
  readonly show: Show
  readonly strings: PresenterStrings
  /** All slides, or those around the one that is shown. */
  readonly isWhole: boolean
  readonly onGo: (at: number) => void
}

/** The slides in their order, each leading to itself. */
export function Film({ desk, show, strings: t, isWhole, onGo }: Props) {
  const { at } = desk.showing
  const first = isWhole ? 0 : Math.max(0, Math.min(at - 1, show.slides.length - 5))
  const shown = show.slides.slice(first, isWhole ? undefined : first + 5)
  return (
    <ol class="film" start={first + 1}>
      {shown.map((slide, offset) => {
        const rank = first + offset
        const scene = sceneOf(show, rank, t)
        const begins = show.slides[rank - 1]?.step !== slide.step
        const minutes = show.sheet.steps[slide.step]?.minutes ?? 0
        return (
          <li key={rank} class={scene.deck?.panel ?? ''}>
            <button type="button" aria-current={rank === at ? 'step' : undefined} onClick={() => onGo(rank)}>
              <b>{rank + 1}</b>
              <span>{scene.title}</span>
            </button>
            {begins && <span class="small">{fill(t.timer.start, { k: minutes })}</span>}
          </li>
        )
      })}
    </ol>
  )
}
