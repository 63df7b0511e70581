import type { DragWord } from '../../learning/items/cloze.ts'
import type { Picked } from './hand.ts'
import type { BankStrings } from './strings.ts'

interface Props {
  readonly item: string
  readonly words: readonly DragWord<string>[]
  readonly picked: Picked | null
  readonly isReady: boolean
  readonly isReusable: boolean
  readonly strings: BankStrings
  /** A word is tapped, or chosen by a key. */
  readonly tap: (word: string, byKeys: boolean) => void
}

/** The words still to place. */
export function Bank({ item, words, picked, isReady, isReusable, strings, tap }: Props) {
  const id = `${item}-bank`
  const isFromBank = (word: string) => picked?.from === null && picked.word === word
  return (
    <div class="bank needs-script" data-zone="">
      <p class="small">
        {strings.how}
        {isReusable && ` ${strings.reusable}`}
      </p>
      <p class="vh" id={id}>
        {strings.bank}
      </p>
      <ul aria-labelledby={id}>
        {words.map(({ id: word, text }) => (
          <li
            key={word}
            class={isFromBank(word) ? (picked?.isDragged ? 'word lifted' : 'word active') : 'word'}
            data-drag={isReady ? word : undefined}
          >
            <span class="grip" aria-hidden="true" />
            <button
              type="button"
              data-word={word}
              disabled={!isReady}
              aria-pressed={isFromBank(word)}
              onClick={(event) => tap(word, event.detail === 0)}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
      {words.length === 0 && <p class="small">{strings.allPlaced}</p>}
    </div>
  )
}
