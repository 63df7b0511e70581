import type { Locator, Page } from '@playwright/test'

interface Point {
  readonly x: number
  readonly y: number
}

/** Where it is in the view. */
export async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is nowhere on the page.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Drags one thing onto another with the mouse. */
export async function dragByMouse(page: Page, what: Locator, where: Locator): Promise<void> {
  await what.scrollIntoViewIfNeeded()
  const from = await middleOf(what)
  const to = await middleOf(where)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await page.mouse.up()
}

/** Drags one thing onto another with a finger. */
export async function dragByFinger(page: Page, what: Locator, where: Locator): Promise<void> {
  const touch = await fingerOn(page)
  await what.scrollIntoViewIfNeeded()
  await touch.down(await middleOf(what))
  await touch.moveTo(await middleOf(where))
  await touch.up()
}

interface Finger {
  readonly down: (at: Point) => Promise<void>
  readonly moveTo: (to: Point) => Promise<void>
  readonly up: () => Promise<void>
}

/** A finger as the screen reports it, so that the browser scrolls and cancels as it does on a phone. */
export async function fingerOn(page: Page): Promise<Finger> {
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
