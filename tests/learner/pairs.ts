import { expect, type Locator, type Page } from '@playwright/test'
import { tileOf } from '../../src/learning/items/pair-moves.ts'
import { fill } from '../../src/learning/text.ts'
import { Arranged } from './arranged.ts'
import { galleryItems } from './gallery-lesson.ts'
import { dragByFinger, dragByMouse } from './pointers.ts'

/** One way of putting a tile to a place. */
export type PairsWay = (pairs: PairsOnPage, tile: string, place: string) => Promise<void>

function itemOf(locale: string, oneSet: boolean) {
  for (const item of galleryItems('gallery-arrange', locale))
    if (item.kind === 'pairs' && (item.oneSet ?? false) === oneSet) return item
  throw new Error('The gallery shows no such pairs.')
}

/** Tiles to pair, as a learner meets them. */
export class PairsOnPage extends Arranged<'pairs'> {
  constructor(page: Page, locale: string, oneSet: boolean) {
    super(page, locale, itemOf(locale, oneSet), 'pairs')
  }

  textOf(tile: string): string {
    return this.said(tileOf(this.item, tile)?.text ?? '')
  }

  tile(id: string): Locator {
    return this.form.locator(`[data-tile="${id}"]`)
  }

  place(id: string): Locator {
    return this.form.locator(`[data-zone="${id}"]`)
  }

  slot(place: string): Locator {
    return this.form.locator(`[id="${this.item.id}-${place}-slot"]`)
  }

  destination(place: string): Locator {
    return this.button(fill(this.strings.placeWith, { b: this.textOf(place) }))
  }

  list(place: string): Locator {
    return this.form.getByRole('combobox', { name: this.textOf(place), exact: true })
  }

  /** Puts each tile to its place, by place. */
  async pair(pairs: Readonly<Record<string, string>>, way: PairsWay): Promise<void> {
    for (const [place, tile] of Object.entries(pairs)) {
      await way(this, tile, place)
      await this.expectPlaced(tile, place)
    }
  }

  async expectPlaced(tile: string, place: string): Promise<void> {
    await expect(this.status).toContainText(this.textOf(tile))
    if ((await this.list(place).count()) > 0) await expect(this.list(place)).toHaveValue(tile)
    else await expect(this.slot(place)).toHaveText(this.textOf(tile))
  }
}

export const byMouse: PairsWay = (pairs, tile, place) =>
  dragByMouse(pairs.page, pairs.tile(tile), pairs.place(place))

export const byFinger: PairsWay = (pairs, tile, place) =>
  dragByFinger(pairs.page, pairs.form.locator(`[data-drag="${tile}"]`).locator('.grip'), pairs.place(place))

/** Taps a tile, then what it goes with. */
export const byTaps: PairsWay = async (pairs, tile, place) => {
  await pairs.tile(tile).tap()
  await pairs.destination(place).tap()
}

export const byKeys: PairsWay = async (pairs, tile, place) => {
  const { keyboard } = pairs.page
  await pairs.tile(tile).focus()
  await keyboard.press('Enter')
  await expect(pairs.form.locator('.dest button').first()).toBeFocused()
  while (!(await pairs.destination(place).evaluate((button) => button === document.activeElement)))
    await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
}

export const byLists: PairsWay = async (pairs, tile, place) => {
  const { toLists } = pairs.strings
  if ((await pairs.list(place).count()) === 0) await pairs.button(toLists).click()
  await pairs.list(place).selectOption(tile)
}
