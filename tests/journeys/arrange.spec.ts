import { expect } from '@playwright/test'
import { fill, plural } from '../../src/learning/text.ts'
import { locales } from '../learner/course.ts'
import { openGallery } from '../learner/gallery-lesson.ts'
import * as orders from '../learner/order.ts'
import * as pairing from '../learner/pairs.ts'
import { expectAccessible } from './accessible.ts'
import { everywhere } from './engines.ts'
import { test } from './walk.ts'

const { OrderOnPage } = orders
const { PairsOnPage } = pairing
const open = (locale: string) => (page: Parameters<typeof openGallery>[0]) =>
  openGallery(page, 'gallery-arrange', locale)
const openInFrench = open('fr')

/** Room for everything at once: what is far away is dragged to in the sorter's journeys. */
test.use({ viewport: { width: 820, height: 2600 }, hasTouch: true })

const ways = [
  ['the mouse', orders.byMouse, pairing.byMouse],
  ['a finger', orders.byFinger, pairing.byFinger],
  ['taps', orders.byTaps, pairing.byTaps],
  ['keys', orders.byKeys, pairing.byKeys],
  ['lists', orders.byPosition, pairing.byLists],
] as const

for (const [name, orderWay, pairsWay] of ways) {
  const where = name === 'the mouse' || name === 'keys' ? everywhere : {}

  test(
    `steps are put in order with ${name}: what is right stays for another try`,
    where,
    async ({ page }) => {
      await openInFrench(page)
      const order = new OrderOnPage(page, 'fr')
      await order.wake()
      const [first = '', ...others] = order.key
      await order.arrange([...others, first], orderWay)
      await order.button(order.strings.check).press('Enter')
      const { partly, stays, toMove } = order.strings
      await expect(order.status).toHaveText(
        fill(plural('fr', partly, others.length), { n: order.key.length }),
      )
      await expect(order.row(first)).toContainText(toMove)
      await order.button(order.strings.retry).press('Enter')
      await order.expectOrder([...others, first])
      await expect(order.rows.filter({ hasText: stays })).toHaveCount(others.length)
      await order.arrange(order.key, orderWay)
      await order.button(order.strings.check).press('Enter')
      await order.expectRight()
    },
  )

  for (const oneSet of [false, true]) {
    const what = oneSet ? 'tiles of one set' : 'tiles of two sets'
    test(`${what} are paired with ${name}: what is right stays for another try`, where, async ({ page }) => {
      await openInFrench(page)
      const pairs = new PairsOnPage(page, 'fr', oneSet)
      await pairs.wake()
      const { lefts } = pairs.item
      const [kept, one, other] = lefts
      if (!kept || !one || !other) throw new Error('Three lefts are needed.')
      const wrong = { [kept.id]: kept.right, [one.id]: other.right, [other.id]: one.right }
      await pairs.pair(wrong, pairsWay)
      await pairs.button(pairs.strings.check).press('Enter')
      const { partly } = pairs.strings
      await expect(pairs.status).toHaveText(fill(plural('fr', partly, 1), { n: lefts.length }))
      const reason = one.not?.[other.right] ?? one.otherwise
      await expect(pairs.form.getByText(pairs.said(reason)).first()).toBeVisible()
      await expect(pairs.form.getByText(pairs.said(one.why))).toHaveCount(0)
      await pairs.button(pairs.strings.retry).press('Enter')
      await expect(pairs.slot(kept.id)).toHaveText(pairs.textOf(kept.right))
      const rest = Object.fromEntries(lefts.slice(1).map((left) => [left.id, left.right]))
      await pairs.pair(rest, pairsWay)
      await pairs.button(pairs.strings.check).press('Enter')
      await pairs.expectRight()
    })
  }
}

test('a drag let go outside, or ended by Escape, changes nothing', everywhere, async ({ page }) => {
  await openInFrench(page)
  const order = new OrderOnPage(page, 'fr')
  await order.wake()
  const before = await order.steps()
  const [step = ''] = before
  const from = await order.row(step).locator('.grip').boundingBox()
  await page.mouse.move((from?.x ?? 0) + 5, (from?.y ?? 0) + 5)
  await page.mouse.down()
  await page.mouse.move((from?.x ?? 0) + 5, (from?.y ?? 0) + 200, { steps: 5 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(order.status).toHaveText(order.strings.cancelled)
  expect(await order.steps()).toEqual(before)
})

for (const locale of locales) {
  test(`what was half done is there after a reload (${locale})`, async ({ page }) => {
    await open(locale)(page)
    const order = new OrderOnPage(page, locale)
    const pairs = new PairsOnPage(page, locale, false)
    await order.wake()
    await order.arrange(order.key.toReversed(), orders.byPosition)
    await pairs.wake()
    const [left] = pairs.item.lefts
    if (!left) throw new Error('A left is needed.')
    await pairs.pair({ [left.id]: left.right }, pairing.byTaps)
    await page.reload()
    await order.wake()
    await order.expectOrder(order.key.toReversed())
    await pairs.wake()
    await expect(pairs.slot(left.id)).toHaveText(pairs.textOf(left.right))
  })

  test(`the key is shown on request once wrong, and remembered as an answer (${locale})`, async ({
    page,
  }) => {
    await open(locale)(page)
    const order = new OrderOnPage(page, locale)
    await order.wake()
    await order.arrange(order.key.toReversed(), orders.byPosition)
    await order.button(order.strings.check).click()
    await order.button(order.strings.reveal).click()
    await order.expectOrder(order.key)
    await expect(order.status).toContainText(order.strings.shown)
    await expect(order.button(order.strings.redo)).toBeFocused()
    await page.reload()
    await order.wake()
    await order.expectOrder(order.key.toReversed())
    await expect(order.form.getByText(order.strings.lastWrong)).toBeVisible()
  })
}

test('axe finds nothing in any state', async ({ page }) => {
  test.setTimeout(240_000)
  await openInFrench(page)
  const order = new OrderOnPage(page, 'fr')
  const [two, one] = [new PairsOnPage(page, 'fr', false), new PairsOnPage(page, 'fr', true)]
  const all = [order, two, one]
  for (const activity of all) await activity.wake()
  await order.arrange(order.key.toReversed(), orders.byPosition)
  for (const { item, tile } of [two, one].map((pairs) => ({ item: pairs.item, tile: pairs }))) {
    const [left, other] = item.lefts
    await tile.pair({ [left?.id ?? '']: other?.right ?? '' }, pairing.byTaps)
    await tile.tile(left?.right ?? '').click()
  }
  await expectAccessible(page)
  for (const activity of all) await activity.button(activity.strings.check).click()
  await expectAccessible(page)
  for (const activity of all) await activity.button(activity.strings.retry).click()
  await two.button(two.strings.toLists).click()
  await one.button(one.strings.toLists).click()
  await expectAccessible(page)
  for (const activity of all) await activity.button(activity.strings.reveal).click()
  await expectAccessible(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  for (const locale of locales)
    test(`lists are filled in, and compared with the answer (${locale})`, async ({ page }) => {
      await open(locale)(page)
      const order = new OrderOnPage(page, locale)
      const pairs = new PairsOnPage(page, locale, false)
      const [step = ''] = order.key
      await order.position(step).selectOption('1')
      const [left] = pairs.item.lefts
      await pairs.list(left?.id ?? '').selectOption(left?.right ?? '')
      for (const activity of [order, pairs]) {
        const fold = page.locator('.arrange').filter({ has: activity.form }).locator('.answer')
        const explanation = fold.getByText(activity.said(activity.item.explanation))
        await expect(explanation).toBeHidden()
        await fold.locator('summary').click()
        await expect(explanation).toBeVisible()
        await expect(activity.button(activity.strings.check)).toBeHidden()
      }
    })
})
