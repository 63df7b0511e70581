import type { Refusal } from '../../learning/passport/passport.ts'
import type { TakenIn } from '../../state/passport/take-in.ts'
import { type Offer, Preview } from './preview.tsx'
import type { PassportProps } from './props.ts'
import { Done, Refused } from './told.tsx'

/** What came of what was given: one thing at a time. */
export type Stage =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'offer'; readonly offer: Offer }
  | { readonly kind: 'done'; readonly taken: TakenIn }
  | { readonly kind: 'adding' }
  | null

interface Props {
  readonly page: PassportProps
  readonly stage: Stage
  readonly titles: ReadonlyMap<string, string>
  readonly confirm: (offer: Offer) => void
  readonly cancel: () => void
}

export function StageView({ page, stage, titles, confirm, cancel }: Props) {
  if (stage?.kind === 'refused') return <Refused {...{ page, refusal: stage.refusal }} />
  if (stage?.kind === 'done') return <Done {...{ page, taken: stage.taken }} />
  if (stage?.kind !== 'offer') return null
  const { offer } = stage
  return <Preview {...{ page, offer, titles, cancel }} confirm={() => confirm(offer)} />
}
