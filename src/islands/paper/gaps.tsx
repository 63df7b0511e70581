import { gluedSegments } from '../../learning/items/gap-text.ts'
import { fill } from '../../learning/text.ts'
import type { LaidCloze } from '../../learning/worksheet/laid-item.ts'
import type { PaperStrings } from './strings.ts'

interface Props {
  readonly laid: LaidCloze
  readonly strings: PaperStrings
}

/** The text with ruled gaps, then what may fill them: one bank of words, or options gap by gap. */
export function Gaps({ laid, strings }: Props) {
  const isReusable = laid.item.mode === 'drag' && laid.item.reusable
  return (
    <>
      {laid.bank.length === 0 && <p class="how">{strings.choose}</p>}
      <p class="ruled-text">
        {gluedSegments(laid.item.text).map((segment) =>
          'text' in segment ? (
            segment.text
          ) : (
            <span class="glued" key={segment.gap}>
              {segment.before}
              <Gap n={laid.gaps.find(({ id }) => id === segment.gap)?.n ?? 0} strings={strings} />
              {segment.after}
            </span>
          ),
        )}
      </p>
      {laid.bank.length > 0 && <Bank laid={laid} strings={strings} />}
      {isReusable && <p class="how">{strings.reusable}</p>}
      {laid.gaps.map(
        ({ id, n, options }) =>
          options.length > 0 && (
            <ul class="bank" key={id}>
              <li>
                <b>({n})</b>
              </li>
              {options.map((option) => (
                <li key={option.id}>
                  <b>{option.letter}</b> {option.text}
                </li>
              ))}
            </ul>
          ),
      )}
    </>
  )
}

function Gap({ n, strings }: { readonly n: number; readonly strings: PaperStrings }) {
  return (
    <span class="gap">
      <span aria-hidden="true">({n})</span>
      <span class="vh">{fill(strings.gap, { n })}</span>
    </span>
  )
}

function Bank({ laid, strings }: Props) {
  return (
    <ul class="bank framed" aria-label={strings.bank}>
      {laid.bank.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  )
}
