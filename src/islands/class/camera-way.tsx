import { Component, createRef } from 'preact'
import { fill } from '../../learning/text.ts'
import type { LiveCodes } from './live-codes.tsx'
import type { CameraStrings } from './gather-strings.ts'

type LiveProps = LiveCodes['props']

export type CameraProps = Pick<LiveProps, 'say' | 'give' | 'era'>

interface Props extends CameraProps {
  readonly strings: CameraStrings
}

/** The camera, whose script is fetched when it is asked for. */
export class CameraWay extends Component<Props> {
  readonly #root = createRef<HTMLDivElement>()
  #Live: typeof LiveCodes | null = null
  #isOn = false
  /** How many wholes it has named: it goes on counting where it is turned on again. */
  #named = 0

  render({ strings: t, ...given }: Props) {
    const Live = this.#isOn && this.#Live
    return (
      <div class={Live ? 'wide' : undefined} ref={this.#root}>
        <p>
          <b>{t.title}</b>
        </p>
        <p class="small muted">{t.hint}</p>
        {Live ? (
          <Live
            strings={t}
            {...given}
            newName={() => fill(t.name, { k: (this.#named += 1) })}
            onClose={() => this.#turn(false)}
          />
        ) : (
          <p class="acts">
            <button type="button" class="btn" onClick={() => void this.#start()}>
              {t.camera}
            </button>
          </p>
        )}
      </div>
    )
  }

  async #start(): Promise<void> {
    try {
      this.#Live ??= (await import('./live-codes.tsx')).LiveCodes
      this.#turn(true)
    } catch {
      this.props.say(this.props.strings.away)
    }
  }

  /** What was pressed is gone: the other button takes the focus. */
  #turn(isOn: boolean): void {
    if (this.#isOn === isOn) return
    this.#isOn = isOn
    this.forceUpdate(() => this.#root.current?.querySelector('button')?.focus())
  }
}
