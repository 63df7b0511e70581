import { Component, createRef } from 'preact'
import { runSheetAddress } from '../../learning/workshop/address.ts'
import type { RunSheet } from '../../learning/workshop/run-sheet.ts'
import { copyLink, hasShareSheet, shareLink } from '../../state/passport/pass-on.ts'
import { longestLink } from '../../state/passport/taken-along.ts'
import { codeOf } from '../../state/trainer/run-sheet-code.ts'
import type { ComposerPage } from './props.ts'
import { sheetTitle } from './words.ts'

interface Props {
  readonly page: ComposerPage
  readonly sheet: RunSheet
}

/** How a sheet is presented, printed and passed on. */
export class Along extends Component<Props> {
  readonly #link = createRef<HTMLTextAreaElement>()
  #code: string | null = null
  #coded: RunSheet | null = null

  override componentDidMount(): void {
    void this.#make()
  }

  override componentDidUpdate(): void {
    void this.#make()
  }

  render({ page, sheet }: Props) {
    const t = page.strings.along
    const code = this.#code
    const isLink = code !== null && code.length <= longestLink
    return (
      <section aria-labelledby="composer-along">
        <h3 id="composer-along">{t.title}</h3>
        <p class="acts">
          {isLink && sheet.steps.length > 0 && (
            <a class="btn primary" href={runSheetAddress(page.present, { kind: 'sheet', code })}>
              {t.present}
            </a>
          )}
          <button type="button" class="btn" onClick={() => print()}>
            {t.print}
          </button>
        </p>
        {code !== null && <p>{isLink ? t.text : t.tooLong}</p>}
        {isLink && this.#address(runSheetAddress(page.url, { kind: 'sheet', code }))}
      </section>
    )
  }

  #address(link: string) {
    const t = this.props.page.strings.along
    return (
      <>
        <label for="composer-link">{t.label}</label>
        <textarea id="composer-link" ref={this.#link} rows={2} readOnly value={link} />
        <p class="acts">
          <button type="button" class="btn" onClick={() => void this.#copy(link)}>
            {t.copy}
          </button>
          {hasShareSheet() && (
            <button type="button" class="btn" onClick={() => void this.#share(link)}>
              {t.share}
            </button>
          )}
        </p>
      </>
    )
  }

  async #make(): Promise<void> {
    const { sheet } = this.props
    if (sheet === this.#coded) return
    this.#coded = sheet
    const code = await codeOf(sheet)
    // It was changed meanwhile: the code of that is on its way.
    if (sheet !== this.#coded) return
    this.#code = code
    this.forceUpdate()
  }

  async #copy(link: string): Promise<void> {
    const { say, strings } = this.props.page
    const copied = await copyLink(link)
    if (copied === 'failed') this.#link.current?.select()
    say(copied === 'done' ? strings.along.copied : strings.along.notCopied)
  }

  async #share(link: string): Promise<void> {
    const { say, strings } = this.props.page
    const shared = await shareLink(sheetTitle(this.props.sheet, strings), link)
    if (shared === 'failed') say(strings.along.notShared)
  }
}
