import { Component, createRef } from 'preact'
import { takeChosen, takeDropped } from '../given-files.ts'
import { CameraView } from './camera-view.tsx'
import type { BackStrings } from './strings.ts'

interface Props {
  readonly strings: BackStrings
  readonly say: (words: string) => void
  readonly onFiles: (files: readonly File[]) => void
  readonly onText: (text: string) => void
  readonly onCodes: (texts: readonly string[]) => Promise<boolean>
}

/** The ways in which a passport comes back: files and pictures, chosen or dropped; what is pasted; the camera. */
export class Back extends Component<Props> {
  readonly #text = createRef<HTMLTextAreaElement>()
  #isCameraOn = false
  #isOver = false

  render({ strings: t }: Props) {
    return (
      <div class="passport-ways">
        <div
          class={this.#isOver ? 'drop over' : 'drop'}
          onDragOver={(event) => this.#over(event)}
          onDragLeave={() => this.#setOver(false)}
          onDrop={(event) => this.#drop(event)}
        >
          <p>
            <label for="passport-file">{t.file}</label>
          </p>
          <input
            id="passport-file"
            type="file"
            multiple
            accept={accepted}
            onChange={({ currentTarget }) => takeChosen(currentTarget, this.props)}
          />
          <p class="small muted">{t.drop}</p>
        </div>
        <form onSubmit={(event) => this.#read(event)}>
          <p>
            <label for="passport-text">{t.paste}</label>
          </p>
          <textarea
            id="passport-text"
            ref={this.#text}
            rows={3}
            spellcheck={false}
            aria-describedby="passport-text-hint"
            onPaste={(event) => this.#paste(event)}
          />
          <p class="small muted" id="passport-text-hint">
            {t.pasteHint}
          </p>
          <p class="acts">
            <button class="btn">{t.read}</button>
          </p>
        </form>
        {this.#cameraWay()}
      </div>
    )
  }

  #cameraWay() {
    const { strings: t, say, onCodes } = this.props
    const close = () => this.#setCamera(false)
    return (
      <div class={this.#isCameraOn ? 'wide' : ''}>
        {this.#isCameraOn ? (
          <CameraView {...{ strings: t, say, onCodes }} onClose={close} />
        ) : (
          <>
            <p class="acts">
              <button type="button" class="btn" onClick={() => this.#setCamera(true)}>
                {t.camera}
              </button>
            </p>
            <p>
              <label for="passport-photo">{t.photo}</label>
            </p>
            <input
              id="passport-photo"
              type="file"
              accept="image/*"
              capture="environment"
              onChange={({ currentTarget }) => takeChosen(currentTarget, this.props)}
            />
          </>
        )}
      </div>
    )
  }

  #setCamera(isOn: boolean): void {
    this.#isCameraOn = isOn
    this.forceUpdate()
  }

  #setOver(isOver: boolean): void {
    if (this.#isOver === isOver) return
    this.#isOver = isOver
    this.forceUpdate()
  }

  #over(event: DragEvent): void {
    event.preventDefault()
    this.#setOver(true)
  }

  #drop(event: DragEvent): void {
    event.preventDefault()
    this.#setOver(false)
    takeDropped(event, this.props)
  }

  /** A picture has nothing to show in the field; a text stays in it until it is read. */
  #paste(event: ClipboardEvent): void {
    const files = [...(event.clipboardData?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    this.props.onFiles(files)
  }

  #read(event: Event): void {
    event.preventDefault()
    this.props.onText(this.#text.current?.value ?? '')
  }
}

const accepted = '.json,application/json,text/plain,image/*'
