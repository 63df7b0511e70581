import { Key, type WebElement } from 'selenium-webdriver'
import { strings } from '../../src/i18n/index.ts'
import { fill } from '../../src/learning/text.ts'
import { activitiesOf, categoriseIn } from '../learner/course.ts'
import type { Reader } from './reader.ts'

/** One way of putting a card into a bin. */
export type Way = (sorter: Sorter, card: string, bin: string) => Promise<void>

/** The sorter of the lesson, in WebKit. */
export class Sorter {
  readonly reader: Reader
  readonly item
  readonly t

  constructor(reader: Reader, locale: string) {
    this.reader = reader
    this.item = categoriseIn(locale, activitiesOf('sort')[0] ?? '')
    this.t = strings(locale).sorter
  }

  /** Ids of the cards still to sort, once the sorter is alive. */
  async cards(): Promise<string[]> {
    await this.reader.scrollTo(await this.reader.find('.sorter'))
    await this.reader.find('.sorter:not([inert]) [data-zone=""] [data-card]')
    const cards = await this.reader.all('.sorter [data-zone=""] [data-card]')
    const ids = await Promise.all(cards.map((card) => card.getAttribute('data-card')))
    return ids.map((id) => id ?? '')
  }

  card(id: string): Promise<WebElement> {
    return this.reader.find(`.sorter [data-card="${id}"]`)
  }

  zone(bin: string): Promise<WebElement> {
    return this.reader.find(`.sorter [data-zone="${bin}"]`)
  }

  binOf(id: string): string {
    return this.item.cards.find((card) => card.id === id)?.bin ?? ''
  }

  wrongBinOf(id: string): string {
    const card = this.item.cards.find((one) => one.id === id)
    const accepted = [card?.bin, ...(card?.also ?? []).map(({ bin }) => bin)]
    return this.item.bins.find((bin) => !accepted.includes(bin.id))?.id ?? ''
  }

  destination(bin: string): string {
    const name = this.item.bins.find((one) => one.id === bin)?.name ?? ''
    return fill(this.t.placeIn, { b: name })
  }

  async isPlaced(card: string, bin: string): Promise<void> {
    const text = this.item.cards.find(({ id }) => id === card)?.text ?? ''
    await this.reader.reads(`.sorter [data-zone="${bin}"]`, text)
  }

  /** Sorts every card right but the first, checks, then puts that one right too. */
  async sortAndMend(way: Way): Promise<void> {
    const cards = await this.cards()
    const [wrong = ''] = cards
    for (const card of cards) {
      const bin = card === wrong ? this.wrongBinOf(card) : this.binOf(card)
      await way(this, card, bin)
      await this.isPlaced(card, bin)
    }
    await this.check()
    await this.said(cards.length - 1, cards.length)
    await way(this, wrong, this.binOf(wrong))
    await this.check()
    await this.reader.find('.sorter h3', this.t.results.title)
  }

  async check(): Promise<void> {
    await this.reader.press('.sorter [data-check]')
  }

  async said(right: number, of: number): Promise<void> {
    const { one, other } = this.t.checked
    await this.reader.reads('.sorter [role="status"]', fill(right === 1 ? one : other, { k: right, n: of }))
  }
}

export const byMouse: Way = async (sorter, card, bin) => {
  await sorter.reader.drag(await sorter.card(card), await sorter.zone(bin))
}

export const byClicks: Way = async (sorter, card, bin) => {
  await sorter.reader.press(`.sorter [data-card="${card}"]`)
  await sorter.reader.press('.sorter button', sorter.destination(bin))
}

/** Enter opens the destinations, the arrows go through them, Enter places. */
export const byKeys: Way = async (sorter, card, bin) => {
  const { reader } = sorter
  await reader.tabTo(await sorter.card(card))
  await reader.keys(Key.ENTER)
  const wanted = await reader.find('.sorter button', sorter.destination(bin))
  await reader.until('the focus among the destinations', () =>
    reader.driver.executeScript<boolean>('return document.activeElement.hasAttribute("data-key")'),
  )
  for (let presses = 0; presses < 9 && !(await reader.hasFocus(wanted)); presses += 1)
    await reader.keys(Key.ARROW_RIGHT)
  await reader.keys(Key.ENTER)
}

/** A digit on the focused card places it at once. */
export const byDigits: Way = async (sorter, card, bin) => {
  await sorter.reader.tabTo(await sorter.card(card))
  await sorter.reader.keys(String(sorter.item.bins.findIndex(({ id }) => id === bin) + 1))
}
