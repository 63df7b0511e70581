import { expect, type Locator } from '@playwright/test'
import { readCourse } from '../../src/authoring/read-course.ts'
import { strings } from '../../src/i18n/index.ts'
import type { PresenterRoom } from './presenter-room.ts'

const { lessons, locales, models } = await readCourse('content')
const [first = ''] = locales

/** Each lesson that shows models, with their ids in its order. */
export const lessonsWithModels = lessons
  .filter(({ locale, uses }) => locale === first && uses.models.length > 0)
  .map(({ lesson, uses }) => ({ lesson, ids: uses.models.map(({ id }) => id) }))

/** A model in a window of a show. */
export class PlayedModel {
  readonly room: PresenterRoom
  readonly id: string

  constructor(room: PresenterRoom, id: string) {
    this.room = room
    this.id = id
  }

  get strings() {
    const { models: t, presenting } = strings(this.room.locale)
    return { ...presenting.show.model, reset: t.model.reset }
  }

  /** What the room sees of it, once its words are read. */
  get stage(): Locator {
    return this.room.slide.locator('.played')
  }
  get conclusion(): Locator {
    return this.stage.locator('.concluded')
  }
  valueOf(parameter: string): Locator {
    return this.stage
      .getByRole('definition')
      .and(this.stage.locator(`dt:text-is("${this.labelOf(parameter)}") + dd`))
  }
  get controls(): Locator {
    return this.room.page.getByRole('region', { name: this.strings.title })
  }
  slider(parameter: string): Locator {
    return this.controls.getByRole('slider', { name: this.labelOf(parameter), exact: true })
  }
  /** One of the things to look at. */
  get faces(): Locator {
    return this.controls.getByRole('group', { name: this.strings.face }).getByRole('radio')
  }

  labelOf(parameter: string): string {
    return models.find(({ id }) => id === this.id)?.parameters[parameter]?.label[this.room.locale] ?? ''
  }

  /** From the words of its slide, which come first. */
  async show(): Promise<void> {
    await expect(this.stage).toHaveCount(0)
    await this.room.button(this.strings.show).click()
    await expect(this.stage).toBeVisible()
  }

  /** Nothing of it leaves the slide, and no letter of it is too small for a room. */
  async expectWhole(what: string): Promise<void> {
    const fits = await this.stage.evaluate((stage) =>
      [stage, ...stage.children].every(
        (one) => one.scrollHeight <= one.clientHeight + 1 && one.scrollWidth <= one.clientWidth + 1,
      ),
    )
    expect.soft(fits, what).toBe(true)
    const smallest = await this.stage.evaluate((stage) => {
      const { width } = stage.getBoundingClientRect()
      const read = [
        ...stage.querySelectorAll<HTMLElement>('p, b, li, dt, dd, th, td, caption, figcaption, h3, h4, span'),
      ]
      const sizes = read
        .filter((one) => one.checkVisibility() && one.innerText.trim() !== '')
        .map((one) => parseFloat(getComputedStyle(one).fontSize))
      return Math.min(...sizes) / width
    })
    expect.soft(smallest, `${what}: letters, as a share of the slide`).toBeGreaterThan(0.0125)
  }
}
