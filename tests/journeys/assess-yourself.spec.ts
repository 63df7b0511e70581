import { devices, expect, type Page, test } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { setTypography } from '../../src/authoring/typography/set-typography.ts'
import { strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { fill } from '../../src/learning/text.ts'
import { answer, isSimple, type Means, stake } from '../learner/answers.ts'
import { AssessmentRoom, type Plan } from '../learner/assessment-room.ts'
import { activitiesOf, itemIn, lessonIn, moduleIds, moduleOf } from '../learner/course.ts'
import { keyboardOnly, touchOnly } from '../learner/fingers.ts'
import { reach } from '../learner/reach.ts'
import { ReviewRoom } from '../learner/review-room.ts'

const dayMs = 86_400_000
const beganAtMs = Date.parse('2026-03-02T09:00:00')
const [firstModule = ''] = moduleIds
const firstLesson = 'three-marketings'

/** Sure and wrong about the first module, right about the others. */
const atFirst: Plan = (item) =>
  moduleOf(item.id) === firstModule ? { isRight: false, level: 3 } : { isRight: true, level: 2 }

const atLast: Plan = () => ({ isRight: true, level: 3 })

/** Answers the simple questions of the lesson's checks, right. */
async function readLesson(page: Page, means: Means): Promise<void> {
  const { locale, by } = means
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonIn(locale, firstLesson).title)
  for (const item of activitiesOf('check', firstLesson)
    .map((id) => itemIn(locale, id))
    .filter(isSimple)) {
    const group = page.getByRole('group', { name: setTypography(item.stem, locale), exact: true })
    const form = page.locator('form').filter({ has: group })
    await reach(form)
    const check = form.getByRole('button', { name: means.strings.answering.check, exact: true })
    await expect(check).toBeEnabled()
    await answer(form, item, true, means)
    if (await form.locator('.stakes').isVisible()) await stake(form, 2, means)
    await by.press(check)
    await expect(form.getByRole('status')).toContainText(means.strings.answering.right)
  }
}

async function assessOneself(page: Page, means: Means): Promise<void> {
  const { locale, by } = means
  const t = means.strings
  const nav = (name: string) => page.getByRole('banner').getByRole('link', { name, exact: true })
  const room = new AssessmentRoom(page, means)
  await page.clock.setSystemTime(beganAtMs)
  await page.goto(addressOf(builds.root, `${locale}/`))

  await test.step('the diagnostic, left in its midst and taken up again', async () => {
    await by.press(page.getByRole('main').getByRole('link', { name: t.home.assessments.diagnostic.title }))
    await room.begin()
    const before = await room.answer(atFirst, 1, 6)
    await page.reload()
    await by.press(room.button(fill(t.assessment.opening.resume, { k: 7, n: 20 })))
    const after = await room.answer(atFirst, 7, 20)
    await room.seeResult(before.length + after.length)
    await expect(page.getByText(t.assessment.result.advice.sure).first()).toBeVisible()
  })

  await test.step('the lesson that it recommends, and its checks', async () => {
    await by.press(page.getByRole('link', { name: lessonIn(locale, firstLesson).title, exact: true }))
    await readLesson(page, means)
  })

  await test.step('a fortnight of reviews', async () => {
    const reviews = new ReviewRoom(page, means)
    let answered = 0
    for (let day = 1; day <= 14; day += 1) {
      await page.clock.setSystemTime(beganAtMs + day * dayMs)
      await by.press(nav(t.site.review))
      await expect(page).toHaveURL(addressOf(builds.root, `${locale}/${routeWord(locale, 'review')}/`))
      answered += (await reviews.reviewToday()).length
      await page.reload()
    }
    expect(answered).toBeGreaterThan(14)
  })

  await test.step('the final', async () => {
    await by.press(nav(t.site.course))
    await by.press(page.getByRole('main').getByRole('link', { name: t.home.assessments.final.title }))
    await room.begin()
    const right = await room.answer(atLast, 1, 20)
    await room.seeResult(right.length)
    const compared = page.getByRole('table', { name: t.assessment.result.compared.caption })
    await expect(compared.getByRole('row')).toHaveCount(moduleIds.length + 2)
    await expect(compared).toContainText(t.assessment.result.compared.changes.more)
  })

  await test.step('the attestation', async () => {
    await by.press(page.getByRole('link', { name: t.assessment.result.next.attestation, exact: true }))
    const sheet = page.getByRole('article')
    await by.write(page.getByRole('textbox', { name: t.attestation.name }), 'Camille Martin')
    await expect(sheet).toContainText('Camille Martin')
    await expect(sheet).toContainText(t.attestation.declared)
    const results = sheet.getByRole('table', { name: t.attestation.caption })
    await expect(results.getByRole('row')).toHaveCount(moduleIds.length + 2)
    await expect(results).toContainText(fill(t.attestation.of, { k: 0, n: 4 }))
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '')
    })
    await by.press(page.getByRole('button', { name: t.attestation.print, exact: true }))
    await expect(page.locator('html')).toHaveAttribute('data-printed')
  })
}

test.describe.configure({ timeout: 600_000 })

test('from the diagnostic to the attestation, by keyboard alone, in French', async ({ page }) => {
  await assessOneself(page, { locale: 'fr', strings: strings('fr'), by: keyboardOnly(page) })
})

test.describe('by touch', () => {
  const { viewport, hasTouch, isMobile } = devices['Pixel 7']
  test.use({ viewport, hasTouch, isMobile })

  test('from the diagnostic to the attestation, by touch alone, in English', async ({ page }) => {
    await assessOneself(page, { locale: 'en', strings: strings('en'), by: touchOnly })
  })
})
