import { Component, createRef } from 'preact'
import { partSelector } from './read-deck.ts'

interface Props {
  readonly elements: readonly Element[]
  /** How many of its points or steps are shown; all where none is told. */
  readonly part?: number
}

/** Copies of elements of another page. Whoever shows others gives it another key. */
export class Mounted extends Component<Props> {
  readonly #root = createRef<HTMLDivElement>()

  override componentDidMount(): void {
    this.#root.current?.append(...this.props.elements.map((element) => document.importNode(element, true)))
    this.#showParts()
  }

  override componentDidUpdate(): void {
    this.#showParts()
  }

  /** What comes later keeps its room, so that nothing moves when it comes. */
  #showParts(): void {
    const { part } = this.props
    if (part === undefined) return
    const parts = this.#root.current?.querySelectorAll(partSelector) ?? []
    parts.forEach((element, rank) => element.classList.toggle('later', rank >= part))
  }

  render() {
    return <div class="mounted" ref={this.#root} />
  }
}
