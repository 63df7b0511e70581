import { Component, createRef } from 'preact'
import { type Ballot, counted, handsFor, withHands, withVote } from '../../learning/room/ballot.ts'
import { keyOf } from '../../learning/room/confusions.ts'
import { handsByKey, lettered } from '../../learning/room/lettered.ts'
import { type BallotStep, stepByKey, stepFrom, stepOf, voteIn } from '../../learning/room/steps.ts'
import { leftAt, started, stopped, talkMs } from '../../learning/room/timer.ts'
import { fill, plural } from '../../learning/text.ts'
import { now } from '../../state/now.ts'
import { BallotView, stemId } from './ballot-view.tsx'
import { shiftSentence } from './shift-chart.tsx'
import type { RoomItem } from './sources.ts'
import { StageActs, StageHead } from './stage-frame.tsx'
import type { RoomStrings } from './strings.ts'

interface Props {
  readonly item: RoomItem
  readonly ballot: Ballot
  readonly strings: RoomStrings
  readonly locale: string
  readonly keep: (ballot: Ballot) => void
  readonly leave: () => void
  readonly say: (words: string) => void
}

/** How often the clock is read while it runs. */
const tickMs = 250

/** The item on the wall, and the steps of its vote: by buttons, keys or a clicker. */
export class Stage extends Component<Props> {
  readonly #root = createRef<HTMLDivElement>()
  readonly #options = lettered(this.props.item)
  #step: BallotStep = stepOf(this.props.ballot)
  #timer = stopped(started(talkMs, 0), 0)
  #ticking: ReturnType<typeof setInterval> | undefined

  override componentDidMount(): void {
    this.#root.current?.focus()
    this.#announce()
  }

  override componentDidUpdate(): void {
    // What had the focus may have gone with its step; keys go on working.
    if (document.activeElement === document.body) this.#root.current?.focus()
  }

  override componentWillUnmount(): void {
    clearInterval(this.#ticking)
  }

  render({ item, ballot, strings: { stage: t, ballot: words }, locale }: Props) {
    return (
      <div
        class="stage"
        role="group"
        aria-labelledby={stemId}
        tabIndex={-1}
        ref={this.#root}
        onKeyDown={(event) => this.#onKey(event)}
      >
        <StageHead
          {...{ step: this.#step, strings: t, names: words.steps }}
          leave={() => this.props.leave()}
        />
        <BallotView
          {...{ stem: item.stem, options: this.#options, step: this.#step, votes: ballot.votes, locale }}
          answer={{ key: keyOf(item)?.id ?? '', explanation: item.explanation }}
          leftMs={leftAt(this.#timer, now())}
          strings={words}
          change={(option, hands) => this.#count(option, hands)}
          clock={{
            isRunning: this.#timer.sinceMs !== null,
            toggle: () => this.#toggle(),
            again: () => this.#run(talkMs),
          }}
        />
        <StageActs
          {...{ step: this.#step, strings: t }}
          back={() => this.#go(-1)}
          next={() => (this.#step === 'answer' ? this.props.leave() : this.#go(1))}
        />
      </div>
    )
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const { localName } = event.target as HTMLElement
    const raised = voteIn(this.#step) === null ? null : handsByKey(event, this.#options)
    const by = belongsTo(localName, event.key) ? null : stepByKey(event.key)
    if (raised === null && by === null && event.key !== 'Escape') return
    event.preventDefault()
    if (raised) this.#count(raised.option, this.#handsFor(raised.option) + raised.by)
    else if (by !== null) this.#go(by)
    else this.props.leave()
  }

  /** A clicker pressed once too often leaves the answer where it is. */
  #go(by: 1 | -1): void {
    const step = stepFrom(this.#step, by)
    if (step === this.#step) return
    this.#step = step
    if (step === 'talk' && by === 1) this.#run(talkMs)
    else if (step !== 'talk') this.#hold()
    this.#announce()
    this.forceUpdate()
  }

  #announce(): void {
    const { strings, ballot, locale } = this.props
    const { steps, calls, shift, answer } = strings.ballot
    const step = this.#step
    const key = this.#options.find(({ id }) => id === keyOf(this.props.item)?.id)
    const call =
      step === 'shift'
        ? shiftSentence({ options: this.#options, votes: ballot.votes, strings: shift, locale })
        : step === 'answer'
          ? fill(answer.said, { letter: key?.letter ?? '', text: key?.text ?? '' })
          : calls[step]
    this.props.say(fill(strings.stage.said, { step: steps[step], call }))
  }

  #handsFor(option: string): number {
    return handsFor(this.props.ballot.votes[voteIn(this.#step) ?? 0], option)
  }

  #count(option: string, hands: number): void {
    const { ballot, strings, locale, keep, say } = this.props
    const at = voteIn(this.#step)
    if (at === null) return
    const tally = withHands(ballot.votes[at] ?? {}, option, hands)
    keep(withVote(ballot, at, tally))
    const { tally: t, shift } = strings.ballot
    const letter = this.#options.find(({ id }) => id === option)?.letter ?? ''
    const told = plural(locale, shift.hands, handsFor(tally, option))
    say(fill(t.said, { letter, hands: told, total: plural(locale, t.total, counted(tally)) }))
  }

  #toggle(): void {
    if (this.#timer.sinceMs === null) this.#run(this.#timer.leftMs)
    else this.#hold()
    this.forceUpdate()
  }

  #run(leftMs: number): void {
    this.#timer = started(leftMs, now())
    clearInterval(this.#ticking)
    this.#ticking = setInterval(() => this.#tick(), tickMs)
    this.forceUpdate()
  }

  #hold(): void {
    clearInterval(this.#ticking)
    this.#timer = stopped(this.#timer, now())
  }

  #tick(): void {
    if (leftAt(this.#timer, now()) === 0) {
      this.#hold()
      this.props.say(this.props.strings.ballot.countdown.over)
    }
    this.forceUpdate()
  }
}

/** Keys that mean something else to what has the focus: a button is pressed, a number is walked through. */
function belongsTo(localName: string, key: string): boolean {
  if (localName === 'input') return !key.startsWith('Page')
  return localName === 'button' && (key === ' ' || key === 'Enter')
}
