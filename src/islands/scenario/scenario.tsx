import { Component } from 'preact'
import { choiceOf, nodeReached, type ScenarioItem } from '../../learning/items/scenario.ts'
import { decisionsTold } from '../../learning/items/scenario-summary.ts'
import { Frame } from '../answering/frame.tsx'
import { Hints } from '../answering/hints.tsx'
import { MainButton } from '../answering/main-button.tsx'
import type { Said } from '../answering/said.ts'
import { type Found, foundIn } from '../found.ts'
import { Playing } from './playing.ts'
import { Situation } from './situation.tsx'
import type { ScenarioStrings } from './strings.ts'
import { Summary } from './summary.tsx'
import { Trail } from './trail.tsx'

interface Props {
  readonly item: ScenarioItem<string>
  readonly locale: string
  readonly strings: ScenarioStrings
  readonly found?: Found
}

/** A branching case: one situation at a time; each decision explains itself, then leads on. */
export class Scenario extends Component<Props> {
  readonly #playing: Playing

  constructor(props: Props) {
    super(props)
    const { item, found } = props
    this.#playing = new Playing(item, foundIn(found, item.id), (after) => this.forceUpdate(after))
  }

  override componentDidMount(): void {
    void this.#playing.wake()
  }

  render({ item, strings }: Props) {
    const playing = this.#playing
    const isOver = playing.state.stage === 'ended'
    return (
      <Frame
        item={item}
        root={playing.root}
        submit={() => playing.decide()}
        said={this.#said()}
        longest={strings.revised}
        asked={playing.asked}
        below={this.#below()}
      >
        {isOver ? this.#end() : this.#here()}
      </Frame>
    )
  }

  /** The trail, then the situation; while a decision explains itself one still stands where it was taken. */
  #here() {
    const { item, strings } = this.props
    const { state, picked } = this.#playing
    const isExplained = state.stage === 'explained'
    const behind = isExplained ? state.path.slice(0, -1) : state.path
    const node = nodeReached(item, { path: behind })
    return (
      <>
        <Trail told={decisionsTold(item, { path: behind })} strings={strings} />
        {node && (
          <Situation
            item={item.id}
            node={node}
            rank={behind.length + 1}
            picked={picked}
            isExplained={isExplained}
            pick={(choice) => this.#playing.pick(choice)}
            strings={strings}
          />
        )}
      </>
    )
  }

  #end() {
    const { item, strings, locale } = this.props
    const { state } = this.#playing
    return (
      <Summary
        ending={nodeReached(item, state)?.text}
        told={decisionsTold(item, state)}
        explanation={item.explanation}
        strings={strings}
        locale={locale}
      />
    )
  }

  #below() {
    const { item, strings } = this.props
    const { state, isReady, past } = this.#playing
    const words = { deciding: strings.decide, explained: strings.goOn, ended: strings.replay }
    const act = () => (state.stage === 'ended' ? this.#playing.replay() : this.#playing.goOn())
    return (
      <>
        <Hints hints={state.stage === 'ended' ? undefined : item.hints} strings={strings} />
        <div class="acts needs-script">
          <MainButton
            submits={state.stage === 'deciding'}
            isReady={isReady}
            isPlain={state.stage === 'ended'}
            words={words[state.stage]}
            act={act}
          />
          {past !== null && past !== 'revised' && (
            <button class="btn quiet" type="button" onClick={() => this.#playing.reread()}>
              {strings.reread}
            </button>
          )}
        </div>
      </>
    )
  }

  #said(): Said {
    const { item, strings } = this.props
    const { state, asked, past } = this.#playing
    if (asked > 0) return { message: strings.choose }
    if (past !== null) return { note: past === 'revised' ? strings.revised : strings.past }
    if (state.stage === 'explained') return { unseen: choiceOf(item, state.path.at(-1))?.explanation }
    return {}
  }
}
