import type { Advert } from '../../../learning/models/retargeting/advert.ts'
import type { Told } from './told.ts'

interface Props extends Told {
  readonly advert: Advert | null
}

/** Whether the advert follows to where the visitor is; else all that stops it, and by which rules. */
export function AdvertTold({ advert, say }: Props) {
  if (advert === null) return <p>{say('home')}</p>
  if (advert.follows) {
    return (
      <p>
        <b class="right">{say('follows')}</b>
      </p>
    )
  }
  return (
    <>
      <p>
        <b class="wrong">{say('stopped')}</b>
      </p>
      <ul>
        {advert.stops.map(({ id, rules }) => (
          <li key={id}>{[say(id), ...rules.map((rule) => `(${say(`article-${rule}`)})`)].join(' ')}</li>
        ))}
      </ul>
    </>
  )
}
