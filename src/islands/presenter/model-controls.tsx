import { Component } from 'preact'
import type { Desk } from './desk.ts'
import type { Playable } from './scene.ts'
import type { PlayStrings } from './strings.ts'

interface Props {
  readonly desk: Desk
  readonly model: Playable
  readonly strings: PlayStrings
}

interface State {
  /** What a change has led to, once nothing moves. */
  readonly said: string
}

/** After which nothing has moved, what it led to is said. */
const settledAfterMs = 700

/** What a model is moved with, and what follows; the room's screen moves with it. */
export class ModelControls extends Component<Props, State> {
  override state: State = { said: '' }
  #conclusion = conclusionOf(this.props)
  #settling: ReturnType<typeof setTimeout> | undefined

  override componentDidUpdate(): void {
    const conclusion = conclusionOf(this.props)
    if (conclusion === this.#conclusion) return
    this.#conclusion = conclusion
    clearTimeout(this.#settling)
    this.setState({ said: '' })
    this.#settling = setTimeout(() => this.setState({ said: conclusion }), settledAfterMs)
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#settling)
  }

  render({ desk, model: { id, staged }, strings: t }: Props, { said }: State) {
    const state = desk.model(id)
    return (
      <section class="live model" aria-label={t.title}>
        <h3>{t.title}</h3>
        <p class="concluded">{conclusionOf(this.props)}</p>
        <form onSubmit={(event) => event.preventDefault()}>
          {staged.faces.length > 1 && this.#faces()}
          {staged.settings(state, (move) => desk.moveModel(id, move))}
          <button type="button" class="btn" onClick={() => desk.moveModel(id, staged.reset)}>
            {staged.resetName}
          </button>
        </form>
        <p class="vh" role="status">
          {said}
        </p>
      </section>
    )
  }

  #faces() {
    const { desk, model, strings: t } = this.props
    const { id, staged } = model
    const { face } = staged.shown(desk.model(id))
    return (
      <fieldset class="control faces">
        <legend>{t.face}</legend>
        {staged.faces.map((one) => (
          <label key={one.id}>
            <input
              type="radio"
              name="face"
              value={one.id}
              checked={one.id === face}
              onChange={() => desk.moveModel(id, (state) => staged.turned(state, one.id))}
            />
            {one.name}
          </label>
        ))}
      </fieldset>
    )
  }
}

const conclusionOf = ({ desk, model: { id, staged } }: Props): string =>
  staged.shown(desk.model(id)).conclusion
