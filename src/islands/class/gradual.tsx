import { Component, type ComponentChildren } from 'preact'

interface Props<One> {
  readonly all: readonly One[]
  /** Draws the first of them. */
  readonly children: (first: readonly One[]) => ComponentChildren
}

/** Drawn in one go. */
export const perStep = 40

/** Draws a long list part by part: the page answers in between. */
export class Gradual<One> extends Component<Props<One>> {
  #count = perStep
  #timer: ReturnType<typeof setTimeout> | undefined

  override componentDidMount(): void {
    this.#goOn()
  }

  override componentDidUpdate(): void {
    this.#goOn()
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer)
  }

  render({ all, children }: Props<One>) {
    return children(all.slice(0, this.#count))
  }

  #goOn(): void {
    if (this.#timer !== undefined || this.#count >= this.props.all.length) return
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#count += perStep
      this.forceUpdate()
    })
  }
}
