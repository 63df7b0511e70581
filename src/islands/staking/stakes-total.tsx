import { Component } from 'preact'
import { lastStaked } from '../../learning/certainty/staked.ts'
import { fill, plural } from '../../learning/text.ts'
import { $progress, openProgress } from '../../state/progress.ts'
import type { Answered } from '../answering/recorder.ts'
import { signed } from './signed.ts'
import type { TotalStrings } from './strings.ts'

interface Props {
  readonly items: readonly Answered[]
  readonly strings: TotalStrings
  readonly locale: string
}

/** What the stakes of a check come to. Not announced: each question announces its own marks. */
export class StakesTotal extends Component<Props> {
  #stop = (): void => undefined

  override componentDidMount(): void {
    void openProgress()
    this.#stop = $progress.listen(() => this.forceUpdate())
    this.forceUpdate()
  }

  override componentWillUnmount(): void {
    this.#stop()
  }

  render({ items, strings, locale }: Props) {
    const progress = $progress.get().items
    const staked = items.flatMap((item) => lastStaked(progress[item.id], item) ?? [])
    const marks = staked.reduce((sum, one) => sum + one.marks, 0)
    return (
      <p class="stakes-total">
        {fill(plural(locale, strings.total, staked.length), { marks: signed(marks), n: items.length })}
      </p>
    )
  }
}
