import { expect, type Locator, type Page } from '@playwright/test'
import { setTypography } from '../../src/authoring/typography/set-typography.ts'
import type { Certainty } from '../../src/learning/certainty/level.ts'
import type { Item } from '../../src/learning/items/index.ts'
import { fill, plural } from '../../src/learning/text.ts'
import { answer, type Means, stake } from './answers.ts'
import { itemsIn } from './course.ts'

/** What a learner answers to a question of an assessment. */
export type Plan = (item: Item) => { readonly isRight: boolean; readonly level: Certainty }

/** The diagnostic or the final, as a learner goes through it. */
export class AssessmentRoom {
  readonly page: Page
  readonly #means: Means

  constructor(page: Page, means: Means) {
    this.page = page
    this.#means = means
  }

  get strings() {
    return this.#means.strings.assessment
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name, exact: true })
  }

  async begin(): Promise<void> {
    const start = this.button(this.strings.opening.start)
    await expect(start).toBeEnabled()
    await this.#means.by.press(start)
    await this.expectQuestion(1)
  }

  /** The question stands, and its heading has the focus. */
  async expectQuestion(k: number, n = 20): Promise<void> {
    await expect(this.heading(fill(this.strings.asking.place, { k, n }))).toBeFocused()
    await expect(this.form).toBeVisible()
  }

  get form(): Locator {
    return this.page.locator('.asking form')
  }

  /** The item that is before the learner. */
  async item(): Promise<Item> {
    const stem = (await this.form.locator('legend').first().textContent()) ?? ''
    const { locale } = this.#means
    const found = itemsIn(locale).find((item) => setTypography(item.stem, locale) === stem)
    if (!found) throw new Error(`No item asks "${stem}".`)
    return found
  }

  /** Answers questions `from` to `to`, and says which were right. */
  async answer(plan: Plan, from: number, to: number): Promise<Item[]> {
    const right: Item[] = []
    for (let k = from; k <= to; k += 1) {
      await this.expectQuestion(k)
      const item = await this.item()
      expect(item.reserved, item.id).toBe(true)
      const { isRight, level } = plan(item)
      if (isRight) right.push(item)
      await answer(this.form, item, isRight, this.#means)
      await stake(this.form, level, this.#means)
      await this.#means.by.press(this.button(this.strings.asking.submit))
    }
    return right
  }

  async seeResult(right: number, n = 20): Promise<void> {
    await expect(this.heading(this.strings.over.title)).toBeFocused()
    await this.#means.by.press(this.button(this.strings.over.see))
    await expect(this.heading(this.strings.result.title)).toBeFocused()
    const score = fill(plural(this.#means.locale, this.strings.result.score, right), { n })
    await expect(this.page.getByText(score, { exact: true })).toBeVisible()
  }
}
