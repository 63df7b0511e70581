import { expect, type Locator, type Page } from '@playwright/test'
import type { Sorter } from './sorter.ts'

/** One way of putting a card into a bin. */
export type Way = (sorter: Sorter, card: string, bin: string) => Promise<void>

interface Point {
  readonly x: number
  readonly y: number
}

async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is nowhere on the page.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Drags a card with the mouse. */
export const byMouse: Way = async (sorter, card, bin) => {
  const { mouse } = sorter.page
  await sorter.card(card).scrollIntoViewIfNeeded()
  const from = await middleOf(sorter.card(card))
  const to = await middleOf(sorter.zone(bin))
  await mouse.move(from.x, from.y)
  await mouse.down()
  await mouse.move(to.x, to.y, { steps: 8 })
  await mouse.up()
}

/** Drags a card by its handle with a finger. */
export const byFinger: Way = async (sorter, card, bin) => {
  const touch = await fingerOn(sorter.page)
  await sorter.card(card).scrollIntoViewIfNeeded()
  const from = await middleOf(sorter.held(card).locator('.grip'))
  await touch.down(from)
  await touch.moveTo(await middleOf(sorter.zone(bin)))
  await touch.up()
}

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

interface Finger {
  readonly down: (at: Point) => Promise<void>
  readonly moveTo: (to: Point) => Promise<void>
  readonly up: () => Promise<void>
}

/** A finger as the screen reports it, so that the browser scrolls and cancels as it does on a phone. */
async function fingerOn(page: Page): Promise<Finger> {
  const session = await page.context().newCDPSession(page)
  let at: Point = { x: 0, y: 0 }
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints })
  return {
    async down(point) {
      at = point
      await send('touchStart', [at])
    },
    async moveTo(to) {
      const from = at
      for (let step = 1; step <= 8; step += 1) {
        at = { x: from.x + ((to.x - from.x) * step) / 8, y: from.y + ((to.y - from.y) * step) / 8 }
        await send('touchMove', [at])
      }
    },
    async up() {
      await send('touchEnd', [])
      await session.detach()
    },
  }
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

/** Presses Tab until `locator` has the focus, as one does who has no mouse. */
export async function tabTo(page: Page, locator: Locator): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    if (await hasFocus(locator)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not reach it.')
}
