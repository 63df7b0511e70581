import type { SittingResult } from '../../learning/assessment/sitting-result.ts'
import { fill } from '../../learning/text.ts'
import { Asking } from './asking.tsx'
import { prefetch } from './item-texts.ts'
import { LoadedItem } from './loaded-item.tsx'
import { Place } from './place.tsx'
import type { ViewProps } from './view.tsx'

interface Props extends ViewProps {
  readonly open: SittingResult | undefined
}

/** The question at hand and its place among the others; the texts of the one after are on their way meanwhile. */
export function AskingView(props: Props) {
  const { open, toAsk, heading, locale, strings, addresses, answered, skip } = props
  const [now, next] = toAsk
  if (!open || !now) return null
  if (next) prefetch(addresses.item, next.id)
  const { asking } = strings
  const done = open.answers.length
  return (
    <div class="asking">
      <h2 ref={heading} tabIndex={-1}>
        {fill(asking.place, { k: done + 1, n: open.of })}
      </h2>
      <Place answered={done} of={open.of} />
      <p class="small muted">{asking.rule}</p>
      <LoadedItem key={now.id} id={now.id} address={addresses.item} strings={asking}>
        {(item) => (
          <Asking
            {...{ item, sitting: open.sitting, locale, strings, answered }}
            skip={next && (() => skip(now.id))}
          />
        )}
      </LoadedItem>
      <p class="small muted">{asking.pause}</p>
    </div>
  )
}
