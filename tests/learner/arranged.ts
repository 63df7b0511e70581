import { expect, type Locator, type Page } from '@playwright/test'
import { setTypography } from '../../src/authoring/typography/set-typography.ts'
import { type Strings, strings } from '../../src/i18n/index.ts'
import type { OrderItem } from '../../src/learning/items/order.ts'
import type { PairsItem } from '../../src/learning/items/pairs.ts'
import { reach } from './reach.ts'

interface Items {
  readonly order: OrderItem<string>
  readonly pairs: PairsItem<string>
}

/** An activity whose parts are moved, as a learner meets it. */
export class Arranged<Kind extends keyof Items> {
  readonly page: Page
  readonly item: Items[Kind]
  readonly form: Locator
  readonly status: Locator
  readonly strings: Strings['answering'] & Strings[Kind]
  readonly #locale: string

  constructor(page: Page, locale: string, item: Items[Kind], kind: Kind) {
    this.page = page
    this.item = item
    this.#locale = locale
    this.strings = { ...strings(locale).answering, ...strings(locale)[kind] }
    this.form = page
      .locator('form')
      .filter({ has: page.getByRole('group', { name: this.said(item.stem), exact: true }) })
    this.status = this.form.getByRole('status')
  }

  said(text: string): string {
    return setTypography(text, this.#locale)
  }

  button(name: string): Locator {
    return this.form.getByRole('button', { name, exact: true })
  }

  /** Waits until it has come alive. */
  async wake(): Promise<void> {
    await reach(this.form)
    await expect(this.form.locator('.acts button').first()).toBeEnabled()
  }

  async expectRight(): Promise<void> {
    await expect(this.status).toHaveText(`${this.strings.right}.`)
    await expect(this.form.getByText(this.said(this.item.explanation))).toBeVisible()
  }
}
