import { Component, type ComponentChildren } from 'preact'

interface Props {
  /** What opens it. */
  readonly summary: string
  readonly children: () => ComponentChildren
}

/** What few readers ask for is drawn once it is opened. Without a script nothing draws it: it stands there as it is. */
export class Fold extends Component<Props, { readonly isOpen: boolean }> {
  override state = { isOpen: false }

  /** It may have been opened before the script came. */
  override componentDidMount(): void {
    this.setState({ isOpen: (this.base as HTMLDetailsElement).open })
  }

  render({ summary, children }: Props) {
    return (
      <details class="values" onToggle={({ currentTarget }) => this.setState({ isOpen: currentTarget.open })}>
        <summary>{summary}</summary>
        {this.state.isOpen ? children() : isServer && <noscript>{children()}</noscript>}
      </details>
    )
  }
}

const isServer = typeof document === 'undefined'
