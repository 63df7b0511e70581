import { expect, type Page } from '@playwright/test'
import { modelIds, ModelOnPage } from '../learner/model.ts'
import { expectAccessible } from './accessible.ts'
import { actAsWithoutScripts } from './as-without-scripts.ts'
import { everywhere } from './engines.ts'
import { test } from './walk.ts'

const opened = async (page: Page, locale: string, id: string, fragment?: string) => {
  const model = new ModelOnPage(page, locale, id)
  await model.open(fragment)
  await model.wake()
  return model
}

test(
  'by keys: slider and field go together, what follows is said, the address leads back',
  everywhere,
  async ({ page }) => {
    const model = await opened(page, 'fr', 'price')
    await model.slider('discount').focus()
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight')
    await expect(model.field('discount')).toHaveValue('25')
    await expect(model.conclusion).toContainText('300')
    await expect(model.status).toContainText('300')
    await expect(page).toHaveURL(/#price\?priceEur=24&unitCostEur=15&discount=0\.25&volume=100$/)
    await page.keyboard.press('Tab')
    await expect(model.field('discount')).toBeFocused()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('37,6')
    await page.keyboard.press('Enter')
    await expect(model.field('discount')).toHaveValue('38')
    await expect(model.slider('discount')).toHaveValue('0.38')
    await expect(model.status).toContainText('37,5')
  },
)

test('by mouse: the thumb is dragged, and all goes back to where it began', everywhere, async ({ page }) => {
  const model = await opened(page, 'en', 'direct-campaign')
  const before = await model.conclusion.textContent()
  // Until it stands still in view.
  await model.slider('openRate').hover()
  const box = await model.slider('openRate').boundingBox()
  if (!box) throw new Error('The slider has no place.')
  await page.mouse.move(box.x + 22 + 0.3 * (box.width - 44), box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 5 })
  await page.mouse.up()
  await expect(model.field('openRate')).toHaveValue('100')
  await expect(model.conclusion).not.toHaveText(before ?? '')
  await model.reset.click()
  await expect(model.field('openRate')).toHaveValue('30')
  await expect(model.status).toHaveText(before ?? '')
})

for (const id of modelIds) {
  test(`${id} is moved by keys, then by the mouse`, async ({ page }) => {
    const model = await opened(page, 'en', id)
    const slider = model.root.getByRole('slider').first()
    const [least, before] = [(await slider.getAttribute('min')) ?? '', await slider.inputValue()]
    await slider.press('End')
    await expect(slider).not.toHaveValue(before)
    await expect(model.status).not.toHaveText('')
    await expect(page).toHaveURL(new RegExp(`#${id}\\?`))
    await slider.hover()
    const box = await slider.boundingBox()
    if (!box) throw new Error('The slider has no place.')
    await page.mouse.move(box.x + box.width - 22, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + 1, box.y + box.height / 2, { steps: 5 })
    await page.mouse.up()
    await expect(slider).toHaveValue(least)
  })
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  for (const id of modelIds) {
    test(`${id} is moved by a tap`, async ({ page }) => {
      const model = await opened(page, 'fr', id)
      const slider = model.root.getByRole('slider').first()
      const before = await slider.inputValue()
      const width = (await slider.boundingBox())?.width ?? 0
      await slider.tap({ position: { x: width - 2, y: 22 } })
      await expect(slider).not.toHaveValue(before)
      await expect(model.status).not.toHaveText('')
    })
  }

  test('a tap moves the thumb, and what follows stays in view', async ({ page }) => {
    const model = await opened(page, 'fr', 'life-cycle')
    const slider = model.slider('at')
    const box = await slider.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    await slider.tap({ position: { x: (box?.width ?? 0) / 2, y: 22 } })
    await expect(model.field('at')).toHaveValue('50')
    await expect(model.conclusion).toContainText('maturité')
    await expect(model.conclusion).toBeInViewport()
  })
})

test('a link brings the model into its state and into view', everywhere, async ({ page }) => {
  const model = new ModelOnPage(page, 'en', 'life-cycle')
  await model.open('life-cycle?at=0.9')
  await expect(model.root).toBeInViewport()
  await expect(model.field('at')).toHaveValue('90')
  await expect(model.conclusion).toContainText('decline')
  await page.evaluate(() => {
    location.hash = '#life-cycle?at=0.3'
  })
  await expect(model.field('at')).toHaveValue('30')
  await expect(model.status).toContainText('growth')
})

test('what was typed before the scripts came is kept', async ({ page }) => {
  let letGo = (): void => undefined
  const released = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/*.js', async (route) => {
    await released
    await route.continue()
  })
  const model = new ModelOnPage(page, 'fr', 'price')
  await model.open('', 'early')
  await model.field('discount').fill('10')
  letGo()
  await model.wake()
  await expect(model.slider('discount')).toHaveValue('0.1')
  await expect(model.field('discount')).toHaveValue('10')
})

for (const id of modelIds) {
  test(`without JavaScript, ${id} shows how it starts, its table and its limits`, async ({ page }) => {
    await actAsWithoutScripts(page)
    const model = new ModelOnPage(page, 'fr', id)
    await model.open()
    await expect(model.root.getByRole('img').first()).toBeVisible()
    await expect(model.conclusion).toBeVisible()
    await expect(model.root.getByRole('slider')).toHaveCount(0)
    await model.root.locator('summary').first().click()
    await expect(model.root.getByRole('table').first()).toBeVisible()
  })
}

test('axe finds nothing where models were moved to their ends and their folds opened', async ({ page }) => {
  test.slow()
  for (const id of modelIds) {
    const model = await opened(page, 'fr', id)
    for (const slider of await model.root.getByRole('slider').all()) await slider.press('End')
    for (const fold of await model.root.locator('summary').all()) await fold.click()
  }
  await expectAccessible(page)
})
