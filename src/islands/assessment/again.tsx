import { Component, createRef } from 'preact'
import { fill, plural } from '../../learning/text.ts'
import type { AgainStrings } from './strings.ts'

interface Props {
  /** Of the questions that would come, how many were met before. */
  readonly met: () => { readonly count: number; readonly of: number }
  readonly locale: string
  readonly strings: AgainStrings
  readonly go: () => void
}

/** To sit down once more. Where new questions are short it is said, and asked once. */
export class Again extends Component<Props> {
  readonly #words = createRef<HTMLParagraphElement>()
  #asked: { readonly count: number; readonly of: number } | undefined

  render({ locale, strings, go }: Props) {
    const asked = this.#asked
    if (!asked)
      return (
        <p class="again">
          <button class="btn" type="button" onClick={() => this.#ask()}>
            {strings.ask}
          </button>
        </p>
      )
    return (
      <div class="again">
        <p ref={this.#words} tabIndex={-1}>
          {fill(plural(locale, strings.short, asked.count), { n: asked.of })}
        </p>
        <div class="acts">
          <button class="btn" type="button" onClick={go}>
            {strings.yes}
          </button>
          <button class="btn" type="button" onClick={() => this.#become(undefined)}>
            {strings.no}
          </button>
        </div>
      </div>
    )
  }

  #ask(): void {
    const met = this.props.met()
    if (met.count === 0) this.props.go()
    else this.#become(met)
  }

  #become(asked: { readonly count: number; readonly of: number } | undefined): void {
    this.#asked = asked
    this.forceUpdate(() => {
      const button = (this.base as Element | null)?.querySelector('button')
      ;(asked ? this.#words.current : button)?.focus()
    })
  }
}
