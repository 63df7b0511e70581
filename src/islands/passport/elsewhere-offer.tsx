import { fill, plural } from '../../learning/text.ts'
import type { Offer } from './preview.tsx'
import type { PassportProps } from './props.ts'

interface Props {
  readonly page: PassportProps
  readonly offer: Offer
  readonly see: () => void
}

/** Progress that this origin holds under another address, where it has something new. */
export function ElsewhereOffer({ page: { locale, strings }, offer, see }: Props) {
  const t = strings.elsewhere
  const { added } = offer.comparison.answers
  if (added === 0) return null
  return (
    <div class="box">
      <h3>{t.title}</h3>
      <p>{fill(plural(locale, t.text, added), { base: offer.base ?? '' })}</p>
      <p class="acts">
        <button type="button" class="btn" onClick={see}>
          {t.see}
        </button>
      </p>
    </div>
  )
}
