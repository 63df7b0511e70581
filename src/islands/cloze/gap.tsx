import { fill } from '../../learning/text.ts'
import { handleOf } from './hand.ts'
import type { ClozeStrings } from './strings.ts'

/** What may be chosen in a gap. */
interface Choice {
  readonly id: string
  readonly text: string
}

interface Props {
  readonly id: string
  readonly item: string
  readonly n: number
  readonly choices: readonly Choice[]
  readonly given: string | undefined
  /** `undefined` until it is checked. */
  readonly right: boolean | undefined
  readonly strings: ClozeStrings
  /** Puts what is picked here; `null` while nothing is. */
  readonly put: ((byKeys: boolean) => void) | null
  /** What the word picked reads. */
  readonly word: string
  readonly isDraggable: boolean
  readonly isLifted: boolean
  readonly choose: (filling: string) => void
}

/** A gap: its number, by which a word that stands in it is dragged away, and a list of what may fill it. */
export function Gap(props: Props) {
  const { id, item, n, given, right, strings, put, isDraggable, isLifted } = props
  const hasHandle = isDraggable && given !== undefined
  const verdict = right === undefined ? '' : right ? ' right' : ' wrong'
  return (
    <span class={`gap${verdict}`} data-zone={isDraggable ? id : undefined}>
      <span class={isLifted ? 'held lifted' : 'held'} data-drag={hasHandle ? handleOf(given, id) : undefined}>
        <span class={hasHandle ? 'n grip' : 'n'} aria-hidden="true">
          {n}
        </span>
        <select
          name={`${item}-${id}`}
          value={given ?? ''}
          aria-label={fill(strings.gap, { n })}
          aria-invalid={right === false ? 'true' : undefined}
          aria-describedby={right === undefined ? undefined : `${item}-${id}-told`}
          autocomplete="off"
          data-open={right === true ? undefined : ''}
          inert={put !== null}
          onChange={({ currentTarget }) => props.choose(currentTarget.value)}
        >
          <option value="">{strings.choose}</option>
          {props.choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.text}
            </option>
          ))}
        </select>
      </span>
      {put && (
        <button
          type="button"
          class="put"
          aria-label={fill(strings.drag.putIn, { n, word: props.word })}
          onClick={(event) => put(event.detail === 0)}
        />
      )}
    </span>
  )
}
