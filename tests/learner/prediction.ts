import { expect, type Locator, type Page } from '@playwright/test'
import type { Strings } from '../../src/i18n/index.ts'
import type { ChoiceItem } from '../../src/learning/items/choice.ts'
import { reach } from './reach.ts'

/** The guess before the explanation. */
export class Prediction {
  readonly item: ChoiceItem<string>
  readonly root: Locator
  readonly options: Locator
  readonly #strings: Strings['choice']['prediction']

  constructor(page: Page, item: ChoiceItem<string>, strings: Strings) {
    this.item = item
    this.options = page.getByRole('group', { name: item.stem, exact: true })
    this.root = page.locator('form').filter({ has: this.options })
    this.#strings = strings.choice.prediction
  }

  async bet(id: string): Promise<void> {
    // It may have been ticked from afar, before it woke; it wakes in view.
    await reach(this.root)
    const text = this.item.options.find((option) => option.id === id)?.text ?? ''
    await this.options.getByRole('radio', { name: text, exact: true }).check()
    await this.root.getByRole('button', { name: this.#strings.bet, exact: true }).click()
    await this.expectNoted()
  }

  async expectNoted(): Promise<void> {
    await reach(this.root)
    await expect(this.root).toContainText(this.#strings.noted)
  }
}
