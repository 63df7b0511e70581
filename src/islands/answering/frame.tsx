import type { ComponentChildren, RefObject } from 'preact'
import type { Said } from './said.ts'

interface Props {
  readonly item: { readonly id: string; readonly stem: string }
  readonly root: RefObject<HTMLFormElement>
  /** Something in the form was changed, by an event that bubbles. */
  readonly change?: (form: HTMLFormElement) => void
  readonly submit: () => Promise<void>
  readonly said: Said
  /** The longest note, whose room is kept free from the start. */
  readonly longest: string
  /** How often, since the last change, it was submitted in vain. */
  readonly asked: number
  /** The fields. Each bears a name: what is filled in before the page comes alive is found by it. */
  readonly children: ComponentChildren
  /** What stands between the fields and what is said: hints, the row of buttons. */
  readonly below: ComponentChildren
  /** Shown once the key is known, at the end. */
  readonly explained?: ComponentChildren
}

/**
 * A real form, readable and usable before any script. `method="dialog"` sends nothing anywhere, and
 * `autocomplete="off"` keeps Firefox from filling it anew on reload.
 */
export function Frame(props: Props) {
  const { item, root, change, submit, said, longest, asked, children, below, explained } = props
  // What was asked for in vain is announced each time, and describes the fields until one is changed.
  const saidId = asked > 0 ? `${item.id}-said` : undefined
  return (
    <form
      ref={root}
      class="question"
      method="dialog"
      autocomplete="off"
      onChange={(event) => change?.(event.currentTarget)}
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
      {below}
      <div class="said needs-script" data-longest={longest}>
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
