import { Component } from 'preact'
import type { Desk } from './desk.ts'
import type { Show } from './load-show.ts'
import { toggleWholeScreen } from '../../state/trainer/whole-screen.ts'
import { ModelControls } from './model-controls.tsx'
import { sceneOf } from './scene.ts'
import { SlideView } from './slide-view.tsx'
import type { PresenterStrings } from './strings.ts'

interface Props {
  readonly desk: Desk
  readonly show: Show
  readonly nowMs: number
  readonly locale: string
  readonly strings: PresenterStrings
}

interface State {
  /** What moves a model stands beside the slide: for who has this window alone. */
  readonly isInHand: boolean
}

/** What the projector shows: the slide, and nothing else, unless no other window has what moves it. */
export class Screen extends Component<Props, State> {
  override state: State = { isInHand: false }

  render({ desk, show, nowMs, locale, strings }: Props, { isInHand }: State) {
    const { showing, presentation } = desk
    const { model } = sceneOf(show, showing.at, strings)
    const isAlone = model && showing.part > 0 && !showing.isBlack && !presentation.isOpen('speaker')
    return (
      <div class={isAlone ? 'screen alone' : 'screen'} onClick={(event) => turn(event, desk)}>
        {showing.isBlack ? (
          <p class="vh">{strings.blackNow}</p>
        ) : (
          <SlideView {...{ show, showing, nowMs, locale, strings }} pointed={presentation.pointed()} />
        )}
        {isAlone && isInHand && <ModelControls key={model.id} {...{ desk, model }} strings={strings.model} />}
        <p class="window-buttons">
          {isAlone && (
            <button
              type="button"
              class="btn"
              aria-expanded={isInHand}
              onClick={() => this.setState({ isInHand: !isInHand })}
            >
              {strings.model.move}
            </button>
          )}
          <button type="button" class="btn full" onClick={() => void toggleWholeScreen()}>
            {strings.fullScreen}
          </button>
        </p>
      </div>
    )
  }
}

/** A finger on the left third goes back, anywhere else on; what can be pressed or moved keeps its own. */
function turn({ target, clientX }: MouseEvent, desk: Desk): void {
  if (target instanceof Element && target.closest('a, button, summary, .live')) return
  if (clientX < innerWidth / 3) desk.previous()
  else desk.next()
}
