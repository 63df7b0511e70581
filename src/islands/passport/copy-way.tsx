import { Component, createRef } from 'preact'
import { copyLink, hasShareSheet, shareLink } from '../../state/passport/pass-on.ts'
import type { CopyStrings, ShareStrings } from './strings.ts'

interface Props {
  /** Of the field. */
  readonly id: string
  readonly strings: CopyStrings
  /** What is to be copied; `null` where it is too long, `undefined` while it is made. */
  readonly value: string | null | undefined
  /** What it is shared as; without it, it is only copied. */
  readonly share?: { readonly title: string; readonly strings: ShareStrings }
  readonly say: (words: string) => void
}

/** A text to be copied, or a link to be shared, in a field from which it can also be taken by hand. */
export class CopyWay extends Component<Props> {
  readonly #field = createRef<HTMLTextAreaElement>()

  render({ id, strings: t, value, share }: Props) {
    return (
      <div>
        <h3>{t.title}</h3>
        <p>{value === null ? t.tooLong : t.text}</p>
        {typeof value === 'string' && (
          <>
            <label class="vh" for={id}>
              {t.label}
            </label>
            <textarea id={id} ref={this.#field} rows={2} readOnly value={value} />
            <p class="acts">
              <button type="button" class="btn" onClick={() => void this.#copy()}>
                {t.copy}
              </button>
              {share && hasShareSheet() && (
                <button type="button" class="btn" onClick={() => void this.#share()}>
                  {share.strings.share}
                </button>
              )}
            </p>
          </>
        )}
      </div>
    )
  }

  async #copy(): Promise<void> {
    const { strings: t, say } = this.props
    const field = this.#field.current
    const copied = await copyLink(field?.value ?? '')
    if (copied === 'failed') field?.select()
    say(copied === 'done' ? t.copied : t.notCopied)
  }

  async #share(): Promise<void> {
    const { share, say } = this.props
    if (!share) return
    const shared = await shareLink(share.title, this.#field.current?.value ?? '')
    if (shared === 'failed') say(share.strings.notShared)
  }
}
