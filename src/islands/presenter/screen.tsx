import type { Desk } from './desk.ts'
import type { Show } from './load-show.ts'
import { toggleWholeScreen } from '../../state/trainer/whole-screen.ts'
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
    <div class="screen" onClick={(event) => turn(event, desk)}>
      {showing.isBlack ? (
        <p class="vh">{strings.blackNow}</p>
      ) : (
        <SlideView {...{ show, showing, nowMs, locale, strings }} pointed={desk.presentation.pointed()} />
      )}
      <button type="button" class="btn full" onClick={() => void toggleWholeScreen()}>
        {strings.fullScreen}
      </button>
    </div>
  )
}

/** A finger on the left third goes back, anywhere else on; what can be pressed keeps its own. */
function turn({ target, clientX }: MouseEvent, desk: Desk): void {
  if (target instanceof Element && target.closest('a, button, summary')) return
  if (clientX < innerWidth / 3) desk.previous()
  else desk.next()
}
