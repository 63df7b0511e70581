import { counted, handsFor, mostHands, type Tally } from '../../learning/room/ballot.ts'
import type { LetteredOption } from '../../learning/room/lettered.ts'
import { fill, plural } from '../../learning/text.ts'
import type { TallyStrings } from './strings.ts'

interface Props {
  readonly options: readonly LetteredOption[]
  readonly tally: Tally
  readonly strings: TallyStrings
  readonly locale: string
  /** So many hands are raised for the option: any number, or none that is one. */
  readonly change: (option: string, hands: number) => void
}

/** Counts hands: one more, one less, or a number typed. It keeps nothing by itself. */
export function TallyForm({ options, tally, strings, locale, change }: Props) {
  return (
    <div class="tally" role="group" aria-label={strings.title}>
      <ul class="tally-counts">
        {options.map((option) => (
          <Count key={option.id} {...{ option, strings, change }} hands={handsFor(tally, option.id)} />
        ))}
      </ul>
      <div class="tally-sum">
        <p class="tally-total">{plural(locale, strings.total, counted(tally))}</p>
        <p class="tally-keys">{strings.keys}</p>
      </div>
    </div>
  )
}

interface CountProps extends Pick<Props, 'strings' | 'change'> {
  readonly option: LetteredOption
  readonly hands: number
}

function Count({ option: { id, letter }, hands, strings, change }: CountProps) {
  const named = (words: string) => fill(words, { letter })
  return (
    <li class="count">
      <b class="letter" aria-hidden="true">
        {letter}
      </b>
      <button
        type="button"
        class="btn"
        aria-label={named(strings.less)}
        onClick={() => change(id, hands - 1)}
      >
        −
      </button>
      <input
        inputMode="numeric"
        autocomplete="off"
        maxLength={String(mostHands).length}
        aria-label={named(strings.hands)}
        value={hands}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={({ currentTarget }) => {
          const digits = currentTarget.value.replace(/\D/g, '')
          currentTarget.value = digits
          change(id, Number(digits))
        }}
      />
      <button
        type="button"
        class="btn"
        aria-label={named(strings.more)}
        onClick={() => change(id, hands + 1)}
      >
        +
      </button>
    </li>
  )
}
