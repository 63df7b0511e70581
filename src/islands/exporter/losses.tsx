import type { BankPart, Loss } from '../../learning/exchange/bank-format.ts'
import { type LossGroup, lossGroups } from '../../learning/exchange/tally.ts'
import { plural } from '../../learning/text.ts'
import type { ExporterStrings } from './strings.ts'

interface Props {
  readonly part: BankPart
  readonly losses: readonly Loss[]
  /** Of the page. */
  readonly locale: string
  readonly strings: ExporterStrings
}

/** What the format does not take, item by item, under each reason. */
export function Losses(props: Props) {
  const { losses, strings } = props
  const { leftOutTitle, partlyTitle } = strings.outcome
  return (
    <>
      <Extent {...props} title={leftOutTitle} groups={lossGroups(losses, 'left-out')} />
      <Extent {...props} title={partlyTitle} groups={lossGroups(losses, 'partly')} />
    </>
  )
}

interface ExtentProps extends Props {
  readonly title: string
  readonly groups: readonly LossGroup[]
}

function Extent({ title, groups, part, locale, strings }: ExtentProps) {
  if (groups.length === 0) return null
  const lang = part.locale === locale ? undefined : part.locale
  const stemOf = (id: string) => part.items.find(({ item }) => item.id === id)?.item.stem
  return (
    <section class="export-losses">
      <h3>{title}</h3>
      {groups.map(({ reason, items }) => (
        <details key={reason}>
          <summary>
            {strings.reasons[reason]}{' '}
            <small class="count">{plural(locale, strings.choose.items, items.length)}</small>
          </summary>
          <ul lang={lang}>
            {items.map((id) => (
              <li key={id}>{stemOf(id)}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
