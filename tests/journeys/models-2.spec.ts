import { expect, type Locator, type Page } from '@playwright/test'
import { setTypography } from '../../src/authoring/typography/set-typography.ts'
import { fill } from '../../src/learning/text.ts'
import { locales } from '../learner/course.ts'
import { openGallery } from '../learner/gallery-lesson.ts'
import { tabTo } from '../learner/hands.ts'
import { modelIn } from '../learner/models.ts'
import { actAsWithoutScripts } from './as-without-scripts.ts'
import { axeViolations } from './axe.ts'
import { reach } from '../learner/reach.ts'
import { test } from './walk.ts'

const lesson = 'gallery-models-2'

/** A model on its page, with the words that the content gives it. */
class ModelOnPage {
  readonly root: Locator
  readonly #words
  readonly #locale: string

  constructor(page: Page, id: string, locale: string) {
    this.root = page.locator(`#model-${id}`)
    this.#words = modelIn(id, locale)
    this.#locale = locale
  }

  /** Its script is there: what is chosen sooner is taken over, and not told. */
  async wake(): Promise<void> {
    await reach(this.root)
    await expect(this.root.locator('.explorable > form > button')).toBeEnabled()
  }

  say(id: string, holes: Readonly<Record<string, string>> = {}): string {
    return fill(setTypography(this.#words.texts[id] ?? '', this.#locale), holes)
  }

  group(parameter: string): Locator {
    const label = setTypography(this.#words.parameters[parameter]?.label ?? '', this.#locale)
    return this.root.getByRole('group', { name: label, exact: true })
  }

  option(parameter: string, option: string): Locator {
    return this.group(parameter).locator(`input[value="${option}"]`)
  }

  button(id: string): Locator {
    return this.root.getByRole('button', { name: this.say(id), exact: true })
  }

  get status(): Locator {
    return this.root.locator('.explorable > [role="status"]')
  }

  get conclusion(): Locator {
    return this.root.locator('.conclusion')
  }
}

/** What was brought about is as accessible as the start, which the gallery's own journey looks at in every setting. */
async function expectSound(page: Page): Promise<void> {
  expect(await axeViolations(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 800 })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow, 'the page scrolls sideways at 320 px').toBeLessThanOrEqual(0)
}

for (const locale of locales) {
  test(`follows a visitor, and sees what a refusal changes (${locale})`, async ({ page }) => {
    await openGallery(page, lesson, locale)
    const model = new ModelOnPage(page, 'retargeting', locale)
    await model.wake()
    await expect(model.conclusion).toHaveText(model.say('only-news'))
    await model.option('shop', 'refuse').check()
    await expect(model.conclusion).toHaveText(model.say('nowhere'))
    await expect(model.status).toHaveText(model.say('nowhere'))
    await expect(page).toHaveURL(/#retargeting\?shop=refuse&/)
    await page.reload()
    await expect(model.option('shop', 'refuse')).toBeChecked()
    // From the keyboard, back to the first step.
    await model.button('previous').focus()
    for (let step = 0; step < 20; step += 1) await page.keyboard.press('Enter')
    await expect(model.root.locator('.walked [aria-current]')).toContainText(model.say('do-visit'))
    await expect(model.status).toContainText(model.say('home'))
    await expectSound(page)
  })

  test(`places decisions, is told what to think of, then why (${locale})`, async ({ page }) => {
    await openGallery(page, lesson, locale)
    const model = new ModelOnPage(page, 'horizons', locale)
    await model.wake()
    const [first, second] = [model.root.locator('.decision').nth(0), model.root.locator('.decision').nth(1)]
    await first.locator('input[value="strategic"]').check()
    await first.getByRole('slider').focus()
    for (let stop = 0; stop < 5; stop += 1) await page.keyboard.press('ArrowRight')
    await expect(first.locator('output')).toHaveText(model.say('years-other', { k: '5' }))
    await second.locator('input[value="direct"]').check()
    await model.button('check').click()
    await expect(first).toContainText(model.say('right-place'))
    await expect(first.locator('b.right')).toBeVisible()
    await expect(second.locator('b.wrong')).toBeVisible()
    await expect(second.locator('.opinions')).toHaveCount(0)
    await expect(page).toHaveURL(/kind-serve-weeknights=strategic/)
    await model.button('reveal').click()
    await expect(second.locator('.opinions')).toBeVisible()
    await expectSound(page)
  })

  test(`decides a case, and one change turns two strains into fits (${locale})`, async ({ page }) => {
    await openGallery(page, lesson, locale)
    const model = new ModelOnPage(page, 'startup', locale)
    await model.wake()
    const choices = [
      'weeknight-cooks',
      'save-time',
      'everyday',
      'box-and-refills',
      'frequent-cuts',
      'own-site',
    ]
    for (const option of choices) await model.root.locator(`input[value="${option}"]`).check()
    await expect(model.root.locator('.findings .strains')).toHaveCount(2)
    await expect(model.status).toContainText(model.say('strains-other', { k: '2' }))
    await model.root.locator('input[value="low-entry"]').check()
    await expect(model.root.locator('.findings .strains')).toHaveCount(0)
    await expect(model.status).toContainText(model.say('fits-other', { k: '7' }))
    await model.root.locator('details.values > summary').click()
    await expect(model.root.locator('.rules .applied')).toHaveCount(7)
    await expectSound(page)
  })
}

test('the three models are moved with keys alone', async ({ page }) => {
  await openGallery(page, lesson, 'en')
  const trail = new ModelOnPage(page, 'retargeting', 'en')
  await reach(trail.root)
  await tabTo(page, trail.root.locator('[name="shop"]:checked'))
  while (!(await trail.option('shop', 'refuse').isChecked())) await page.keyboard.press('ArrowDown')
  await expect(trail.conclusion).toHaveText(trail.say('nowhere'))
  const horizons = new ModelOnPage(page, 'horizons', 'en')
  const decision = horizons.root.locator('.decision').first()
  await tabTo(page, decision.locator('input[type="radio"]').first())
  await page.keyboard.press('Space')
  await tabTo(page, decision.getByRole('slider'))
  await page.keyboard.press('End')
  await expect(horizons.root.locator('form .pin')).toHaveCount(1)
  await tabTo(page, horizons.button('check'))
  await page.keyboard.press('Enter')
  await expect(decision.locator('b:is(.right, .wrong)')).toBeVisible()
  const startup = new ModelOnPage(page, 'startup', 'en')
  for (const field of [0, 1]) {
    await tabTo(page, startup.root.locator('fieldset').nth(field).locator('input').first())
    await page.keyboard.press('Space')
  }
  await expect(startup.root.locator('.findings li')).not.toHaveCount(0)
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
  test('the three models are moved by taps', async ({ page }) => {
    await openGallery(page, lesson, 'fr')
    const trail = new ModelOnPage(page, 'retargeting', 'fr')
    await trail.root.locator('label', { has: page.locator('[name="news"][value="refuse"]') }).tap()
    await expect(trail.conclusion).toHaveText(trail.say('nowhere'))
    const horizons = new ModelOnPage(page, 'horizons', 'fr')
    const decision = horizons.root.locator('.decision').first()
    await decision.locator('label', { has: page.locator('[value="direct"]') }).tap()
    await expect(horizons.root.locator('form .pin')).toHaveCount(1)
    const startup = new ModelOnPage(page, 'startup', 'fr')
    await startup.root.locator('label', { has: page.locator('[value="keen-cooks"]') }).tap()
    await startup.root.locator('label', { has: page.locator('[value="save-time"]') }).tap()
    await expect(startup.root.locator('.findings .contradicts')).toHaveCount(1)
  })
})

test('without scripts everything the models tell can be read', async ({ page }) => {
  await actAsWithoutScripts(page)
  await openGallery(page, lesson, 'fr')
  const trail = new ModelOnPage(page, 'retargeting', 'fr')
  await expect(trail.root.locator('.walked > li')).toHaveCount(9)
  const horizons = new ModelOnPage(page, 'horizons', 'fr')
  await horizons.root.getByText(horizons.say('answers')).click()
  await expect(horizons.root.locator('.unscripted .opinions')).toHaveCount(9)
  await expect(horizons.root.locator('.unscripted .pin')).toHaveCount(9)
  const startup = new ModelOnPage(page, 'startup', 'fr')
  await startup.root.locator('details.values > summary').click()
  await expect(startup.root.locator('.rules .rule')).toHaveCount(75)
})
