import { Component, createRef } from 'preact'
import { type Camera, codesIn, type NoCamera, startCamera } from '../../state/passport/codes.ts'
import type { BackStrings } from './strings.ts'

interface Props {
  readonly strings: Pick<BackStrings, 'looking' | 'cameraOff' | NoCamera>
  /** Texts of the codes seen; `true` once there is nothing more to read. */
  readonly onCodes: (texts: readonly string[]) => Promise<boolean>
  readonly onClose: () => void
  readonly say: (words: string) => void
}

/** Between two looks, so that the page goes on living. */
const pauseMs = 120

/** The camera, looking for codes until they are all read or it is closed. */
export class CameraView extends Component<Props> {
  readonly #video = createRef<HTMLVideoElement>()
  #camera: Camera | null = null
  #isOver = false

  override componentDidMount(): void {
    void this.#watch()
  }

  override componentWillUnmount(): void {
    this.#isOver = true
    this.#camera?.stop()
  }

  render({ strings, onClose }: Props) {
    return (
      <div class="camera">
        <video ref={this.#video} muted playsInline aria-label={strings.looking} />
        <p class="acts">
          <button type="button" class="btn" onClick={onClose}>
            {strings.cameraOff}
          </button>
        </p>
      </div>
    )
  }

  async #watch(): Promise<void> {
    const { strings, say, onClose } = this.props
    const video = this.#video.current
    if (!video) return
    const camera = await startCamera(video)
    if (typeof camera === 'string') {
      say(strings[camera])
      onClose()
      return
    }
    this.#camera = camera
    if (this.#isOver) camera.stop()
    else {
      await this.#look(video)
    }
  }

  async #look(video: HTMLVideoElement): Promise<void> {
    const { strings, say, onClose } = this.props
    const isOver = () => this.#isOver
    say(strings.looking)
    while (!isOver()) {
      const texts = await codesIn(video)
      if (texts.length > 0 && (await this.props.onCodes(texts))) {
        onClose()
        return
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
}
