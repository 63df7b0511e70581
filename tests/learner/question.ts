import { expect, type Locator, type Page } from '@playwright/test'
import type { Strings } from '../../src/i18n/index.ts'
import type { ChoiceItem } from '../../src/learning/items/choice.ts'
import { reach } from './reach.ts'

/** A question of the lesson, as a learner meets it. */
export class Question {
  readonly item: ChoiceItem<string>
  readonly root: Locator
  readonly options: Locator
  readonly status: Locator
  readonly #strings: Strings['choice']['question']

  constructor(page: Page, item: ChoiceItem<string>, strings: Strings) {
    this.item = item
    this.options = page.getByRole('group', { name: item.stem, exact: true })
    this.root = page.locator('form').filter({ has: this.options })
    this.status = this.root.getByRole('status')
    this.#strings = strings.choice.question
  }

  option(id: string): Locator {
    const text = this.item.options.find((option) => option.id === id)?.text
    if (text === undefined) throw new Error(`"${this.item.id}" has no option "${id}".`)
    return this.options.getByRole(this.item.multiple ? 'checkbox' : 'radio', { name: text, exact: true })
  }

  get keys(): string[] {
    return this.item.options.filter((option) => option.key).map((option) => option.id)
  }

  get distractors(): string[] {
    return this.item.options.filter((option) => !option.key).map((option) => option.id)
  }

  /** Brings the question into view, where its script comes. */
  async reach(): Promise<void> {
    await reach(this.root)
  }

  async expectAwake(): Promise<void> {
    await expect(this.root.getByRole('button', { name: this.#strings.check, exact: true })).toBeEnabled()
  }

  async tick(...ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.option(id).check()
  }

  async check(): Promise<void> {
    await this.reach()
    await this.root.getByRole('button', { name: this.#strings.check, exact: true }).click()
  }

  async retry(): Promise<void> {
    await this.reach()
    await this.root.getByRole('button', { name: this.#strings.retry, exact: true }).click()
  }

  async reveal(): Promise<void> {
    await this.reach()
    await this.root.getByRole('button', { name: this.#strings.reveal, exact: true }).click()
  }

  mayReveal(): Promise<boolean> {
    return this.root.getByRole('button', { name: this.#strings.reveal, exact: true }).isVisible()
  }

  /** Starts a question over that an earlier visit left. */
  async redo(): Promise<void> {
    await this.reach()
    await this.root.getByRole('button', { name: this.#strings.redo, exact: true }).click()
  }

  /** Ticks, checks and waits for what is answered. */
  async answer(...ids: readonly string[]): Promise<void> {
    await this.tick(...ids)
    await this.check()
    await expect(this.status).not.toBeEmpty()
  }

  async answerRight(): Promise<void> {
    await this.answer(...this.keys)
    await this.expectRight()
  }

  async answerWrong(): Promise<void> {
    const [wrong = ''] = this.distractors
    await this.answer(wrong)
    await expect(this.status).toContainText(this.#strings.wrong)
  }

  async expectRight(): Promise<void> {
    await expect(this.status).toContainText(`${this.#strings.right}.`)
  }

  /** The feedback of an option, as shown under it. */
  feedback(id: string): Locator {
    const feedback = this.item.options.find((option) => option.id === id)?.feedback ?? ''
    return this.options.getByText(feedback, { exact: true })
  }

  /** After a visit before this one, the question says how the last answer went. */
  async expectRemembered(how: 'right' | 'wrong'): Promise<void> {
    await this.reach()
    await expect(this.root).toContainText(how === 'right' ? this.#strings.lastRight : this.#strings.lastWrong)
  }
}
