import { Component } from 'preact'
import { holdings } from '../../learning/passport/compare.ts'
import { fill, plural } from '../../learning/text.ts'
import { $progress } from '../../state/progress.ts'
import { askToPersist, isPersisted } from '../../state/space.ts'
import { dayOf } from './days.ts'
import type { PassportProps } from './props.ts'

interface Props {
  readonly page: PassportProps
  readonly isOpen: boolean
  readonly say: (words: string) => void
}

/** What this device holds, and whether its browser has promised to keep it. */
export class Here extends Component<Props> {
  #promise: boolean | null | undefined

  override componentDidMount(): void {
    void isPersisted().then((promise) => this.#hear(promise))
  }

  render({ page, isOpen }: Props) {
    const t = page.strings.here
    return (
      <section aria-labelledby="passport-here">
        <h2 id="passport-here">{t.title}</h2>
        <p class="holds">{isOpen ? heldWords(page) : t.loading}</p>
        {this.#promise === false && (
          <p class="acts">
            <button type="button" class="btn" onClick={() => void this.#ask()}>
              {t.ask}
            </button>
          </p>
        )}
        <p class="small muted">
          {this.#promise === true ? t.promised : this.#promise === null ? t.cannot : t.what} {t.safari}
        </p>
      </section>
    )
  }

  async #ask(): Promise<void> {
    const promise = await askToPersist()
    const { page, say } = this.props
    say(promise ? page.strings.here.promised : page.strings.here.notPromised)
    this.#hear(promise)
  }

  #hear(promise: boolean | null): void {
    this.#promise = promise
    this.forceUpdate()
  }
}

function heldWords({ locale, strings: { here } }: PassportProps): string {
  const { answers, sinceMs } = holdings($progress.get())
  if (sinceMs === null) return here.none
  return fill(plural(locale, here.answers, answers), { date: dayOf(locale, sinceMs) })
}
