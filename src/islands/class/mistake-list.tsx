import { mistakeWords } from '../../learning/class/mistake-words.ts'
import type { Misconception } from '../../learning/class/misconceptions.ts'
import { isVotedOn, voteAddress } from '../../learning/room/vote-address.ts'
import { fill, plural } from '../../learning/text.ts'
import { Fold } from './fold.tsx'
import { Gradual } from './gradual.tsx'
import type { ReportProps } from './props.ts'
import { percentText, sectionOf } from './said.ts'

/** What a trainer may teach again before the next break; the others stand behind a fold. */
const shown = 8

/**
 * What the class takes for right and is not, that of most people first, each with what to teach again. Links open beside
 * this page, which would forget the class.
 */
export function MistakeList(props: ReportProps) {
  const { report, strings, locale } = props
  const t = strings.mistakes
  const first = report.misconceptions.slice(0, shown)
  const others = report.misconceptions.slice(shown)
  return (
    <section aria-labelledby="class-mistakes">
      <h3 id="class-mistakes">{t.title}</h3>
      <p class="class-how">{first.length === 0 ? t.none : t.how}</p>
      {first.length > 0 && <Mistakes {...props} mistakes={first} from={1} />}
      {others.length > 0 && (
        <Fold summary={plural(locale, t.others, others.length)}>
          {() => (
            <Gradual all={others}>
              {(some) => <Mistakes {...props} mistakes={some} from={shown + 1} />}
            </Gradual>
          )}
        </Fold>
      )}
    </section>
  )
}

interface MistakesProps extends ReportProps {
  readonly mistakes: readonly Misconception[]
  /** Rank of the first. */
  readonly from: number
  /** Without the question, where it stands above. */
  readonly isBare?: boolean
}

export function Mistakes({ mistakes, from, ...props }: MistakesProps) {
  return (
    <ol class="class-mistakes" start={from}>
      {mistakes.map((mistake) => (
        <MistakeView key={`${mistake.item} ${mistake.part} ${mistake.given}`} {...props} mistake={mistake} />
      ))}
    </ol>
  )
}

function MistakeView({
  mistake,
  isBare,
  ...props
}: ReportProps & { readonly mistake: Misconception; readonly isBare?: boolean }) {
  const { items, strings, locale, vote } = props
  const t = strings.mistakes
  const item = items.get(mistake.item)
  if (!item) return null
  const { about, given, instead } = mistakeWords(item, mistake, locale)
  const section = sectionOf(props, mistake.item, mistake.section)
  const percent = percentText(mistake.share, strings)
  return (
    <li>
      <p>
        <b>{given}</b> {instead === null ? t.step : fill(t.instead, { key: instead })}
      </p>
      {about !== null && <p class="class-of">{fill(t.about, { about })}</p>}
      {!isBare && <p class="class-of">{item.stem}</p>}
      <p>{fill(t.share, { count: mistake.count, asked: mistake.asked, percent })}</p>
      {section && (
        <p>
          <a href={section.path} target="_blank">
            {fill(t.reteach, { section: section.title })}
          </a>
        </p>
      )}
      {isVotedOn(item) && !item.reserved && (
        <p class="noprint">
          <a href={voteAddress(vote, item.id)} target="_blank">
            {t.vote}
          </a>
        </p>
      )}
    </li>
  )
}
