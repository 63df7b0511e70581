import { Component } from 'preact'
import { fill } from '../../learning/text.ts'
import { CodePicture } from './code-picture.tsx'
import type { CodesStrings } from './strings.ts'

interface Props {
  readonly frames: readonly string[]
  readonly strings: CodesStrings
}

/** Long enough for a camera that looks three times a second, and under three changes a second. */
const shownMs = 700

/** One code after the other, for the camera of the other device. Who asked for little motion turns them by hand. */
export class Codes extends Component<Props> {
  #at = 0
  #timer: ReturnType<typeof setInterval> | undefined

  override componentDidMount(): void {
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) this.#play()
  }

  override componentWillUnmount(): void {
    clearInterval(this.#timer)
  }

  render({ frames, strings: t }: Props) {
    const told = { k: this.#at + 1, n: frames.length }
    return (
      <div class="codes">
        <CodePicture text={frames[this.#at] ?? ''} name={fill(t.name, told)} />
        <div class="codes-bar">
          <p class="codes-at">{fill(t.at, told)}</p>
          {frames.length > 1 && (
            <p class="acts">
              <button type="button" class="btn" onClick={() => this.#turn(-1)}>
                {t.previous}
              </button>
              <button type="button" class="btn" onClick={() => this.#toggle()}>
                {this.#timer === undefined ? t.play : t.pause}
              </button>
              <button type="button" class="btn" onClick={() => this.#turn(1)}>
                {t.next}
              </button>
            </p>
          )}
          <p class="small">{t.how}</p>
        </div>
      </div>
    )
  }

  #play(): void {
    if (this.props.frames.length < 2) return
    this.#timer = setInterval(() => this.#move(1), shownMs)
    this.forceUpdate()
  }

  #stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  #toggle(): void {
    if (this.#timer === undefined) this.#play()
    else this.#stop()
    this.forceUpdate()
  }

  /** By hand: what turns by itself would turn away what was looked for. */
  #turn(by: number): void {
    this.#stop()
    this.#move(by)
  }

  #move(by: number): void {
    const { length } = this.props.frames
    this.#at = (this.#at + by + length) % length
    this.forceUpdate()
  }
}
