import type { LaidItem } from '../../learning/worksheet/laid-item.ts'
import { type KeyLine, paperKey } from '../../learning/worksheet/paper-key.ts'
import { fill } from '../../learning/text.ts'
import { quantity } from '../number/quantity.ts'
import type { PaperStrings } from './strings.ts'

interface Props {
  readonly laid: LaidItem
  readonly n: number
  readonly locale: string
  readonly strings: PaperStrings
}

/** The key of a question, and why it is the key. */
export function PaperAnswer({ laid, n, locale, strings }: Props) {
  const lines = paperKey(laid, {
    locale,
    quantity: (value, unit) => quantity(value, unit, strings.quantity, locale),
  })
  const [first] = lines
  const isOne = lines.length === 1 && first?.n === null
  return (
    <div class="paper-answer">
      <p class="stem">
        <b>{n}.</b> {isOne ? <Told line={first} /> : laid.item.stem}
      </p>
      {!isOne && (
        <ul>
          {lines.map((line, at) => (
            <li key={at}>
              <Line line={line} name={nameOf(laid, line, at, strings)} strings={strings} />
            </li>
          ))}
        </ul>
      )}
      <p>{laid.item.explanation}</p>
    </div>
  )
}

/** What stands before the line: a number, or what a text without one is. */
function nameOf(laid: LaidItem, { n, answers }: KeyLine, at: number, strings: PaperStrings): string {
  const { key } = strings
  if (n === null) return at === 0 ? key.modelAnswer : key.criteria
  if (laid.kind !== 'scenario') return `${n}.`
  const situation = fill(strings.situation, { n })
  return answers.length > 0 ? situation : `${situation}, ${key.ending}`
}

function Line({ line, name, strings }: { line: KeyLine; name: string; strings: PaperStrings }) {
  return (
    <>
      {name} <Told line={line} />
      {line.why !== null && ` ${line.why}`}
      {line.also?.map(({ answer, text, why }) => (
        <span class="also" key={answer}>
          {strings.key.also}{' '}
          <b>
            {answer}, {text}.
          </b>{' '}
          {why}
        </span>
      ))}
    </>
  )
}

/** Letters, then what they stand for. */
function Told({ line: { answers, text } }: { readonly line: KeyLine }) {
  if (answers.length === 0) return <>{text}</>
  return (
    <b>
      {answers.join(', ')}
      {text !== null && ` · ${text}`}
    </b>
  )
}
