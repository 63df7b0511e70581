import { expect, type Locator, type Page } from '@playwright/test'
import { answer, isSimple, type Means, stake } from './answers.ts'
import { itemIn } from './course.ts'
import { isAllOrNothing } from '../../src/learning/items/all-or-nothing.ts'

/** A day's reviews, as a learner goes through them. */
export class ReviewRoom {
  readonly page: Page
  readonly #means: Means

  constructor(page: Page, means: Means) {
    this.page = page
    this.#means = means
  }

  get strings() {
    return this.#means.strings.review.session
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  get heading(): Locator {
    return this.page.locator('[data-heading]')
  }

  /** The item that is before the learner. */
  get put(): Locator {
    return this.page.locator('[data-item]')
  }

  /** Goes through all that is put today. Returns ids of the items answered; those that are not simple are set aside. */
  async reviewToday(): Promise<string[]> {
    const answered: string[] = []
    await expect(this.heading).toBeVisible()
    const begin = this.button(this.strings.today.begin)
    if (!(await begin.isVisible())) return answered
    await this.#means.by.press(begin)
    while (await this.put.isVisible()) {
      const id = (await this.put.getAttribute('data-item')) ?? ''
      const item = itemIn(this.#means.locale, id)
      expect(item.reserved, id).toBeUndefined()
      if (isSimple(item)) {
        await this.#answer(id)
        answered.push(id)
      } else await this.#means.by.press(this.button(this.strings.asking.suspend))
      await expect(this.heading).toBeFocused()
    }
    await expect(this.heading).toHaveText(this.strings.today.done)
    return answered
  }

  async #answer(id: string): Promise<void> {
    const { by, locale, strings } = this.#means
    const item = itemIn(locale, id)
    const form = this.put.locator('form')
    await form.waitFor()
    await answer(form, item, true, this.#means)
    if (isAllOrNothing(item)) await stake(form, 2, this.#means)
    await by.press(form.getByRole('button', { name: strings.answering.check, exact: true }))
    await expect(form.getByRole('status')).toContainText(strings.answering.right)
    const next = this.button(this.strings.asking.goOn).or(this.button(this.strings.asking.finish))
    await by.press(next)
  }
}
