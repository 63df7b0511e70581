import { Component, createRef } from 'preact'
import { holdings } from '../../learning/passport/compare.ts'
import { plural } from '../../learning/text.ts'
import { copyLink, hasShareSheet, shareLink } from '../../state/passport/pass-on.ts'
import { type TakenAlong, takeAlong } from '../../state/passport/taken-along.ts'
import { $progress } from '../../state/progress.ts'
import { saveProgressFile } from '../../state/save-progress-file.ts'
import { Codes } from './codes.tsx'
import type { PassportProps } from './props.ts'

interface Props {
  readonly page: PassportProps
  readonly isOpen: boolean
  readonly say: (words: string) => void
  /** Puts the codes on a sheet, and prints it. */
  readonly print: (taken: TakenAlong) => void
}

/** More codes than this ask for more patience than a file. */
const manyCodes = 30

/** The ways to take progress along: a file, a link, codes. */
export class Along extends Component<Props> {
  readonly #link = createRef<HTMLTextAreaElement>()
  #taken: TakenAlong | null = null
  #isShowing = false
  #stop = (): void => undefined

  override componentDidMount(): void {
    this.#stop = $progress.subscribe(() => void this.#make())
  }

  override componentWillUnmount(): void {
    this.#stop()
  }

  render({ page, isOpen }: Props) {
    const t = page.strings.along
    const isEmpty = holdings($progress.get()).answers === 0
    return (
      <section aria-labelledby="passport-along">
        <h2 id="passport-along">{t.title}</h2>
        {isEmpty ? isOpen && <p>{t.nothing}</p> : this.#ways(page)}
      </section>
    )
  }

  #ways(page: PassportProps) {
    const t = page.strings.along
    const save = () => {
      saveProgressFile()
      this.props.say(t.file.saved)
    }
    return (
      <div class="passport-ways">
        <div>
          <h3>{t.file.title}</h3>
          <p>{t.file.text}</p>
          <p class="acts">
            <button type="button" class="btn primary" onClick={save}>
              {t.file.save}
            </button>
          </p>
        </div>
        {this.#linkWay(page)}
        {this.#codesWay(page)}
      </div>
    )
  }

  #linkWay({ strings, url }: PassportProps) {
    const t = strings.along.link
    const fragment = this.#taken?.fragment
    return (
      <div>
        <h3>{t.title}</h3>
        <p>{fragment === null ? t.tooLong : t.text}</p>
        {typeof fragment === 'string' && (
          <>
            <label class="vh" for="passport-link">
              {t.label}
            </label>
            <textarea id="passport-link" ref={this.#link} rows={2} readOnly value={`${url}#${fragment}`} />
            <p class="acts">
              <button type="button" class="btn" onClick={() => void this.#copy()}>
                {t.copy}
              </button>
              {hasShareSheet() && (
                <button type="button" class="btn" onClick={() => void this.#share()}>
                  {t.share}
                </button>
              )}
            </p>
          </>
        )}
      </div>
    )
  }

  #codesWay({ strings, locale }: PassportProps) {
    const t = strings.along.codes
    const taken = this.#taken
    const frames = taken?.frames
    const toggle = () => {
      this.#isShowing = !this.#isShowing
      this.forceUpdate()
    }
    return (
      <div class={this.#isShowing ? 'wide' : ''}>
        <h3>{t.title}</h3>
        <p>{frames === null ? t.tooMany : t.text}</p>
        {frames && frames.length > manyCodes && (
          <p>{plural(locale, { one: t.many, other: t.many }, frames.length)}</p>
        )}
        {taken && frames && (
          <p class="acts">
            <button type="button" class="btn" aria-expanded={this.#isShowing} onClick={toggle}>
              {this.#isShowing ? t.hide : plural(locale, t.show, frames.length)}
            </button>
            <button type="button" class="btn" onClick={() => this.props.print(taken)}>
              {t.print}
            </button>
          </p>
        )}
        {frames && this.#isShowing && <Codes key={frames[0]} frames={frames} strings={t} />}
      </div>
    )
  }

  async #make(): Promise<void> {
    const made = $progress.get()
    const taken = await takeAlong()
    // Another answer came meanwhile: what is made of it is on its way.
    if (made !== $progress.get()) return
    this.#taken = taken
    this.forceUpdate()
  }

  async #copy(): Promise<void> {
    const { link } = this.props.page.strings.along
    const field = this.#link.current
    const copied = await copyLink(field?.value ?? '')
    if (copied === 'failed') field?.select()
    this.props.say(copied === 'done' ? link.copied : link.notCopied)
  }

  async #share(): Promise<void> {
    const { strings, course } = this.props.page
    const shared = await shareLink(course, this.#link.current?.value ?? '')
    if (shared === 'failed') this.props.say(strings.along.link.notShared)
  }
}
