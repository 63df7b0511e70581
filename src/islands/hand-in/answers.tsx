import { Component } from 'preact'
import type { Moment, RecordedAnswer } from '../../learning/class/learner-record.ts'
import { toldResponse } from '../../learning/class/told-response.ts'
import type { Item } from '../../learning/items/index.ts'
import { fill, plural } from '../../learning/text.ts'
import type { fetchedOnce } from '../fetched-once.ts'
import type { HandInProps } from './props.ts'
import type { TableStrings } from './strings.ts'

interface Props {
  readonly page: HandInProps
  readonly moment: Moment
  readonly answers: readonly RecordedAnswer[]
  readonly fetched: ReturnType<typeof fetchedOnce>
}

/** The answers of one part, each in its own words: their texts are asked for once the fold is opened. */
export class Answers extends Component<Props> {
  readonly #items = new Map<string, Item>()
  #state: 'closed' | 'loading' | 'loaded' | 'failed' = 'closed'

  render({ page, moment, answers }: Props) {
    const { choose, table: t } = page.strings
    const { title } = choose.parts[moment]
    const isOpen = this.#state === 'loaded' || this.#state === 'failed'
    return (
      <details onToggle={({ currentTarget }) => currentTarget.open && this.#open()}>
        <summary>
          {title} <span class="hand-in-count">{plural(page.locale, choose.count, answers.length)}</span>
        </summary>
        <p role="status">
          {this.#state === 'loading' ? t.loading : this.#state === 'failed' ? t.failed : ''}
        </p>
        {this.#state === 'failed' && (
          <p class="acts">
            <button type="button" class="btn" onClick={() => void this.#load()}>
              {t.retry}
            </button>
          </p>
        )}
        {isOpen && (
          <table class="hand-in-answers">
            <caption class="vh">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t.question}</th>
                <th scope="col">{t.yours}</th>
                <th scope="col">{t.result}</th>
              </tr>
            </thead>
            <tbody>
              {answers.map((answer) => (
                <Row key={answer.item} {...{ answer, strings: t, item: this.#items.get(answer.item) }} />
              ))}
            </tbody>
          </table>
        )}
      </details>
    )
  }

  #open(): void {
    if (this.#state === 'closed') void this.#load()
  }

  async #load(): Promise<void> {
    const { answers, fetched, page } = this.props
    this.#show('loading')
    const texts = await Promise.allSettled(
      answers.map(({ item }) => fetched<{ readonly item: Item }>(fill(page.addresses.item, { item }))),
    )
    for (const text of texts)
      if (text.status === 'fulfilled') this.#items.set(text.value.item.id, text.value.item)
    this.#show(texts.some(({ status }) => status === 'rejected') ? 'failed' : 'loaded')
  }

  #show(state: 'loading' | 'loaded' | 'failed'): void {
    this.#state = state
    this.forceUpdate()
  }
}

interface RowProps {
  readonly answer: RecordedAnswer
  /** `undefined` where its text did not come. */
  readonly item: Item | undefined
  readonly strings: TableStrings
}

function Row({ answer: { item: id, response, score }, item, strings: t }: RowProps) {
  const lines = item ? toldResponse(item, response) : []
  return (
    <tr>
      <th scope="row">{item?.stem ?? id}</th>
      <td data-label={t.yours}>
        {item && lines.length === 0 && t.unread}
        {lines.map(({ label, texts }, at) => (
          <span key={at}>
            {label === undefined ? texts.join(' · ') : fill(t.under, { label, texts: texts.join(' · ') })}
          </span>
        ))}
      </td>
      <td data-label={t.result}>
        <b>{score === 1 ? t.right : score === 0 ? t.wrong : t.partly}</b>
      </td>
    </tr>
  )
}
