import { Component } from 'preact'
import type { LearnerRecord } from '../../learning/class/learner-record.ts'
import { type HandedIn, handIn, saveResultFile } from '../../state/trainer/hand-in.ts'
import { Status } from '../drag/status.ts'
import { CodesWay } from '../passport/codes-way.tsx'
import { CopyWay } from '../passport/copy-way.tsx'
import { FileWay } from '../passport/file-way.tsx'
import type { HandInProps } from './props.ts'

interface Props {
  readonly page: HandInProps
  readonly record: LearnerRecord
}

/** The ways to hand it in: a file, a link, a text, codes. */
export class Give extends Component<Props> {
  readonly #status = new Status('', this.props.page.speakAfterMs ?? 150, () => this.forceUpdate())
  #made: HandedIn | null = null

  override componentDidMount(): void {
    void this.#make()
  }

  override componentDidUpdate(before: Props): void {
    if (before.record !== this.props.record) void this.#make()
  }

  render({ page, record }: Props) {
    const { strings, locale, course, addresses } = page
    const t = strings.give
    const say = (words: string) => this.#status.say(words)
    const fragment = this.#made?.fragment
    return (
      <section aria-labelledby="hand-in-give">
        <h2 id="hand-in-give">{t.title}</h2>
        <p role="status" class="passport-said">
          {this.#status.words}
        </p>
        <div class="passport-ways">
          <FileWay {...{ strings: t.file, say }} save={() => saveResultFile(record)} />
          <CopyWay
            {...{ id: 'hand-in-link', strings: t.link, say }}
            value={fragment && `${addresses.class}#${fragment}`}
            share={{ title: course, strings: t.link }}
          />
          <CopyWay {...{ id: 'hand-in-text', strings: t.text, say }} value={fragment} />
          <CodesWay {...{ strings: t.codes, locale, frames: this.#made?.frames }} />
        </div>
      </section>
    )
  }

  async #make(): Promise<void> {
    const { record } = this.props
    const made = await handIn(record)
    // Something else was chosen meanwhile: what is made of it is on its way.
    if (record !== this.props.record) return
    this.#made = made
    this.forceUpdate()
  }
}
