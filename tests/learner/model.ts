import { expect, type Locator, type Page } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { strings } from '../../src/i18n/index.ts'
import { readCourse } from '../../src/authoring/read-course.ts'
import { galleryPages } from './gallery.ts'
import { reach } from './reach.ts'

const { lessons, models } = await readCourse('content', { thorough: false, drafts: true })
const [gallery] = lessons.filter(({ lesson }) => lesson === 'gallery-models')

/** Ids of the models that sliders move, all in one lesson of the gallery. */
export const modelIds = gallery?.uses.models.map(({ id }) => id) ?? []

/** A model of the gallery, as a reader meets it. */
export class ModelOnPage {
  readonly root: Locator
  readonly #page: Page
  readonly #locale: string
  readonly #id: string

  constructor(page: Page, locale: string, id: string) {
    this.#page = page
    this.#locale = locale
    this.#id = id
    this.root = page.locator(`#model-${id}`)
  }

  /** `fragment` follows the `#`. `early`: as soon as the page begins to come. */
  async open(fragment = '', when: 'loaded' | 'early' = 'loaded'): Promise<void> {
    const lesson = galleryPages.find(
      ({ name, locale }) => name === 'gallery-models' && locale === this.#locale,
    )
    await this.#page.goto(addressOf(builds.gallery, lesson?.path) + (fragment && `#${fragment}`), {
      waitUntil: when === 'loaded' ? 'load' : 'commit',
    })
  }

  /** Scripts are there, and the model has woken. */
  async wake(): Promise<void> {
    await reach(this.root)
    await expect(this.reset).toBeEnabled()
  }

  slider(parameter: string): Locator {
    return this.root.getByRole('slider', { name: this.labelOf(parameter), exact: true })
  }

  /** The number field that follows the slider. */
  field(parameter: string): Locator {
    return this.root.getByRole('textbox', { name: this.labelOf(parameter) })
  }

  labelOf(parameter: string): string {
    const words = models.find(({ id }) => id === this.#id)
    return words?.parameters[parameter]?.label[this.#locale] ?? ''
  }

  get reset(): Locator {
    return this.root.getByRole('button', { name: strings(this.#locale).models.model.reset })
  }
  get status(): Locator {
    return this.root.getByRole('status')
  }
  get conclusion(): Locator {
    return this.root.locator('.conclusion')
  }
}
