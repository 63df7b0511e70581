import { expect, type Locator, type Page } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { type Strings, strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import type { Moment } from '../../src/learning/class/learner-record.ts'
import { plural } from '../../src/learning/text.ts'

/** The room where results are handed in, as a learner has it before them. */
export class HandInRoom {
  readonly page: Page
  readonly locale: string
  readonly strings: Strings['handIn']['room']
  readonly #address: (path: string) => string

  constructor(page: Page, locale: string, address = (path: string) => addressOf(builds.root, path)) {
    this.page = page
    this.locale = locale
    this.strings = strings(locale).handIn.room
    this.#address = address
  }

  get address(): string {
    return this.#address(`${this.locale}/${routeWord(this.locale, 'handover')}/`)
  }

  /** The trainer's page that links lead to. */
  get trainers(): string {
    return this.#address(`${this.locale}/${routeWord(this.locale, 'class')}/`)
  }

  async open(): Promise<void> {
    await this.page.goto(this.address)
    await expect(this.heading(this.strings.choose.title)).toBeVisible()
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name, exact: true })
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  part(moment: Moment): Locator {
    return this.page.getByRole('checkbox', { name: this.strings.choose.parts[moment].title })
  }

  get name(): Locator {
    return this.page.getByLabel(this.strings.choose.name)
  }

  get said(): Locator {
    return this.page.locator('.passport-said')
  }

  /** What folds the answers of a part away. */
  fold(moment: Moment): Locator {
    return this.page.locator('summary').filter({ hasText: this.strings.choose.parts[moment].title })
  }

  /** Question, answer and result of each answer of a part that is unfolded. */
  async told(moment: Moment): Promise<string[][]> {
    const table = this.page.getByRole('table', { name: this.strings.choose.parts[moment].title })
    await expect(table).toBeVisible()
    return table
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => Array.from(row.children, (cell) => cell.textContent.trim())))
  }

  async link(): Promise<string> {
    return this.page.getByLabel(this.strings.give.link.label).inputValue()
  }

  async text(): Promise<string> {
    return this.page.getByLabel(this.strings.give.text.label).inputValue()
  }

  showCodes(count: number): Locator {
    return this.button(plural(this.locale, strings(this.locale).passport.room.along.codes.show, count))
  }
}
