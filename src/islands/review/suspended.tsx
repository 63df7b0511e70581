import { Component } from 'preact'
import type { ReviewItem } from '../../learning/review/reviewable.ts'
import { fill, plural } from '../../learning/text.ts'
import { suspendItem } from '../../state/suspensions.ts'
import type { TodayProps } from './today.tsx'

interface State {
  /** By item, what it asks; fetched once the list is opened. */
  readonly stems: Readonly<Record<string, string>>
}

/** The questions that the learner has set aside, each of which can be taken back. */
export class Suspended extends Component<TodayProps, State> {
  override state: State = { stems: {} }

  render({ desk, page: { strings, locale } }: TodayProps, { stems }: State) {
    const items = desk.suspended
    const t = strings.suspended
    if (items.length === 0) return null
    return (
      <details class="suspended" onToggle={() => void this.#fetch(items)}>
        <summary>{plural(locale, t.title, items.length)}</summary>
        <p class="small">{t.explain}</p>
        <ul>
          {items.map((item) => {
            const text = stems[item.id] ?? fill(t.of, { lesson: this.#lessonOf(item) })
            return (
              <li key={item.id}>
                <span id={`stem-${item.id}`}>{text}</span>
                <button
                  type="button"
                  class="btn"
                  id={`back-${item.id}`}
                  aria-labelledby={`back-${item.id} stem-${item.id}`}
                  onClick={() => void this.#putBack(item, text)}
                >
                  {t.putBack}
                </button>
              </li>
            )
          })}
        </ul>
      </details>
    )
  }

  async #putBack(item: ReviewItem, stem: string): Promise<void> {
    const { page, say } = this.props
    await suspendItem(item.id, false)
    say(fill(page.strings.suspended.back, { stem }))
    const list = document.querySelector<HTMLElement>('.suspended summary, [data-heading]')
    list?.focus()
  }

  #lessonOf({ lesson }: ReviewItem): string {
    return this.props.desk.catalogue.lessons.find(({ id }) => id === lesson)?.title ?? lesson
  }

  /** Without the network they are known by their lesson. */
  async #fetch(items: readonly ReviewItem[]): Promise<void> {
    const props = await Promise.allSettled(items.map(({ id }) => this.props.sources.item(id)))
    const stems = items.flatMap(({ id }, at) => {
      const result = props[at]
      if (result?.status !== 'fulfilled') return []
      return [[id, (result.value as { readonly item: { readonly stem: string } }).item.stem] as const]
    })
    this.setState({ stems: Object.fromEntries(stems) })
  }
}
