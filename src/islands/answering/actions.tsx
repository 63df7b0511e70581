import type { RefObject } from 'preact'
import { type Answering, mayReveal } from '../../learning/items/answering.ts'
import { MainButton } from './main-button.tsx'
import type { ActionStrings } from './strings.ts'

/** What is answered, whatever its kind. */
export interface Answerable {
  readonly root: RefObject<HTMLFormElement>
  readonly state: Pick<Answering<unknown>, 'stage' | 'wrongTries' | 'past'>
  readonly isReady: boolean
  readonly isFolded: boolean
  retry(): void
  redo(): void
  reveal(): void
  unfold(): void
}

interface Props {
  readonly answering: Answerable
  readonly strings: ActionStrings
  /** Selector of what takes the focus for another try. */
  readonly first: string
}

/**
 * Checking leaves the focus on the button, whose words change, and the verdict is announced. Trying again takes it
 * to what can be changed. A button that goes away hands it to the one that stays.
 */
export function Actions({ answering, strings, first }: Props) {
  const { root, state, isReady, isFolded } = answering
  const isOpen = state.stage === 'answering'
  const isOver = state.stage === 'finished' || state.past === 'answered'
  const focus = (target: string) => root.current?.querySelector<HTMLElement>(target)?.focus()
  const again = () => {
    if (isOver) answering.redo()
    else answering.retry()
    focus(first)
  }
  const quiet = (words: string, action: () => void) => (
    <button
      class="btn quiet"
      type="button"
      onClick={() => {
        action()
        focus('.acts button')
      }}
    >
      {words}
    </button>
  )
  return (
    <div class="acts needs-script">
      <MainButton
        submits={isOpen}
        isReady={isReady}
        isPlain={isOver}
        words={isOpen ? strings.check : isOver ? strings.redo : strings.retry}
        act={again}
      />
      {isFolded
        ? quiet(strings.reread, () => answering.unfold())
        : mayReveal(state) && quiet(strings.reveal, () => answering.reveal())}
    </div>
  )
}
