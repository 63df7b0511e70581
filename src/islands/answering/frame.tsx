import type { ComponentChildren, RefObject } from 'preact'
import type { ItemBase } from '../../learning/items/item.ts'
import { Hints } from './hints.tsx'
import type { Said } from './said.ts'
import type { AnsweringStrings } from './strings.ts'

interface Props {
  readonly item: Pick<ItemBase<string>, 'id' | 'stem' | 'hints'>
  readonly root: RefObject<HTMLFormElement>
  readonly submit: () => Promise<void>
  readonly strings: Pick<AnsweringStrings, 'hint' | 'anotherHint' | 'revised'>
  readonly said: Said
  /** How often, since the last change, it was submitted in vain. */
  readonly asked: number
  /** The fields. Each bears a name: what is filled in before the page comes alive is found by it. */
  readonly children: ComponentChildren
  /** The row of buttons. */
  readonly actions: ComponentChildren
  /** Shown once the key is known, under the buttons. */
  readonly explained?: ComponentChildren
}

/**
 * A real form, readable and usable before any script. `method="dialog"` sends nothing anywhere, and
 * `autocomplete="off"` keeps Firefox from filling it anew on reload.
 */
export function Frame({ item, root, submit, strings, said, asked, children, actions, explained }: Props) {
  const saidId = asked > 0 ? `${item.id}-said` : undefined
  return (
    <form
      ref={root}
      class="question"
      method="dialog"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      onKeyDown={(event) => event.repeat && event.key === 'Enter' && event.preventDefault()}
    >
      <fieldset aria-describedby={saidId}>
        <legend class="q">{item.stem}</legend>
        {children}
      </fieldset>
      <Hints hints={item.hints} strings={strings} />
      {actions}
      <div class="said needs-script" data-longest={strings.revised}>
        <p>{said.note}</p>
        <p role="status" id={saidId}>
          {said.message && <span key={asked}>{said.message}</span>}
          {said.unseen && <span class="vh"> {said.unseen}</span>}
        </p>
      </div>
      {explained}
    </form>
  )
}
