import type { ComponentChildren } from 'preact'
import type { ItemKind } from '../../learning/items/index.ts'
import type { LaidItem } from '../../learning/worksheet/laid-item.ts'
import { CardRows } from './card-rows.tsx'
import { Gaps } from './gaps.tsx'
import { LetteredOptions } from './lettered-options.tsx'
import { Situations } from './situations.tsx'
import { StepRows } from './step-rows.tsx'
import type { PaperStrings } from './strings.ts'
import { TwoColumns } from './two-columns.tsx'
import { LongAnswer, ShortAnswer } from './written.tsx'

type LaidOf<Kind extends ItemKind> = Extract<LaidItem, { kind: Kind }>

/** Compiles only when every kind has something to answer on. */
const rooms: {
  readonly [Kind in ItemKind]: (
    laid: LaidOf<Kind>,
    strings: PaperStrings,
    locale: string,
  ) => ComponentChildren
} = {
  choice: (laid, strings) => (
    <>
      {laid.item.multiple && <p class="how">{strings.several}</p>}
      <LetteredOptions options={laid.options} />
    </>
  ),
  categorise: (laid, strings) => <CardRows laid={laid} strings={strings} />,
  cloze: (laid, strings) => <Gaps laid={laid} strings={strings} />,
  'text-entry': (_, strings, locale) => <ShortAnswer strings={strings} locale={locale} />,
  number: ({ item }, strings, locale) => (
    <ShortAnswer strings={strings} locale={locale} unit={item.unit?.text} />
  ),
  reflection: () => <LongAnswer />,
  scenario: (laid, strings) => <Situations laid={laid} strings={strings} />,
  order: (laid, strings) => <StepRows laid={laid} strings={strings} />,
  pairs: (laid, strings) => <TwoColumns laid={laid} strings={strings} />,
}

interface Props {
  readonly laid: LaidItem
  readonly n: number
  readonly locale: string
  readonly strings: PaperStrings
}

/** A question on paper, with room for its answer. */
export function PaperItem({ laid, n, locale, strings }: Props) {
  const room = rooms[laid.kind] as (
    laid: LaidItem,
    strings: PaperStrings,
    locale: string,
  ) => ComponentChildren
  return (
    <div class={`paper-item on-${laid.kind}`}>
      <p class="stem">
        <b>{n}.</b> {laid.item.stem}
      </p>
      {room(laid, strings, locale)}
    </div>
  )
}
