import { Component } from 'preact'
import { maxReflectionLength, type ReflectionItem } from '../../learning/items/reflection.ts'
import { fill, plural } from '../../learning/text.ts'
import { Frame } from '../answering/frame.tsx'
import { Hints } from '../answering/hints.tsx'
import { MainButton } from '../answering/main-button.tsx'
import type { Said } from '../answering/said.ts'
import { type Found, foundIn } from '../found.ts'
import { Judged, Rubric } from './rubric.tsx'
import type { ReflectionStrings } from './strings.ts'
import { Writing } from './writing.ts'

/** From so many characters left on, it is said how many. */
const nearTheEnd = 500

interface Props {
  readonly item: ReflectionItem<string>
  readonly locale: string
  readonly strings: ReflectionStrings
  readonly found?: Found
}

/** Something to write in one's own words, then to compare with a model answer and to judge oneself. */
export class Reflection extends Component<Props> {
  readonly #writing: Writing

  constructor(props: Props) {
    super(props)
    const { item, found } = props
    this.#writing = new Writing(item, foundIn(found, item.id), (after) => this.forceUpdate(after))
  }

  override componentDidMount(): void {
    void this.#writing.wake()
  }

  render({ item, strings }: Props) {
    const writing = this.#writing
    return (
      <Frame
        item={item}
        root={writing.root}
        submit={() => writing.submit()}
        said={this.#said()}
        longest={strings.revised}
        asked={writing.state.asked}
        below={this.#below()}
      >
        {this.#field()}
        {!writing.isFolded && this.#comparison()}
      </Frame>
    )
  }

  #field() {
    const { item, strings, locale } = this.props
    const { state } = this.#writing
    const left = maxReflectionLength - state.text.length
    return (
      <div class="own">
        <label for={`${item.id}-text`}>{strings.yourText}</label>
        <textarea
          id={`${item.id}-text`}
          name={item.id}
          rows={6}
          maxLength={maxReflectionLength}
          value={state.text}
          readOnly={state.stage !== 'writing'}
          onInput={(event) => this.#writing.write(event.currentTarget.value)}
        />
        {left <= nearTheEnd && <p class="small">{plural(locale, strings.left, left)}</p>}
      </div>
    )
  }

  /** Shown once something is written: the learner's own words come first. */
  #comparison() {
    const { item, strings, locale } = this.props
    const { state } = this.#writing
    if (state.stage === 'writing') return null
    return (
      <>
        <div class="model">
          <h4 tabIndex={-1}>{strings.modelAnswer}</h4>
          <p>{item.modelAnswer}</p>
        </div>
        {state.stage === 'comparing' ? (
          <Rubric item={item} state={state} strings={strings} toggle={(id) => this.#writing.toggle(id)} />
        ) : (
          <Judged item={item} state={state} strings={strings} locale={locale} />
        )}
      </>
    )
  }

  #below() {
    const { item, strings } = this.props
    const writing = this.#writing
    const { stage } = writing.state
    const words = { writing: strings.compare, comparing: strings.save, judged: strings.rewrite }
    const quiet = (text: string, act: () => void) => (
      <button class="btn quiet" type="button" onClick={act}>
        {text}
      </button>
    )
    return (
      <>
        <Hints hints={item.hints} strings={strings} />
        <div class="acts needs-script">
          <MainButton
            submits={stage !== 'judged'}
            isReady={writing.isReady}
            isPlain={stage === 'judged'}
            words={words[stage]}
            act={() => writing.rewrite()}
          />
          {stage === 'comparing' && quiet(strings.rewrite, () => writing.rewrite())}
          {writing.isFolded && quiet(strings.reread, () => writing.unfold())}
        </div>
      </>
    )
  }

  #said(): Said {
    const { item, strings, locale } = this.props
    const { state, past } = this.#writing
    if (state.asked > 0) return { message: strings.empty }
    if (past !== null) return { note: past === 'revised' ? strings.revised : strings.past }
    if (state.stage !== 'judged') return {}
    const told = fill(plural(locale, strings.judged, state.met.length), { n: item.criteria.length })
    return { unseen: `${strings.selfScored}. ${told}` }
  }
}
