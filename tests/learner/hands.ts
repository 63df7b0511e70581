import { expect, type Locator, type Page } from '@playwright/test'
import { dragByFinger, dragByMouse, fingerOn, middleOf } from './pointers.ts'
import type { Sorter } from './sorter.ts'

/** One way of putting a card into a bin. */
export type Way = (sorter: Sorter, card: string, bin: string) => Promise<void>

/** Drags a card with the mouse. */
export const byMouse: Way = (sorter, card, bin) =>
  dragByMouse(sorter.page, sorter.card(card), sorter.zone(bin))

/** Drags a card by its handle with a finger. */
export const byFinger: Way = (sorter, card, bin) =>
  dragByFinger(sorter.page, sorter.held(card).locator('.grip'), sorter.zone(bin))

/** Presses a card itself until it lifts, then drags it. */
export const byLongPress: Way = async (sorter, card, bin) => {
  const touch = await fingerOn(sorter.page)
  await sorter.card(card).scrollIntoViewIfNeeded()
  await touch.down(await middleOf(sorter.card(card)))
  await expect(sorter.held(card)).toHaveAttribute('data-armed')
  await touch.moveTo(await middleOf(sorter.zone(bin)))
  await touch.up()
}

/** Swipes up over a card at once, as one does to read on. */
export async function swipeOver(sorter: Sorter, card: string): Promise<void> {
  const touch = await fingerOn(sorter.page)
  const from = await middleOf(sorter.card(card))
  await touch.down(from)
  await touch.moveTo({ x: from.x, y: from.y - 200 })
  await touch.up()
}

/** Taps the card, then its destination. */
export const byTaps: Way = async (sorter, card, bin) => {
  await sorter.card(card).tap()
  await sorter.destination(bin).tap()
}

/** Enter opens the destinations, arrows go through them, Enter places. */
export const byKeys: Way = async (sorter, card, bin) => {
  const { keyboard } = sorter.page
  await tabTo(sorter.page, sorter.card(card))
  await keyboard.press('Enter')
  await expect(sorter.destinations.getByRole('button').first()).toBeFocused()
  while (!(await hasFocus(sorter.destination(bin)))) await keyboard.press('ArrowRight')
  await keyboard.press('Enter')
}

/** A digit on the focused card places it at once. */
export const byDigit: Way = async (sorter, card, bin) => {
  await tabTo(sorter.page, sorter.card(card))
  const rank = sorter.item.bins.findIndex((one) => one.id === bin) + 1
  await sorter.page.keyboard.press(String(rank))
}

/** Chooses in the card's list. */
export const byLists: Way = async (sorter, card, bin) => {
  const list = sorter.root.getByRole('combobox', { name: sorter.textOf(card), exact: true })
  await list.selectOption({ label: sorter.nameOf(bin) })
}

const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement)

/**
 * Presses Tab until `locator` has the focus, as one does who has no mouse; Shift and Tab where it was passed. Past the
 * end of a page the focus would go to the browser's own buttons, which do not give it back in every engine.
 */
export async function tabTo(page: Page, locator: Locator): Promise<void> {
  const key = (await isBehind(locator)) ? 'Shift+Tab' : 'Tab'
  for (let presses = 0; presses < 400; presses += 1) {
    if (await hasFocus(locator)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not reach it.`)
}

/** Whether it stands before what has the focus. */
const isBehind = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    const focused = document.activeElement ?? document.body
    return (focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  })
