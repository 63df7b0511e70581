import { counted, type Shift, shift, type Tally } from '../../learning/room/ballot.ts'
import type { LetteredOption } from '../../learning/room/lettered.ts'
import { fill, plural } from '../../learning/text.ts'
import { Sign } from '../sign/sign.tsx'
import { changeText, percentText, pointsOf } from './shares.ts'
import type { ShiftStrings } from './strings.ts'

export interface RightOptions {
  /** Ids. */
  readonly keys: readonly string[]
  /** What marks them. */
  readonly words: string
}

interface Props {
  readonly options: readonly LetteredOption[]
  readonly votes: readonly Tally[]
  /** The options to be marked as right, once that may be known. */
  readonly right?: RightOptions | undefined
  /** Without the sentence, where it was read before. */
  readonly isBare?: boolean
  readonly strings: ShiftStrings
  readonly locale: string
}

/** How each option moved from the first vote to the second: bars, a sentence, and the same as a table for who listens. */
export function ShiftChart(props: Props) {
  const { options, votes, right, strings: t } = props
  const rows = shift(
    { votes },
    options.map(({ id }) => id),
  ).map((moved, at) => ({
    ...{ moved, letter: options[at]?.letter ?? '', text: options[at]?.text ?? '' },
    isKey: right?.keys.includes(moved.option) ?? false,
  }))
  if (!votes.some((vote) => counted(vote) > 0)) return <p class="shift-said">{t.nothing}</p>
  return (
    <div class="shift">
      <ul class="shift-rows" aria-hidden="true">
        {rows.map((row) => (
          <li key={row.letter} class={row.isKey ? 'key' : undefined}>
            <b class="letter">{row.letter}</b>
            <span class="shift-text">
              {row.text}
              {row.isKey && (
                <b class="right-tag">
                  <Sign name="yes" />
                  {right?.words}
                </b>
              )}
            </span>
            <Bars {...props} moved={row.moved} />
          </li>
        ))}
      </ul>
      {!props.isBare && <p class="shift-said">{shiftSentence(props)}</p>}
      <div class="vh">
        <ShiftTable {...props} rows={rows} />
      </div>
    </div>
  )
}

/** The first vote is hollow, the second one full. */
function Bars({ moved, strings: t }: Props & { readonly moved: Shift }) {
  return (
    <span class="shift-bars">
      {(['first', 'second'] as const).map((vote, at) => {
        const share = moved.shares[at] ?? null
        return (
          share !== null && (
            <span key={vote} class={`shift-bar ${vote}`}>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none">
                <rect width={Math.max(share * 100, 0.5)} height="10" />
              </svg>
              <span class="shift-value">
                <b>{percentText(share, t)}</b> <span class="shift-vote">{t[vote]}</span>
              </span>
            </span>
          )
        )
      })}
    </span>
  )
}

interface TableProps extends Props {
  readonly rows: readonly {
    readonly moved: Shift
    readonly letter: string
    readonly text: string
    readonly isKey: boolean
  }[]
}

function ShiftTable({ rows, right, strings: t, locale }: TableProps) {
  const valueOf = ({ hands, shares }: Shift, at: 0 | 1) => {
    const share = shares[at]
    const said = {
      hands: plural(locale, t.hands, hands[at]),
      percent: share === null ? '' : percentText(share, t),
    }
    return share === null ? '–' : fill(t.value, said)
  }
  return (
    <table>
      <caption>{t.caption}</caption>
      <thead>
        <tr>
          {[t.option, t.first, t.second, t.change].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ moved, letter, text, isKey }) => {
          const points = pointsOf(moved)
          return (
            <tr key={letter}>
              <th scope="row">{`${letter}. ${text}${isKey ? ` (${right?.words})` : ''}`}</th>
              <td>{valueOf(moved, 0)}</td>
              <td>{valueOf(moved, 1)}</td>
              <td>{points === null ? '–' : changeText(points, t, locale)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** In words: what won points, what lost some, those that moved most first. */
export function shiftSentence({ options, votes, strings: t, locale }: Omit<Props, 'right'>): string {
  const moved = shift(
    { votes },
    options.map(({ id }) => id),
  ).map((row, at) => ({
    letter: options[at]?.letter ?? '',
    points: pointsOf(row),
  }))
  if (moved.some(({ points }) => points === null)) return t.once
  const told = moved
    .filter(({ points }) => points !== 0)
    .toSorted((a, b) => Math.abs(b.points ?? 0) - Math.abs(a.points ?? 0))
    .map(({ letter, points }) => {
      const words = plural(locale, (points ?? 0) > 0 ? t.gains : t.loses, Math.abs(points ?? 0))
      return fill(words, { letter })
    })
  return told.length === 0 ? t.still : `${new Intl.ListFormat(locale).format(told)}.`
}
