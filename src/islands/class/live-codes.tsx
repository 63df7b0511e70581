import { Component } from 'preact'
import type { Given } from '../../state/trainer/class/read-given.ts'
import { CameraView } from '../passport/camera-view.tsx'
import { Filmed } from './filmed.ts'
import type { CameraStrings } from './gather-strings.ts'

interface Props {
  readonly strings: CameraStrings
  readonly say: (words: string) => void
  readonly onClose: () => void
  /** Resolves once it is read. */
  readonly give: (given: readonly Given[]) => Promise<void>
  /** What the next whole is called. */
  readonly newName: () => string
  /** Another one where something was taken out. */
  readonly era: number
}

/** The camera, for one learner after the other: it goes on until it is turned off. */
export class LiveCodes extends Component<Props> {
  readonly #filmed = new Filmed(() => this.props.newName())

  override componentDidUpdate({ era }: Props): void {
    if (era !== this.props.era) this.#filmed.forget()
  }

  render({ strings, say, onClose }: Props) {
    return <CameraView {...{ strings, say, onClose }} onCodes={(texts) => this.#take(texts)} />
  }

  async #take(texts: readonly string[]): Promise<boolean> {
    const given = this.#filmed.take(texts)
    if (given.length > 0) await this.props.give(given)
    return false
  }
}
