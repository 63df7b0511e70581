import type { Locator, Page } from '@playwright/test'
import type { Strings } from '../../src/i18n/index.ts'
import { lessonIn } from './course.ts'

/** The list of lessons, and the one obvious next step. */
export class HomePage {
  readonly #page: Page
  readonly #locale: string
  readonly strings: Strings['home']

  constructor(page: Page, locale: string, strings: Strings) {
    this.#page = page
    this.#locale = locale
    this.strings = strings.home
  }

  lesson(id?: string): Locator {
    const { title } = lessonIn(this.#locale, id)
    return this.#page.getByRole('list').getByRole('link').filter({ hasText: title })
  }

  get resume(): Locator {
    const { begin, goOn, revisit } = this.strings.resume
    return this.#page.getByRole('link', { name: new RegExp(`${begin}|${goOn}|${revisit}`) })
  }
}
