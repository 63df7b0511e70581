import { expect, type Locator, type Page } from '@playwright/test'
import { type Strings, strings } from '../../src/i18n/index.ts'
import { fill, plural } from '../../src/learning/text.ts'

/** The search, as a learner meets it. */
export class Search {
  readonly page: Page
  readonly root: Locator
  readonly button: Locator
  readonly field: Locator
  readonly status: Locator
  readonly results: Locator
  readonly strings: Strings['search']['dialog']
  readonly #locale: string

  constructor(page: Page, locale: string) {
    const { open, dialog } = strings(locale).search
    this.page = page
    this.#locale = locale
    this.strings = dialog
    this.button = page.getByRole('button', { name: open, exact: true })
    this.root = page.getByRole('dialog', { name: dialog.title })
    this.field = this.root.getByRole('textbox', { name: dialog.title })
    this.status = this.root.getByRole('status')
    this.results = this.root.locator('.hits > li')
  }

  async open(): Promise<void> {
    await this.button.click()
    await expect(this.field).toBeFocused()
  }

  /** Types, and waits for the answer. */
  async ask(query: string): Promise<void> {
    await this.field.fill(query)
    await this.expectAnswered()
  }

  async expectAnswered(): Promise<void> {
    await expect(this.root.locator('.hits')).toHaveAttribute('aria-busy', 'false')
  }

  async expectCount(count: number): Promise<void> {
    await expect(this.status).toHaveText(plural(this.#locale, this.strings.count, count))
  }

  async expectNone(query: string): Promise<void> {
    await expect(this.status).toHaveText(fill(this.strings.none, { query }))
  }

  filter(name: string): Locator {
    return this.root.getByRole('radio', { name: new RegExp(`^${name}\\b`) })
  }

  /** What the filter says it would show. */
  async countOf(name: string): Promise<number> {
    const label = await this.root.locator('fieldset label').filter({ hasText: name }).textContent()
    return Number(/\d+/.exec(label ?? '')?.[0])
  }

  /** Kinds of the results shown, in words. */
  async kinds(): Promise<string[]> {
    const kinds = await this.results.locator('.of').allTextContents()
    return kinds.map((kind) => kind.replace(this.strings.here, '').trim())
  }

  title(rank: number): Locator {
    return this.results.nth(rank).getByRole('heading').getByRole('link')
  }

  sections(rank: number): Locator {
    return this.results.nth(rank).getByRole('list').getByRole('link')
  }

  retry(): Locator {
    return this.root.getByRole('button', { name: this.strings.retry, exact: true })
  }

  more(): Locator {
    return this.root.getByRole('button', { name: this.strings.more, exact: true })
  }

  close(): Locator {
    return this.root.getByRole('button', { name: this.strings.close, exact: true })
  }
}
