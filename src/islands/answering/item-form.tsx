import type { ComponentChildren } from 'preact'
import type { ItemBase } from '../../learning/items/item.ts'
import { type Answerable, Actions } from './actions.tsx'
import { Hints } from './hints.tsx'
import type { Said } from './said.ts'
import type { AnsweringStrings } from './strings.ts'

interface Props {
  readonly item: Pick<ItemBase<string>, 'id' | 'stem' | 'hints'>
  readonly answering: Answerable & {
    readonly state: { readonly asked: number }
    submit(): Promise<void>
  }
  readonly strings: AnsweringStrings
  readonly said: Said
  /** Selector of what takes the focus for another try. */
  readonly first: string
  /** The fields. Each bears a name: what is filled in before the page comes alive is found by it. */
  readonly children: ComponentChildren
  /** Shown once the key is known, under the buttons. */
  readonly explained?: ComponentChildren
}

/**
 * A real form, readable and usable before any script. `method="dialog"` sends nothing anywhere, and
 * `autocomplete="off"` keeps Firefox from filling it anew on reload.
 */
export function ItemForm({ item, answering, strings, said, first, children, explained }: Props) {
  const { root, state } = answering
  const saidId = state.asked > 0 ? `${item.id}-said` : undefined
  return (
    <form
      ref={root}
      class="question"
      method="dialog"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        void answering.submit()
      }}
      onKeyDown={(event) => event.repeat && event.key === 'Enter' && event.preventDefault()}
    >
      <fieldset aria-describedby={saidId}>
        <legend class="q">{item.stem}</legend>
        {children}
      </fieldset>
      <Hints hints={item.hints} strings={strings} />
      <Actions answering={answering} strings={strings} first={first} />
      <div class="said needs-script" data-longest={strings.revised}>
        <p>{said.note}</p>
        <p role="status" id={saidId}>
          {said.message && <span key={state.asked}>{said.message}</span>}
          {said.unseen && <span class="vh"> {said.unseen}</span>}
        </p>
      </div>
      {explained}
    </form>
  )
}
