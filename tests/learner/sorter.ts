import { expect, type Locator, type Page } from '@playwright/test'
import type { Strings } from '../../src/i18n/index.ts'
import type { CategoriseItem } from '../../src/learning/items/categorise.ts'
import { fill } from '../../src/learning/text.ts'
import { reach } from './reach.ts'

/** The sorter, as a learner meets it: cards, bins, and what is said. */
export class Sorter {
  readonly page: Page
  readonly item: CategoriseItem<string>
  readonly root: Locator
  readonly status: Locator
  readonly strings: Strings['sorter']

  constructor(page: Page, item: CategoriseItem<string>, strings: Strings) {
    this.page = page
    this.item = item
    this.root = page.locator('.sorter').filter({ hasText: item.stem })
    this.status = this.root.getByRole('status')
    this.strings = strings.sorter
  }

  card(id: string): Locator {
    return this.root.getByRole('button', { name: this.textOf(id), exact: true })
  }

  /** The card as it is held: its button, and the handle beside it. */
  held(id: string): Locator {
    const button = this.page.getByRole('button', { name: this.textOf(id), exact: true })
    return this.root.locator('.card').filter({ has: button })
  }

  textOf(id: string): string {
    const text = this.item.cards.find((card) => card.id === id)?.text
    if (text === undefined) throw new Error(`"${this.item.id}" has no card "${id}".`)
    return text
  }

  /** The bin a card belongs in. */
  binOf(id: string): string {
    return this.item.cards.find((card) => card.id === id)?.bin ?? ''
  }

  /** A bin where the card is misplaced, and not defensible either. */
  wrongBinOf(id: string): string {
    const card = this.item.cards.find((one) => one.id === id)
    const accepted = [card?.bin, ...(card?.also ?? []).map(({ bin }) => bin)]
    return this.item.bins.find((bin) => !accepted.includes(bin.id))?.id ?? ''
  }

  otherWrongBinOf(id: string): string {
    const first = this.wrongBinOf(id)
    const card = this.item.cards.find((one) => one.id === id)
    const known = [first, card?.bin, ...(card?.also ?? []).map(({ bin }) => bin)]
    return this.item.bins.find((bin) => !known.includes(bin.id))?.id ?? ''
  }

  nameOf(bin: string): string {
    return this.item.bins.find((one) => one.id === bin)?.name ?? ''
  }

  get unsorted(): Locator {
    return this.root.getByRole('list', { name: this.strings.toSort, exact: true })
  }

  cardsIn(bin: string): Locator {
    return this.root.getByRole('list', { name: this.nameOf(bin), exact: true })
  }

  /** Where a card is dropped, cards or none. */
  zone(bin: string): Locator {
    return this.root.locator(`[data-zone="${bin}"]`)
  }

  /** The bar of destinations of the card that is picked. */
  get destinations(): Locator {
    return this.root.getByRole('group', { name: this.strings.where, exact: true })
  }

  destination(bin: string): Locator {
    return this.button(fill(this.strings.placeIn, { b: this.nameOf(bin) }))
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true })
  }

  /** Brings the sorter into view, where its script comes, and waits for it to be alive. */
  async reach(): Promise<void> {
    await reach(this.root)
    await expect(this.root).not.toHaveAttribute('inert')
  }

  /** Ids of the round's cards that are still to sort, in the order shown. */
  async unsortedCards(): Promise<string[]> {
    await this.reach()
    const texts = await this.root.getByRole('list').first().getByRole('button').allTextContents()
    return this.item.cards
      .filter((card) => texts.includes(card.text))
      .sort((a, b) => texts.indexOf(a.text) - texts.indexOf(b.text))
      .map((card) => card.id)
  }

  /** Ids of the cards that the last check found misplaced: they can be moved, the others no more. */
  async misplacedCards(): Promise<string[]> {
    const movable = await this.root.locator('.card button').allTextContents()
    return this.item.cards.filter(({ text }) => movable.includes(text)).map(({ id }) => id)
  }

  async expectPlaced(card: string, bin: string): Promise<void> {
    await expect(this.cardsIn(bin).getByText(this.textOf(card), { exact: true })).toBeVisible()
  }

  async check(): Promise<void> {
    await this.button(this.strings.check).click()
  }

  async expectChecked(right: number, of: number): Promise<void> {
    const said = right === 1 ? this.strings.checked.one : this.strings.checked.other
    await expect(this.status).toHaveText(fill(said, { k: right, n: of }))
  }

  async expectFinished(): Promise<void> {
    await expect(this.root.getByRole('heading', { name: this.strings.results.title })).toBeVisible()
  }
}
