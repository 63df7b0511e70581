import { expect, type Locator, type Page } from '@playwright/test'
import { strings } from '../../src/i18n/index.ts'
import type { ChoiceItem } from '../../src/learning/items/choice.ts'
import { setTypography } from '../../src/authoring/typography/set-typography.ts'
import { locales } from '../learner/course.ts'
import { galleryItem, galleryItems, openGallery } from '../learner/gallery-lesson.ts'
import { tabTo } from '../learner/hands.ts'
import { expectAccessible } from './accessible.ts'
import { axeViolations } from './axe.ts'
import { reach } from '../learner/reach.ts'
import { test } from './walk.ts'

const lesson = 'gallery-decide'

/** How something is pressed: with the mouse, a finger, or from the keyboard. */
type Press = (target: Locator) => Promise<void>
const click: Press = (target) => target.click()
const tap: Press = (target) => target.tap()
const key: Press = async (target) => {
  await tabTo(target.page(), target)
  await target.page().keyboard.press('Enter')
}

/** Ticks a radio button by its label; from the keyboard with the arrows. */
async function tick(press: Press, radio: Locator): Promise<void> {
  if (press !== key) await press(radio)
  else {
    const page = radio.page()
    await radio.focus()
    await page.keyboard.press('Space')
  }
  await expect(radio).toBeChecked()
}

class Case {
  readonly item
  readonly form: Locator
  readonly #locale: string
  readonly #press: Press
  readonly t

  constructor(page: Page, locale: string, press: Press) {
    this.item = galleryItem(lesson, locale, 'scenario')
    this.#locale = locale
    this.#press = press
    this.t = strings(locale).scenario.play
    this.form = page
      .locator('form')
      .filter({ has: page.getByRole('group', { name: this.said(this.item.stem) }) })
  }

  said(text: string): string {
    return setTypography(text, this.#locale)
  }

  button(name: string): Locator {
    return this.form.getByRole('button', { name, exact: true })
  }

  heading(name: string): Locator {
    return this.form.getByRole('heading', { name, exact: true })
  }

  situation(k: number): Locator {
    return this.heading(this.t.situation.replace('{k}', String(k)))
  }

  choice(node: string, choice: string) {
    const found = this.item.nodes.find(({ id }) => id === node)?.choices.find(({ id }) => id === choice)
    if (!found) throw new Error(`The case has no choice "${choice}" at "${node}".`)
    return { text: this.said(found.text), explanation: this.said(found.explanation) }
  }

  /** Takes a decision and reads what comes of it. */
  async decide(node: string, choice: string): Promise<void> {
    const { text, explanation } = this.choice(node, choice)
    await tick(this.#press, this.form.getByRole('radio', { name: text }))
    await expect(this.button(this.t.decide)).toBeEnabled()
    await this.#press(this.button(this.t.decide))
    await expect(this.form.getByRole('status')).toContainText(explanation)
    await expect(this.form.locator('.why')).toHaveText(explanation)
  }

  async goOn(to: Locator): Promise<void> {
    await this.#press(this.button(this.t.goOn))
    await expect(to).toBeFocused()
  }

  async playBadly(): Promise<void> {
    await this.decide('fall', 'cut')
    await this.goOn(this.situation(2))
    await this.decide('cheaper', 'again')
    await this.goOn(this.heading(this.t.summary))
  }

  async playWell(): Promise<void> {
    await this.decide('fall', 'ask')
    await this.goOn(this.situation(2))
    await this.decide('full-jars', 'rhythm')
    await this.goOn(this.heading(this.t.summary))
  }

  score(points: number, k: number): Locator {
    const text = this.t.score.other.replace('{points}', String(points)).replace('{k}', String(k))
    return this.form.getByText(text)
  }
}

function reflectionOn(page: Page, locale: string) {
  const item = galleryItem(lesson, locale, 'reflection')
  const t = strings(locale).reflection
  const form = page.locator('form').filter({ has: page.getByLabel(t.yourText) })
  const said = (text: string) => setTypography(text, locale)
  const button = (name: string) => form.getByRole('button', { name, exact: true })
  return { item, t, form, said, button, field: form.getByLabel(t.yourText) }
}

function stakedOn(page: Page, locale: string, at: number) {
  const items = galleryItems(lesson, locale).filter(
    (item): item is ChoiceItem<string> => item.kind === 'choice',
  )
  const item = items[at]
  if (!item) throw new Error('The lesson stakes on fewer questions.')
  const { certainty, choice } = strings(locale)
  const form = page.locator('form').filter({ has: page.locator(`[name="${item.id}"]`) })
  const option = (key: boolean) =>
    form.locator(
      `[name="${item.id}"][value="${item.options.find((one) => Boolean(one.key) === key)?.id ?? ''}"]`,
    )
  const stake = (level: number) => form.locator(`[name="${item.id}.certainty"][value="${level}"]`)
  return {
    form,
    option,
    stake,
    stakes: certainty.stakes,
    t: choice.question,
    status: form.getByRole('status'),
  }
}

/** A word or a number that is staked on, by its item. */
function typedOn(page: Page, locale: string, item: string) {
  const { answering, certainty } = strings(locale)
  const form = page.locator('form').filter({ has: page.locator(`[name="${item}"]`) })
  return {
    form,
    field: form.locator(`[name="${item}"]`),
    stake: (level: number) => form.locator(`[name="${item}.certainty"][value="${level}"]`),
    check: form.getByRole('button', { name: answering.check, exact: true }),
    stakes: certainty.stakes,
    status: form.getByRole('status'),
  }
}

const ways = [
  { name: 'the mouse', press: click, use: { viewport: { width: 1280, height: 900 } } },
  {
    name: 'taps',
    press: tap,
    use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  },
  { name: 'keys alone', press: key, use: { viewport: { width: 1280, height: 900 } } },
] as const

for (const { name, press, use } of ways) {
  test.describe(`with ${name}`, () => {
    test.use(use)

    for (const locale of locales) {
      test(`a case is decided, told, and played again (${locale})`, async ({ page }) => {
        await openGallery(page, lesson, locale)
        const play = new Case(page, locale, press)
        await reach(play.form)
        await play.playBadly()
        await expect(play.score(0, 2)).toBeVisible()
        await expect(play.form.getByText(play.t.bettered)).toHaveCount(2)
        const better = play.t.better.replace('{choice}', play.choice('fall', 'ask').text)
        await expect(play.form.getByText(better)).toBeVisible()
        // Where the last button was, it could be the second tap of a double tap, which the button passes over.
        await expect(async () => {
          await press(play.button(play.t.replay))
          await expect(play.situation(1)).toBeFocused({ timeout: 1_000 })
        }).toPass()
        await play.playWell()
        await expect(play.score(2, 2)).toBeVisible()
      })

      test(`an answer is written, compared and judged (${locale})`, async ({ page }) => {
        await openGallery(page, lesson, locale)
        const { item, t, form, said, button, field } = reflectionOn(page, locale)
        await reach(field)
        await expect(button(t.compare)).toBeEnabled()
        await press(button(t.compare))
        await expect(form.getByRole('status')).toHaveText(t.empty)
        await field.fill('No.')
        await press(button(t.compare))
        await expect(form.getByRole('heading', { name: t.modelAnswer })).toBeFocused()
        await expect(form.getByText(said(item.modelAnswer))).toBeVisible()
        const [first, second] = item.criteria
        await tick(press, form.getByRole('checkbox', { name: said(first?.text ?? '') }))
        await press(button(t.save))
        await expect(form.getByText(t.selfScored, { exact: true })).toBeVisible()
        await expect(form.getByText(said(second?.advice ?? ''))).toBeVisible()
        await expect(form.getByText(said(first?.advice ?? ''))).toBeHidden()
        await press(button(t.rewrite))
        await expect(field).toBeFocused()
        await expect(field).toHaveValue('No.')
      })

      test(`answers are staked on, lost and won (${locale})`, async ({ page }) => {
        await openGallery(page, lesson, locale)
        const lost = stakedOn(page, locale, 0)
        const check = (form: Locator) => form.getByRole('button', { name: lost.t.check, exact: true })
        await reach(lost.form)
        await expect(check(lost.form)).toBeEnabled()
        await tick(press, lost.option(false))
        await press(check(lost.form))
        await expect(lost.status).toHaveText(lost.stakes.missing)
        await tick(press, lost.stake(3))
        await press(check(lost.form))
        await expect(lost.status).toContainText('−6')
        await expect(lost.form.getByText(lost.stakes.review)).toBeVisible()
        const won = stakedOn(page, locale, 1)
        await reach(won.form)
        await tick(press, won.option(true))
        await tick(press, won.stake(2))
        await press(check(won.form))
        await expect(won.status).toContainText('+2')
        const total = page.locator('.stakes-total')
        await reach(total)
        await expect(total).toContainText('−4')
        await page.reload()
        await reach(lost.form)
        await expect(lost.form.getByText(lost.stakes.review)).toBeVisible()
        await expect(lost.stake(3)).toBeChecked()
      })

      test(`a word and a number are staked on (${locale})`, async ({ page }) => {
        await openGallery(page, lesson, locale)
        const lost = typedOn(page, locale, 'decide-word-place')
        await reach(lost.form)
        await expect(lost.check).toBeEnabled()
        await lost.field.fill('promotion')
        await press(lost.check)
        await expect(lost.status).toHaveText(lost.stakes.missing)
        await tick(press, lost.stake(2))
        await press(lost.check)
        await expect(lost.status).toContainText('−2')
        const won = typedOn(page, locale, 'decide-number-discount')
        await reach(won.form)
        await expect(won.check).toBeEnabled()
        await won.field.fill(locale === 'fr' ? '20,40' : '20.40')
        await tick(press, won.stake(3))
        await press(won.check)
        await expect(won.status).toContainText('+3')
        const total = page.locator('.stakes-total')
        await reach(total)
        await expect(total).toContainText('+1')
      })
    }
  })
}

test('what is half done is there after a reload', async ({ page }) => {
  await openGallery(page, lesson, 'fr')
  const play = new Case(page, 'fr', click)
  await reach(play.form)
  await play.decide('fall', 'cut')
  const { field, button, t } = reflectionOn(page, 'fr')
  await reach(field)
  await expect(button(t.compare)).toBeEnabled()
  await field.fill('À moitié écrit')
  const staked = stakedOn(page, 'fr', 0)
  await reach(staked.form)
  await expect(staked.form.getByRole('button', { name: staked.t.check, exact: true })).toBeEnabled()
  await staked.option(true).check()
  await staked.stake(2).check()
  await page.reload()
  await reach(play.form)
  await expect(play.situation(2)).toBeVisible()
  await reach(field)
  await expect(field).toHaveValue('À moitié écrit')
  await reach(staked.form)
  await expect(staked.option(true)).toBeChecked()
  await expect(staked.stake(2)).toBeChecked()
})

/** In the plain setting; the last state of each activity also in the others. */
const expectNoViolation = async (page: Page) => expect.soft(await axeViolations(page)).toEqual([])

test.describe('accessible in each state', () => {
  test.describe.configure({ timeout: 180_000 })

  test('of a case', async ({ page }) => {
    await openGallery(page, lesson, 'fr')
    const play = new Case(page, 'fr', click)
    await reach(play.form)
    await expect(play.button(play.t.decide)).toBeEnabled()
    await expectNoViolation(page)
    await play.decide('fall', 'cut')
    await expectNoViolation(page)
    await play.goOn(play.situation(2))
    await expectNoViolation(page)
    await play.decide('cheaper', 'ask')
    await play.goOn(play.situation(3))
    await play.decide('full-jars', 'rhythm')
    await play.goOn(play.heading(play.t.summary))
    await expectAccessible(page)
    await page.reload()
    await reach(play.form)
    await expect(play.button(play.t.reread)).toBeVisible()
    await expectNoViolation(page)
  })

  test('of a reflection', async ({ page }) => {
    await openGallery(page, lesson, 'en')
    const { t, field, button } = reflectionOn(page, 'en')
    await reach(field)
    await expect(button(t.compare)).toBeEnabled()
    await field.fill('No, for a jar that is thrown away breaks a promise.')
    await button(t.compare).click()
    await expectNoViolation(page)
    await button(t.save).click()
    await expect(page.getByText(t.selfScored, { exact: true })).toBeVisible()
    await expectAccessible(page)
  })

  test('of a stake', async ({ page }) => {
    await openGallery(page, lesson, 'fr')
    const { form, option, stake, stakes, t } = stakedOn(page, 'fr', 0)
    const check = form.getByRole('button', { name: t.check, exact: true })
    await reach(form)
    await expect(check).toBeEnabled()
    await option(false).check()
    await check.click()
    await expectNoViolation(page)
    await stake(3).check()
    await check.click()
    await expect(form.getByText(stakes.review)).toBeVisible()
    const word = typedOn(page, 'fr', 'decide-word-place')
    await word.field.fill('promotion')
    await word.check.click()
    await expectNoViolation(page)
    await word.stake(3).check()
    await word.check.click()
    await expect(word.form.getByText(stakes.review)).toBeVisible()
    await expectAccessible(page)
  })
})

/** What stands in `<noscript>` is passed over by `getByText`. */
const told = (page: Page, text: string) => page.locator('noscript :is(p, li)').filter({ hasText: text })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of locales) {
    test(`a case is read through, from link to link (${locale})`, async ({ page }) => {
      await openGallery(page, lesson, locale)
      const item = galleryItem(lesson, locale, 'scenario')
      const said = (text: string) => setTypography(text, locale)
      for (const { text } of item.nodes) await expect(told(page, said(text))).toBeVisible()
      const choice = item.nodes[0]?.choices[0]
      const outcome = said(choice?.explanation ?? '')
      await expect(told(page, outcome)).toBeHidden()
      const fold = page.locator('noscript details').filter({ hasText: outcome })
      await fold.locator('summary').click()
      await expect(told(page, outcome)).toBeVisible()
      await fold.getByRole('link').click()
      await expect(page).toHaveURL(new RegExp(`#${item.id}-${choice?.next ?? ''}$`))
    })

    test(`one can write, then open the model answer (${locale})`, async ({ page }) => {
      await openGallery(page, lesson, locale)
      const { item, t, said, field } = reflectionOn(page, locale)
      await field.fill('…')
      await expect(told(page, said(item.modelAnswer))).toBeHidden()
      await page.locator('noscript summary').filter({ hasText: t.fold }).click()
      await expect(told(page, said(item.modelAnswer))).toBeVisible()
      await expect(told(page, said(item.criteria[0]?.text ?? ''))).toBeVisible()
    })

    test(`a staked question is a question like another (${locale})`, async ({ page }) => {
      await openGallery(page, lesson, locale)
      const { form, option, stake } = stakedOn(page, locale, 0)
      await option(true).check()
      await expect(form.locator('.why:visible')).toHaveCount(1)
      await expect(stake(1)).toBeHidden()
    })
  }
})
