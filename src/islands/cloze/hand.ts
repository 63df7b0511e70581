import type { ClozeDragItem, ClozeResponse } from '../../learning/items/cloze.ts'
import { putInGap } from '../../learning/items/cloze-moves.ts'
import { fillingText } from '../../learning/items/cloze-keys.ts'
import { own } from '../../learning/items/own-field.ts'
import { fill } from '../../learning/text.ts'
import type { DragHands } from '../sorter/drag/card-drag.ts'
import { gapNumbers } from './gap-numbers.ts'
import type { BankStrings } from './strings.ts'

/** A word that is on its way. */
export interface Picked {
  readonly word: string
  /** The gap that it leaves; `null`: the bank. */
  readonly from: string | null
  readonly isDragged: boolean
}

/** What the hand moves words in. */
interface Moved {
  readonly item: ClozeDragItem<string>
  readonly strings: BankStrings
  readonly response: () => ClozeResponse
  readonly put: (response: ClozeResponse) => void
  /** Announces what has happened. */
  readonly say: (what: string) => void
}

/** How a word is named while it is dragged: by itself, and by the gap it stands in. */
export const handleOf = (word: string, gap: string | null): string => (gap === null ? word : `${word}@${gap}`)

/** Takes words from the bank or from a gap, and puts them down. */
export class Hand implements DragHands {
  picked: Picked | null = null
  readonly #moved: Moved

  constructor(moved: Moved) {
    this.#moved = moved
  }

  readonly lift = (handle: string): void => {
    const [word = '', from = null] = handle.split('@')
    this.#pick({ word, from, isDragged: true })
  }

  /** `''` is the bank. */
  readonly drop = (zone: string | null): void => {
    if (zone === null) this.cancel()
    else if (zone === '') this.#giveBack()
    else this.put(zone)
  }

  /** Picks a word of the bank, or puts it back down. */
  tap(word: string): void {
    if (this.picked?.word === word) this.cancel()
    else this.#pick({ word, from: null, isDragged: false })
  }

  put(gap: string): void {
    if (!this.picked) return
    const { word, from } = this.picked
    const { item, response, strings } = this.#moved
    const freed = from === null ? response() : putInGap(item, response(), from, null)
    const left = from ?? (item.reusable ? null : this.#gapOf(word))
    const isMove = left !== null && left !== gap
    this.#become(putInGap(item, freed, gap, word))
    this.#say(isMove ? strings.moved : strings.placed, word, gap, left)
  }

  /** What is chosen in the list of a gap; '' empties it. The list speaks for itself, unless another gap loses its word. */
  choose(gap: string, word: string): void {
    const { item, response, strings } = this.#moved
    const left = word === '' || item.reusable ? null : this.#gapOf(word)
    this.#become(putInGap(item, response(), gap, word === '' ? null : word))
    if (left !== null) this.#say(strings.moved, word, gap, left)
  }

  cancel(): void {
    if (!this.picked) return
    this.picked = null
    this.#moved.say(this.#moved.strings.cancelled)
  }

  #giveBack(): void {
    if (!this.picked?.from) {
      this.cancel()
      return
    }
    const { word, from } = this.picked
    const { item, response, strings } = this.#moved
    this.#become(putInGap(item, response(), from, null))
    this.#say(strings.emptied, word, from, null)
  }

  #pick(picked: Picked): void {
    this.picked = picked
    this.#say(this.#moved.strings.picked, picked.word, '', null)
  }

  #become(response: ClozeResponse): void {
    this.picked = null
    this.#moved.put(response)
  }

  #gapOf(word: string): string | null {
    const { gaps } = this.#moved.response()
    return Object.keys(gaps).find((gap) => own(gaps, gap) === word) ?? null
  }

  #say(sentence: string, word: string, gap: string, from: string | null): void {
    const { item, say } = this.#moved
    const numbers = gapNumbers(item.text)
    const number = (id: string) => numbers.get(id) ?? ''
    say(
      fill(sentence, {
        word: fillingText(item, gap, word) ?? '',
        n: number(gap),
        from: from === null ? '' : number(from),
      }),
    )
  }
}
