import { Component, type ComponentChildren } from 'preact'
import { defaultState, type Parameters, type StateOf } from '../../learning/models/parameters.ts'
import { Controls } from './controls.tsx'
import { foundState } from './found-state.ts'
import { fragmentOf, stateIn } from './linked-state.ts'
import type { ModelProps } from './model-props.ts'

export type Set<Ps extends Parameters> = (change: Partial<StateOf<Ps>>) => void

interface Props<Ps extends Parameters> extends ModelProps {
  /** Its name, by which addresses bring it into a state. */
  readonly id: string
  readonly parameters: Ps
  /** What a change has led to, in a sentence. */
  readonly conclude: (state: StateOf<Ps>) => string
  /** What is said instead, where that is not the conclusion. */
  readonly announce?: (state: StateOf<Ps>) => string
  /** What moves the parameters, where that is not a control for each, in their order. */
  readonly settings?: (state: StateOf<Ps>, set: Set<Ps>) => ComponentChildren
  /** What is seen of a state, below its conclusion. */
  readonly children?: (state: StateOf<Ps>, set: Set<Ps>) => ComponentChildren
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
  /** The end of the address as this model wrote it. */
  #written = ''
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
    const { id, parameters, strings, conclude, settings, children } = props
    return (
      <div class="explorable">
        <form class="needs-script" onSubmit={(event) => event.preventDefault()}>
          {settings?.(values, this.#change) ?? (
            <Controls
              {...props}
              id={id}
              parameters={parameters}
              state={values}
              onSet={(parameter, value) => this.#set({ ...this.#values, [parameter]: value })}
            />
          )}
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
        {/* What is pressed too early would be lost. */}
        {children && (
          <fieldset class="seen" disabled={!isAwake}>
            {children(values, this.#change)}
          </fieldset>
        )}
        <p class="vh" role="status">
          {said}
        </p>
      </div>
    )
  }

  #change: Set<Ps> = (change) => this.#set({ ...this.#values, ...change })

  #set(values: StateOf<Ps>): void {
    this.#show(values, () => {
      const { id, parameters } = this.props
      this.#written = fragmentOf(id, parameters, values)
      history.replaceState(history.state, '', this.#written)
    })
  }

  #follow = (): void => {
    // What it wrote itself may be behind what has moved since.
    const linked = location.hash === this.#written ? null : this.#linked()
    if (linked) this.#show(linked)
  }

  #linked(): StateOf<Ps> | null {
    return stateIn(location.hash, this.props.id, this.props.parameters)
  }

  #show(values: StateOf<Ps>, settled?: () => void): void {
    const { conclude, announce = conclude, delayMs = 700 } = this.props
    clearTimeout(this.#settling)
    this.#draw(values, '')
    this.#settling = setTimeout(() => {
      this.#draw(values, announce(values))
      settled?.()
    }, delayMs)
  }

  #draw(values: StateOf<Ps>, said: string): void {
    this.#values = values
    this.setState({ values, said })
  }
}
