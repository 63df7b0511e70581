import { Component, type VNode } from 'preact'

interface Props {
  readonly of: unknown
  readonly children: () => VNode
}

/** Drawn anew only where it is of something else: it is long, and the room is drawn at each word that is said in it. */
export class Kept extends Component<Props> {
  #of: unknown
  #drawn: VNode | null = null

  render({ of, children }: Props) {
    if (this.#drawn === null || of !== this.#of) this.#drawn = children()
    this.#of = of
    return this.#drawn
  }
}
