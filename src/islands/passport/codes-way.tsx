import { Component } from 'preact'
import { plural } from '../../learning/text.ts'
import { Codes } from './codes.tsx'
import type { CodesStrings } from './strings.ts'

interface Props {
  readonly locale: string
  readonly strings: CodesStrings
  /** Texts of the codes; `null` where there would be too many, `undefined` while they are made. */
  readonly frames: readonly string[] | null | undefined
  /** Puts the codes on a sheet, and prints it. */
  readonly print?: () => void
}

/** More codes than this ask for more patience than a file. */
const manyCodes = 30

/** QR codes, shown once they are asked for. */
export class CodesWay extends Component<Props> {
  #isShowing = false

  render({ locale, strings: t, frames, print }: Props) {
    const toggle = () => {
      this.#isShowing = !this.#isShowing
      this.forceUpdate()
    }
    return (
      <div class={this.#isShowing ? 'wide' : ''}>
        <h3>{t.title}</h3>
        <p>{frames === null ? t.tooMany : t.text}</p>
        {frames && frames.length > manyCodes && (
          <p>{plural(locale, { one: t.many, other: t.many }, frames.length)}</p>
        )}
        {frames && (
          <p class="acts">
            <button type="button" class="btn" aria-expanded={this.#isShowing} onClick={toggle}>
              {this.#isShowing ? t.hide : plural(locale, t.show, frames.length)}
            </button>
            {print && (
              <button type="button" class="btn" onClick={print}>
                {t.print}
              </button>
            )}
          </p>
        )}
        {frames && this.#isShowing && <Codes key={frames[0]} frames={frames} strings={t} />}
      </div>
    )
  }
}
