import { strings } from '../../src/i18n/index.ts'
import { activitiesOf, choiceIn } from '../learner/course.ts'
import type { Reader } from './reader.ts'

/** A question of the lesson, or its guess, in WebKit. */
export class Question {
  readonly #reader: Reader
  readonly #item
  readonly #form: string
  readonly #t

  constructor(reader: Reader, locale: string, context: 'check' | 'prediction' = 'check', rank = 0) {
    this.#reader = reader
    this.#item = choiceIn(locale, activitiesOf(context)[rank] ?? '')
    this.#form = `form:has([name="${this.#item.id}"])`
    this.#t = strings(locale).choice
  }

  get id(): string {
    return this.#item.id
  }

  async reach(): Promise<void> {
    await this.#reader.scrollTo(await this.#reader.find(this.#form))
  }

  async #tick(isKey: boolean): Promise<void> {
    await this.reach()
    const option = this.#item.options.find(({ key = false }) => key === isKey)
    await this.#reader.press(`[name="${this.#item.id}"][value="${option?.id ?? ''}"]`)
  }

  async bet(): Promise<void> {
    await this.#tick(true)
    await this.#press(this.#t.prediction.bet)
    await this.#reader.reads(this.#form, this.#t.prediction.noted)
  }

  async answer(isRight: boolean): Promise<void> {
    await this.#tick(isRight)
    await this.#press(this.#t.question.check)
    const { right, wrong } = this.#t.question
    await this.#reader.reads(`${this.#form} [role="status"]`, isRight ? `${right}.` : wrong)
  }

  async retry(): Promise<void> {
    await this.#press(this.#t.question.retry)
  }

  /** After a visit before this one. */
  async remembers(how: 'right' | 'wrong'): Promise<void> {
    await this.reach()
    const { lastRight, lastWrong } = this.#t.question
    await this.#reader.reads(this.#form, how === 'right' ? lastRight : lastWrong)
  }

  async remembersBet(): Promise<void> {
    await this.reach()
    await this.#reader.reads(this.#form, this.#t.prediction.noted)
  }

  async #press(name: string): Promise<void> {
    await this.#reader.press(`${this.#form} button`, name)
  }
}
