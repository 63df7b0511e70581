import { Component } from 'preact'
import type { SittingAnswer } from '../../learning/assessment/sitting-result.ts'
import { AnsweredItem } from './answered-item.tsx'
import { itemTexts, type WholeItem } from './item-texts.ts'
import type { AnswersStrings, KindStrings } from './strings.ts'

interface Props {
  readonly answers: readonly SittingAnswer[]
  /** With the hole `{item}`. */
  readonly address: string
  readonly locale: string
  readonly strings: AnswersStrings
  readonly kinds: KindStrings
}

/** Every question of a complete sitting, each in a fold of its own; their texts are asked for here. */
export class AnswerList extends Component<Props> {
  readonly #items = new Map<string, WholeItem>()
  #hasFailed = false

  override componentDidMount(): void {
    void this.#load()
  }

  render({ answers, locale, strings, kinds }: Props) {
    return (
      <section aria-labelledby="answers">
        <h3 id="answers">{strings.title}</h3>
        <p>{strings.how}</p>
        <p role="status">{this.#hasFailed ? strings.failed : ''}</p>
        {this.#hasFailed && (
          <button class="btn" type="button" onClick={() => void this.#load()}>
            {strings.retry}
          </button>
        )}
        <ol class="answered">
          {answers.map((answer) => {
            const item = this.#items.get(answer.item.id)
            return (
              item && (
                <li key={item.id}>
                  <details>
                    <summary>
                      <span>{item.stem}</span>
                      <Verdict isRight={answer.isRight} kinds={kinds} />
                    </summary>
                    <AnsweredItem {...{ answer, item, locale, strings, kinds }} />
                  </details>
                </li>
              )
            )
          })}
        </ol>
      </section>
    )
  }

  async #load(): Promise<void> {
    const { answers, address } = this.props
    const texts = await Promise.allSettled(answers.map(({ item }) => itemTexts(address, item.id)))
    for (const text of texts) if (text.status === 'fulfilled') this.#items.set(text.value.id, text.value)
    this.#hasFailed = texts.some(({ status }) => status === 'rejected')
    this.forceUpdate()
  }
}

function Verdict({ isRight, kinds }: { readonly isRight: boolean; readonly kinds: KindStrings }) {
  return <b class={isRight ? 'right' : 'wrong'}>{isRight ? kinds.choice.right : kinds.choice.wrong}</b>
}
