import { Component, type ComponentChildren } from 'preact'
import { defaultState, type Parameters, type StateOf } from '../../learning/models/parameters.ts'
import { Controls } from './controls.tsx'
import { foundState } from './found-state.ts'
import { fragmentOf, stateIn } from './linked-state.ts'
import type { ModelProps } from './model-props.ts'

interface Props<Ps extends Parameters> extends ModelProps {
  /** Its name, by which addresses bring it into a state. */
  readonly id: string
  readonly parameters: Ps
  /** What a change has led to, in a sentence. */
  readonly conclude: (state: StateOf<Ps>) => string
  /** What is seen of a state. */
  readonly children: (state: StateOf<Ps>) => ComponentChildren
}

interface State<Ps extends Parameters> {
  readonly values: StateOf<Ps>
  /** The conclusion, once nothing moves. */
  readonly said: string
  readonly isAwake: boolean
}

/**
 * A reader moves parameters, and sees what follows at once. Once nothing has moved for a while, the conclusion is said,
 * and the address of the page leads to this state.
 */
export class Explorable<Ps extends Parameters> extends Component<Props<Ps>, State<Ps>> {
  /** Two may be set before the first is drawn. */
  #values = defaultState(this.props.parameters)
  override state: State<Ps> = { values: this.#values, said: '', isAwake: false }
  #settling: ReturnType<typeof setTimeout> | undefined

  override componentDidMount(): void {
    const { parameters, found, locale } = this.props
    const values = this.#linked() ?? foundState(parameters, found, locale)
    if (values) this.#draw(values, '')
    this.setState({ isAwake: true })
    addEventListener('hashchange', this.#follow)
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#settling)
    removeEventListener('hashchange', this.#follow)
  }

  render(props: Props<Ps>, { values, said, isAwake }: State<Ps>) {
    const { id, parameters, strings, conclude, children } = props
    return (
      <div class="explorable">
        <form class="needs-script" onSubmit={(event) => event.preventDefault()}>
          <Controls
            {...props}
            id={id}
            parameters={parameters}
            state={values}
            onSet={(parameter, value) => this.#set({ ...this.#values, [parameter]: value })}
          />
          <button
            type="button"
            class="btn"
            disabled={!isAwake}
            onClick={() => this.#set(defaultState(parameters))}
          >
            {strings.reset}
          </button>
        </form>
        <p class="conclusion">{conclude(values)}</p>
        <div class="seen">{children(values)}</div>
        <p class="vh" role="status">
          {said}
        </p>
      </div>
    )
  }

  #set(values: StateOf<Ps>): void {
    this.#show(values, () => {
      const { id, parameters } = this.props
      history.replaceState(history.state, '', fragmentOf(id, parameters, values))
    })
  }

  #follow = (): void => {
    const linked = this.#linked()
    if (linked) this.#show(linked)
  }

  #linked(): StateOf<Ps> | null {
    return stateIn(location.hash, this.props.id, this.props.parameters)
  }

  #show(values: StateOf<Ps>, settled?: () => void): void {
    const { conclude, delayMs = 700 } = this.props
    clearTimeout(this.#settling)
    this.#draw(values, '')
    this.#settling = setTimeout(() => {
      this.#draw(values, conclude(values))
      settled?.()
    }, delayMs)
  }

  #draw(values: StateOf<Ps>, said: string): void {
    this.#values = values
    this.setState({ values, said })
  }
}
