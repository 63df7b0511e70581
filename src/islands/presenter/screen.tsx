import type { Desk } from './desk.ts'
import type { Show } from './load-show.ts'
import { SlideView } from './slide-view.tsx'
import type { PresenterStrings } from './strings.ts'

interface Props {
  readonly desk: Desk
  readonly show: Show
  readonly nowMs: number
  readonly locale: string
  readonly strings: PresenterStrings
}

/** What the projector shows: the slide, and nothing else. */
export function Screen({ desk, show, nowMs, locale, strings }: Props) {
  const { showing } = desk
  return (
    <div class="screen">
      {showing.isBlack ? (
        <p class="vh">{strings.blackNow}</p>
      ) : (
        <SlideView {...{ show, showing, nowMs, locale, strings }} pointed={desk.presentation.pointed()} />
      )}
    </div>
  )
}
