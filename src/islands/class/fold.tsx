import { Component, type ComponentChildren } from 'preact'

interface Props {
  readonly summary: string
  readonly children: () => ComponentChildren
}

/** What it holds is drawn once it is opened: it may be long, and few look. */
export class Fold extends Component<Props> {
  #isOpened = false

  render({ summary, children }: Props) {
    return (
      <details onToggle={({ currentTarget }) => this.#toggled(currentTarget)}>
        <summary>{summary}</summary>
        {this.#isOpened && children()}
      </details>
    )
  }

  #toggled({ open }: HTMLDetailsElement): void {
    if (!open || this.#isOpened) return
    this.#isOpened = true
    this.forceUpdate()
  }
}
