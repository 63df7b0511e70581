import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { dayMs } from '../../src/learning/review/memory.ts'
import { Learner } from '../learner/learner.ts'
import { watchPage } from './watch-page.ts'

const year = 365 * dayMs
const { origin } = new URL(addressOf(builds.root))

/** A tab of the same device, whose clock is `aheadMs` ahead of ours. */
async function tabAt(
  context: BrowserContext,
  aheadMs: number,
): Promise<Learner & { faults: readonly string[] }> {
  const page = await context.newPage()
  await page.addInitScript((aheadMs) => {
    const real = Date.now.bind(Date)
    Date.now = () => real() + aheadMs
  }, aheadMs)
  const faults = await watchPage(page, origin)
  return Object.assign(new Learner(page, 'fr'), { faults })
}

const openRoom = (page: Page, room: 'review' | 'diagnostic' | 'progress') =>
  page.goto(addressOf(builds.root, `fr/${routeWord('fr', room)}/`))

for (const [how, firstMs, thenMs] of [
  ['put back a year', 0, -year],
  ['a year ahead, then set right', year, 0],
  ['put forward a year', 0, year],
] as const) {
  test(`the clock ${how}: the last answer is the last, and every room opens`, async ({ context }) => {
    const before = await tabAt(context, firstMs)
    await before.openLesson()
    await before.question(0).answerWrong()
    await before.question(1).answerWrong()
    await before.page.close()

    const after = await tabAt(context, thenMs)
    await after.openLesson()
    await after.question(0).expectRemembered('wrong')
    await after.question(0).redo()
    await after.question(0).answerRight()
    await after.page.reload()
    await after.question(0).expectRemembered('right')
    await after.question(1).expectRemembered('wrong')
    for (const room of ['review', 'diagnostic', 'progress'] as const) {
      await openRoom(after.page, room)
      await expect(after.page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(after.page.getByRole('main')).not.toContainText(/NaN|Invalid|undefined|Infinity/)
    }
    expect(after.faults).toEqual([])
  })

  test(`the clock ${how}: a reset clears what was, counts what comes, and can be undone`, async ({
    context,
  }) => {
    const before = await tabAt(context, firstMs)
    await before.openLesson()
    await before.question(0).answerRight()
    await before.page.close()

    const after = await tabAt(context, thenMs)
    const { reset } = after.strings.progress
    await after.openProgress()
    await after.page.getByRole('button', { name: reset.ask }).click()
    await after.page.getByRole('button', { name: reset.yes }).click()
    const other = await tabAt(context, thenMs)
    await other.openLesson()
    await other.question(0).answerWrong()
    await other.page.reload()
    await other.question(0).expectRemembered('wrong')
    await after.page.getByRole('button', { name: reset.undo }).click()
    await expect(after.page.getByText(reset.undone)).toBeVisible()
    await other.page.reload()
    await other.question(0).expectRemembered('wrong')
    expect([...after.faults, ...other.faults]).toEqual([])
  })

  test(`the clock ${how}: an assessment goes on where it was left`, async ({ context }) => {
    const before = await tabAt(context, firstMs)
    const { opening } = before.strings.assessment
    await openRoom(before.page, 'diagnostic')
    await before.page.getByRole('button', { name: opening.start, exact: true }).click()
    const form = (tab: Learner) => tab.page.locator('.asking form')
    const asked = await form(before).locator('legend').first().textContent()
    await before.page.close()

    const after = await tabAt(context, thenMs)
    await openRoom(after.page, 'diagnostic')
    await after.page.getByRole('button', { name: opening.start, exact: true }).click()
    await expect(form(after).locator('legend').first()).toHaveText(asked ?? '')
    expect(after.faults).toEqual([])
  })
}
