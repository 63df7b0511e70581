import { Component } from 'preact'
import { type ClozeItem, clozeParts, type ClozeResponse } from '../../learning/items/cloze.ts'
import { clozeKeys, fillingText } from '../../learning/items/cloze-keys.ts'
import { putInGap, wordsLeft } from '../../learning/items/cloze-moves.ts'
import { inShownOrder } from '../../learning/items/option-order.ts'
import type { Circumstances } from '../answering/item-answering.ts'
import { ItemForm } from '../answering/item-form.tsx'
import { KeyFold } from '../answering/key-fold.tsx'
import { type Said, saidOf } from '../answering/said.ts'
import type { Found } from '../found.ts'
import { trackPointer } from '../drag/track-pointer.ts'
import { Bank } from './bank.tsx'
import { type ClozeAnswering, clozeAnswering, partsTold } from './cloze-answering.ts'
import { GapVerdicts } from './gap-verdicts.tsx'
import { GappedText } from './gapped-text.tsx'
import { Hand } from './hand.ts'
import { SolvedText } from './solved-text.tsx'
import type { ClozeStrings } from './strings.ts'
import { WordDrag } from './word-drag.ts'

interface Props {
  readonly item: ClozeItem<string>
  readonly locale: string
  readonly strings: ClozeStrings
  readonly found?: Found
  readonly circumstances?: Circumstances
}

/** A text with gaps: each with a list of its own, and, where there is a bank of words, filled from it by hand. */
export class Cloze extends Component<Props> {
  readonly #answering: ClozeAnswering
  readonly #hand: Hand | null
  /** Said of a move, as long as nothing else has happened. */
  #notice: { readonly text: string; readonly of: unknown } | null = null
  /** What is to take the focus once drawn. */
  #wish: string | null = null
  #wasFinished = false
  #stopTracking = (): void => undefined

  constructor(props: Props) {
    super(props)
    const { item, found, strings, circumstances } = props
    const answering = clozeAnswering(item, found, () => this.forceUpdate(), circumstances)
    const say = (text: string) => {
      this.#notice = { text, of: answering.state }
      this.forceUpdate()
    }
    const [response, put] = [() => this.#response, (next: ClozeResponse) => answering.put(next)]
    this.#answering = answering
    this.#hand = item.mode === 'drag' ? new Hand({ item, strings: strings.drag, response, put, say }) : null
  }

  get #response(): ClozeResponse {
    return this.#answering.state.draft ?? { gaps: {} }
  }

  override componentDidMount(): void {
    const root = this.#answering.root.current
    if (root && this.#hand) this.#stopTracking = trackPointer(root, new WordDrag(root, this.#hand))
    void this.#answering.wake()
  }

  override componentDidUpdate(): void {
    const isFinished = this.#answering.state.stage === 'finished'
    // The gaps were gone while the answer was shown: begun anew, they take the focus.
    const wish = this.#wasFinished && !isFinished ? 'select' : this.#wish
    this.#wasFinished = isFinished
    this.#wish = null
    if (wish !== null) this.#answering.root.current?.querySelector<HTMLElement>(wish)?.focus()
  }

  override componentWillUnmount(): void {
    this.#stopTracking()
  }

  render({ item, strings }: Props) {
    const answering = this.#answering
    const parts = partsTold(item, answering)
    const isSolved = answering.state.stage === 'finished' && !answering.isFolded
    return (
      <ItemForm
        item={item}
        answering={answering}
        strings={strings}
        said={this.#said()}
        first="select[data-open]"
        explained={
          isSolved && (
            <KeyFold strings={strings} isOpen={true}>
              <p>{item.explanation}</p>
            </KeyFold>
          )
        }
      >
        <div class="cloze" onKeyDown={(event) => event.key === 'Escape' && this.#cancel()}>
          {isSolved ? this.#solved() : this.#text()}
          {!isSolved && this.#bank()}
          <GapVerdicts item={item} parts={parts} isFinished={isSolved} strings={strings} />
        </div>
      </ItemForm>
    )
  }

  #said(): Said {
    const { item, strings, locale } = this.props
    const { state } = this.#answering
    if (this.#notice?.of === state && state.asked === 0) return { message: this.#notice.text }
    const parts = state.checked ? clozeParts(item, state.checked) : []
    const right = parts.filter((part) => part.right).length
    return saidOf({ state, right, parts: item.gaps.length, strings, locale })
  }

  /** What was rightly chosen stays as it was chosen, where several things are right. */
  #solved() {
    const { item } = this.props
    const right = new Map(partsTold(item, this.#answering).map((part) => [part.id, part]))
    const shown = (gap: string) =>
      right.get(gap)?.right ? fillingText(item, gap, right.get(gap)?.given ?? null) : null
    return <SolvedText text={item.text} keys={clozeKeys(item)} shown={shown} />
  }

  #text() {
    const { item, strings } = this.props
    return (
      <GappedText
        item={item}
        response={this.#response}
        parts={partsTold(item, this.#answering)}
        picked={this.#hand?.picked ?? null}
        strings={strings}
        choose={(gap, filling) => this.#choose(gap, filling)}
        put={(gap, byKeys) => {
          this.#wish = `[name="${item.id}-${gap}"]`
          if (byKeys) this.#wish = '.word button:not([aria-pressed=true]), .acts button'
          this.#hand?.put(gap)
        }}
      />
    )
  }

  #bank() {
    const { item, strings } = this.props
    if (item.mode !== 'drag' || !this.#hand) return null
    const hand = this.#hand
    return (
      <Bank
        item={item.id}
        words={inShownOrder({ id: item.id, options: wordsLeft(item, this.#response) })}
        picked={hand.picked}
        isReady={this.#answering.isReady}
        isReusable={item.reusable === true}
        strings={strings.drag}
        tap={(word, byKeys) => {
          if (byKeys) this.#wish = '.put'
          hand.tap(word)
        }}
      />
    )
  }

  #choose(gap: string, filling: string): void {
    if (this.#hand) this.#hand.choose(gap, filling)
    else this.#answering.put(putInGap(this.props.item, this.#response, gap, filling === '' ? null : filling))
  }

  #cancel(): void {
    const { picked } = this.#hand ?? {}
    if (!picked || picked.isDragged) return
    this.#wish = `[data-word="${picked.word}"]`
    this.#hand?.cancel()
  }
}
