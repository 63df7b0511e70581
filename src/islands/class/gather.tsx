import { Component, createRef } from 'preact'
import { fill } from '../../learning/text.ts'
import { takeChosen, takeDropped } from '../given-files.ts'
import { type CameraProps, CameraWay } from './camera-way.tsx'
import type { CameraStrings, GatherStrings } from './gather-strings.ts'

/** How far a reading is. */
export interface Reading {
  readonly done: number
  readonly of: number
}

interface Props {
  readonly strings: GatherStrings
  readonly camera: CameraProps & { readonly strings: CameraStrings }
  /** `null`: nothing is being read. */
  readonly reading: Reading | null
  readonly onFiles: (files: readonly File[]) => void
  readonly onText: (text: string) => void
  readonly stop: () => void
}

const accepted = '.json,.txt,application/json,text/plain,image/*'

/** The ways in which results come: files and pictures, chosen or dropped, what is pasted, and the camera. */
export class Gather extends Component<Props> {
  readonly #text = createRef<HTMLTextAreaElement>()
  #isOver = false

  render({ strings: t, camera, reading, stop }: Props) {
    return (
      <section class="noprint" aria-labelledby="class-gather">
        <h2 id="class-gather">{t.title}</h2>
        <p class="class-privacy">{t.privacy}</p>
        <div class="passport-ways">
          {this.#files(t)}
          {this.#paste(t)}
          <CameraWay {...camera} />
        </div>
        {reading && <ReadingBar {...{ strings: t, reading, stop }} />}
      </section>
    )
  }

  #files(t: GatherStrings) {
    return (
      <div
        class={this.#isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => this.#over(event)}
        onDragLeave={() => this.#setOver(false)}
        onDrop={(event) => this.#drop(event)}
      >
        <p>
          <label for="class-file">{t.file}</label>
        </p>
        <input
          id="class-file"
          type="file"
          multiple
          accept={accepted}
          aria-describedby="class-file-hint"
          onChange={({ currentTarget }) => takeChosen(currentTarget, this.props)}
        />
        <p class="small muted" id="class-file-hint">
          {t.drop}
        </p>
      </div>
    )
  }

  #paste(t: GatherStrings) {
    return (
      <form onSubmit={(event) => this.#read(event)}>
        <p>
          <label for="class-text">{t.paste}</label>
        </p>
        <textarea
          id="class-text"
          ref={this.#text}
          rows={3}
          spellcheck={false}
          aria-describedby="class-text-hint"
        />
        <p class="small muted" id="class-text-hint">
          {t.pasteHint}
        </p>
        <p class="acts">
          <button class="btn">{t.read}</button>
        </p>
      </form>
    )
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

  /** A text stays in the field until it is read. */
  #read(event: Event): void {
    event.preventDefault()
    const field = this.#text.current
    this.props.onText(field?.value ?? '')
    if (field) field.value = ''
  }
}

function ReadingBar({
  strings: t,
  reading: { done, of },
  stop,
}: Pick<Props, 'strings' | 'stop'> & { readonly reading: Reading }) {
  return (
    <div class="class-reading">
      <span id="class-reading">{fill(t.reading, { done, of })}</span>
      <span
        class="class-bar"
        role="progressbar"
        aria-labelledby="class-reading"
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={done}
      >
        <svg viewBox="0 0 100 8" preserveAspectRatio="none">
          <rect width={of === 0 ? 0 : (done / of) * 100} height="8" />
        </svg>
      </span>
      <button type="button" class="btn" onClick={stop}>
        {t.stop}
      </button>
    </div>
  )
}
