import type { BankFormat, BankPart } from '../../learning/exchange/bank-format.ts'
import type { Exchange, WrittenExchange } from '../../learning/exchange/index.ts'
import { tally } from '../../learning/exchange/tally.ts'
import { fill, plural } from '../../learning/text.ts'
import { Losses } from './losses.tsx'
import type { ExporterStrings } from './strings.ts'

/** What a format made of the items that were chosen. */
export interface Made {
  readonly part: BankPart
  readonly format: BankFormat
  readonly exchange: Exchange
  readonly written: WrittenExchange
}

interface Props {
  readonly made: Made | null
  /** Another is being made. */
  readonly isBusy: boolean
  readonly isAway: boolean
  /** What came of the last file. */
  readonly said: string
  readonly locale: string
  readonly strings: ExporterStrings
  readonly retry: () => void
  readonly save: (made: Made) => void
}

/** What the file will hold, what it will not, and the button that saves it. */
export function Outcome(props: Props) {
  const { made, isBusy, isAway, said, locale, strings, retry, save } = props
  const t = strings.outcome
  const isIdle = !isAway && (isBusy || !made || isNothingCarried(made))
  return (
    <section aria-labelledby="export-outcome">
      <h2 id="export-outcome">{t.title}</h2>
      <p role="status" class="export-said">
        {isAway ? strings.failed : isBusy && !made ? strings.loading : toldOf(made, locale, strings)}
      </p>
      <p class="acts">
        {/* One button, so that whoever tries again keeps the focus. */}
        <button
          type="button"
          class="btn primary"
          aria-disabled={isIdle}
          onClick={() => (isAway ? retry() : made && !isIdle && save(made))}
        >
          {isAway ? strings.tryAgain : t.download}
        </button>
      </p>
      <p role="status" class="export-saved">
        {said}
      </p>
      {made && <Losses {...{ part: made.part, losses: made.written.written.losses, locale, strings }} />}
    </section>
  )
}

const isNothingCarried = ({ part, written }: Made): boolean => {
  const { whole, partly } = tally(part, written.written.losses)
  return whole + partly === 0
}

function toldOf(made: Made | null, locale: string, { outcome: t }: ExporterStrings): string {
  if (!made || made.part.items.length === 0) return t.nothing
  const { whole, partly, leftOut } = tally(made.part, made.written.written.losses)
  const counts = fill(t.said, {
    chosen: plural(locale, t.chosen, made.part.items.length),
    whole: plural(locale, t.whole, whole),
    partly: plural(locale, t.partly, partly),
    leftOut: plural(locale, t.leftOut, leftOut),
  })
  return isNothingCarried(made) ? `${counts} ${t.none}` : counts
}
