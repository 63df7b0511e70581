import { expect, type Locator, type Page } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { type Strings, strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { fill } from '../../src/learning/text.ts'

/** The room where a trainer composes run sheets. */
export class ComposerRoom {
  readonly page: Page
  readonly locale: string
  readonly strings: Strings['compose']['room']

  constructor(page: Page, locale: string) {
    this.page = page
    this.locale = locale
    this.strings = strings(locale).compose.room
  }

  get address(): string {
    return addressOf(builds.root, `${this.locale}/${routeWord(this.locale, 'compose')}/`)
  }

  /** What is open. */
  get heading(): Locator {
    return this.page.locator('[data-heading]')
  }

  get time(): Locator {
    return this.page.locator('.time-said')
  }

  get said(): Locator {
    return this.page.locator('.composer-said')
  }

  async open(fragment = ''): Promise<void> {
    await this.page.goto(this.address + fragment)
    await expect(this.heading).toBeVisible()
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** Chooses the first `count` objectives of the module of that rank. */
  async choose(module: number, count: number): Promise<void> {
    const fold = this.page.locator('.wish details').nth(module)
    await fold.locator('summary').click()
    for (const box of (await fold.getByRole('checkbox').all()).slice(0, count)) await box.check()
  }

  /** A sheet of so many minutes for the first objectives of the course, on a device that keeps none yet. */
  async propose(minutes: number, objectives = 4): Promise<void> {
    await this.open()
    await this.page.getByLabel(this.strings.wish.audience).fill('Mardi, salle 12')
    await this.page.getByLabel(this.strings.wish.people).fill('23')
    await this.page.getByLabel(this.strings.wish.minutes).fill(String(minutes))
    await this.choose(0, objectives)
    await this.button(this.strings.wish.propose).click()
    await expect(this.heading).toBeFocused()
    await expect(this.time).not.toBeEmpty()
  }

  names(): Promise<string[]> {
    return this.page.locator('.run-steps .name').allTextContents()
  }

  /** The button of the step at `at` that does it. */
  act(what: 'up' | 'down' | 'edit' | 'remove', at: number): Locator {
    return this.page.locator(`[data-step="${at}"] [data-do="${what}"]`)
  }

  minutesOf(at: number): Locator {
    return this.page.locator(`[data-step="${at}"]`).getByRole('spinbutton')
  }

  async link(): Promise<string> {
    return this.page.getByLabel(this.strings.along.label, { exact: true }).inputValue()
  }

  async expectSaid(words: string, told: Readonly<Record<string, string | number>> = {}): Promise<void> {
    await expect(this.said).toHaveText(fill(words, told))
  }

  async expectRefused(why: 'unreadable' | 'newer' | 'gone' | 'missing'): Promise<void> {
    await expect(this.page.locator('[data-refused]')).toHaveAttribute('data-refused', why)
    await expect(this.page.getByText(this.strings.refused[why])).toBeVisible()
  }
}
