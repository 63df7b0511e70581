import { type Campaign, funnel } from '../../../learning/models/direct-campaign/funnel.ts'
import type { ModelProps } from '../model-props.ts'
import { quantity } from '../quantity.ts'
import { ValuesTable } from '../values-table.tsx'
import type { SayCampaign } from './tell.ts'

interface Props extends Pick<ModelProps, 'locale' | 'strings'> {
  readonly campaign: Campaign
  readonly say: SayCampaign
}

/** In units of the drawing. */
const width = 640
const rowHeight = 84
const barTop = 40
const barHeight = 36

/** A bar for each step, as wide as its share of the contacts. */
export function Funnel({ campaign, say, locale, strings }: Props) {
  const counts = funnel(campaign)
  const people = (count: number) => quantity(locale, 'people', count)
  const share = (value: number | null) => (value === null ? '–' : quantity(locale, 'share', value))
  const [first, last] = [people(counts[0]?.people ?? 0), people(counts.at(-1)?.people ?? 0)]
  return (
    <>
      <figure class="plot">
        <figcaption>{say('funnelTitle')}</figcaption>
        <svg
          viewBox={`0 0 ${width} ${rowHeight * counts.length}`}
          role="img"
          aria-label={say('funnelAlt', { contacts: first, responses: last })}
        >
          {counts.map((count, at) => {
            const barWidth = Math.max(2, width * (count.ofContacts ?? 0))
            return (
              <g key={count.step} transform={`translate(0 ${at * rowHeight})`}>
                <text y={barTop / 2}>{say(count.step)}</text>
                <text class="end" x={width} y={barTop / 2}>
                  {people(count.people)}
                </text>
                <rect class="bar" x={(width - barWidth) / 2} y={barTop} width={barWidth} height={barHeight} />
              </g>
            )
          })}
        </svg>
      </figure>
      <ValuesTable
        summary={strings.table}
        caption={say('funnelTitle')}
        head={[say('step'), say('people'), say('ofPrevious'), say('ofContacts')]}
        rows={counts.map(({ step, people: count, ofPrevious, ofContacts }) => [
          say(step),
          people(count),
          share(ofPrevious),
          share(ofContacts),
        ])}
      />
    </>
  )
}
