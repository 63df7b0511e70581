import { fill, plural } from '../../learning/text.ts'
import type { Outcome } from '../../state/passport/passport-reader.ts'
import type { PassportProps } from './props.ts'

/** Of the codes still missing. */
const mostNamed = 12

/** What the status says of what was read; `null`: what it says already. A passport is told once it is compared. */
export function saidOf(
  { locale, strings: { back, refusal } }: PassportProps,
  outcome: Outcome,
): string | null {
  if (outcome.kind === 'refused') return refusal.unchanged
  if (outcome.kind === 'nothing') return back.nothing
  if (outcome.kind === 'no-code') return back.noCode
  if (outcome.kind === 'passport' || !outcome.isNew) return null
  const { of, missing } = outcome
  const list = missing.slice(0, mostNamed).join(', ') + (missing.length > mostNamed ? '…' : '')
  const read = fill(plural(locale, back.collecting, of - missing.length), { n: of })
  return `${read} ${fill(plural(locale, back.missing, missing.length), { list })}`
}
