import { expect, type Locator, type Page } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { type Strings, strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { fill } from '../../src/learning/text.ts'

/** A window of a show: that of who speaks, or that of the room. */
export class PresenterRoom {
  readonly page: Page
  readonly locale: string
  readonly strings: Strings['presenting']['show']
  readonly #address: (path: string) => string

  constructor(page: Page, locale: string, address = (path: string) => addressOf(builds.root, path)) {
    this.page = page
    this.locale = locale
    this.strings = strings(locale).presenting.show
    this.#address = address
  }

  get address(): string {
    return this.#address(`${this.locale}/${routeWord(this.locale, 'present')}/`)
  }

  /** `what`: the fragment that names what is shown. */
  async open(what: string): Promise<void> {
    await this.page.goto(this.address + what)
    await expect(this.place).toBeVisible()
  }

  /** Opens the room's window by the button. */
  async openScreen(): Promise<PresenterRoom> {
    const opening = this.page.waitForEvent('popup')
    await this.button(this.strings.openScreen).click()
    const screen = new PresenterRoom(await opening, this.locale, this.#address)
    await expect(screen.place).toBeVisible()
    await expect(this.page.getByText(this.strings.isOpen)).toBeVisible()
    return screen
  }

  /** What the room sees, in its own window or in that of who speaks. */
  get slide(): Locator {
    return this.page.locator('.slide-box')
  }

  get place(): Locator {
    return this.page.locator('.slide-place')
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** How many slides there are. */
  async count(): Promise<number> {
    return Number(/\d+$/.exec((await this.place.textContent()) ?? '')?.[0])
  }

  /** The slide of that rank, from 1. */
  async expectAt(rank: number): Promise<void> {
    await expect(this.place).toHaveText(fill(this.strings.place, { k: rank, n: await this.count() }))
  }

  /** By its number, typed. */
  async goTo(rank: number): Promise<void> {
    await this.page.locator('.presenter').focus()
    await this.page.keyboard.type(String(rank))
    await this.page.keyboard.press('Enter')
    await this.expectAt(rank)
  }

  /** Goes on, by key, until `there` is to be seen; from where the focus is, for who has `keys alone`. */
  async goOnTo(there: Locator, by: 'any way' | 'keys alone' = 'any way'): Promise<void> {
    if (by === 'any way') await this.page.locator('.presenter').focus()
    const most = await this.count()
    for (let at = 0; at < most * 8 && !(await there.isVisible()); at += 1) {
      const before = await this.slide.innerHTML()
      await this.page.keyboard.press('PageDown')
      await expect.poll(() => this.slide.innerHTML()).not.toBe(before)
    }
    await expect(there).toBeVisible()
  }

  /** A vote: as many hands as told for each letter, one press each. */
  async raise(hands: Readonly<Record<string, number>>): Promise<void> {
    for (const [letter, count] of Object.entries(hands)) {
      const more = this.button(fill(this.strings.hands.more, { letter }))
      for (let hand = 0; hand < count; hand += 1) await more.click()
      await expect(this.page.getByLabel(fill(this.strings.hands.count, { letter }))).toHaveValue(
        String(count),
      )
    }
  }
}
