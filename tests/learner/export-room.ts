import { expect, type Locator, type Page } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { type Strings, strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import type { BankFormat } from '../../src/learning/exchange/bank-format.ts'
import { inCourseOrder } from '../../src/learning/exchange/course-order.ts'
import type { Item } from '../../src/learning/items/index.ts'
import { fill, plural } from '../../src/learning/text.ts'
import { itemsIn, lessonIn, lessonOf } from './course.ts'

/** The room where a trainer exports the bank. */
export class ExportRoom {
  readonly page: Page
  readonly locale: string
  readonly strings: Strings['exporter']['room']
  readonly #at: (path: string) => string

  constructor(page: Page, locale: string, at = (path: string) => addressOf(builds.root, path)) {
    this.page = page
    this.locale = locale
    this.strings = strings(locale).exporter.room
    this.#at = at
  }

  /** Its path, from the root of the site. */
  get path(): string {
    return `${this.locale}/${routeWord(this.locale, 'export')}/`
  }

  async open(): Promise<void> {
    await this.page.goto(this.#at(this.path))
    await expect(this.button(this.strings.choose.all)).toBeVisible()
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  lesson(id: string): Locator {
    return this.page.getByRole('checkbox', { name: lessonIn(this.locale, id).title })
  }

  format(format: BankFormat): Locator {
    return this.page.getByRole('radio', { name: this.strings.formats[format].name, exact: true })
  }

  get download(): Locator {
    return this.button(this.strings.outcome.download)
  }

  /** What is told of the items chosen; and, once there is one, of the file. */
  get said(): Locator {
    return this.page.locator('.export-said')
  }

  get saved(): Locator {
    return this.page.locator('.export-saved')
  }

  async expectSaid(counts: { whole: number; partly: number; leftOut: number }): Promise<void> {
    const t = this.strings.outcome
    const { whole, partly, leftOut } = counts
    const counted = {
      chosen: plural(this.locale, t.chosen, whole + partly + leftOut),
      whole: plural(this.locale, t.whole, whole),
      partly: plural(this.locale, t.partly, partly),
      leftOut: plural(this.locale, t.leftOut, leftOut),
    }
    await expect(this.said).toHaveText(fill(t.said, counted))
  }
}

/** Items of the lesson that are exported unless more is asked for, in their order. */
export const openItemsOf = (locale: string, lesson: string): readonly Item[] =>
  inCourseOrder(
    itemsIn(locale)
      .filter((item) => !item.reserved && lessonOf(item.id) === lesson)
      .map((item) => ({ ...item, lesson })),
    [{ id: lesson, activities: lessonIn(locale, lesson).activities }],
  )

/** What Kahoot's template has room for. */
export const fitsKahoot = (item: Item): boolean =>
  item.kind === 'choice' && item.stem.length <= 120 && item.options.every(({ text }) => text.length <= 75)
