import { expect, type Locator, type Page } from '@playwright/test'
import { setTypography } from '../../src/authoring/typography/set-typography.ts'
import { type Strings, strings } from '../../src/i18n/index.ts'
import type { Item } from '../../src/learning/items/index.ts'
import { fill } from '../../src/learning/text.ts'
import { galleryItems, openGallery } from './gallery-lesson.ts'
import { reach } from './reach.ts'

const lesson = 'gallery-write'

/** An item that is filled in or typed, as a learner of the gallery meets it. */
export class Writing {
  readonly page: Page
  readonly locale: string
  readonly item: Item
  readonly root: Locator
  readonly status: Locator
  readonly strings: Strings

  constructor(page: Page, locale: string, id: string) {
    const item = galleryItems(lesson, locale).find((one) => one.id === id)
    if (!item) throw new Error(`The gallery has no item "${id}" to write.`)
    this.item = item
    this.page = page
    this.locale = locale
    this.strings = strings(locale)
    const fields = page.getByRole('group', { name: this.set(item.stem), exact: true })
    this.root = page.locator('form').filter({ has: fields })
    this.status = this.root.getByRole('status')
  }

  /** A text of the content as the page shows it. */
  set(text: string): string {
    return setTypography(text, this.locale)
  }

  get explanation(): Locator {
    return this.page.getByText(this.set(this.item.explanation), { exact: true })
  }

  button(name: 'check' | 'retry' | 'reveal' | 'redo'): Locator {
    return this.root.getByRole('button', { name: this.strings.answering[name], exact: true })
  }

  /** Opens the page of the item. */
  async goto(): Promise<void> {
    await openGallery(this.page, lesson, this.locale)
  }

  /** Brings the item into view, where its script comes. */
  async reach(): Promise<void> {
    await reach(this.root)
    await expect(this.root.locator('.acts button').first()).toBeEnabled()
  }

  async open(): Promise<void> {
    await this.goto()
    await this.reach()
  }

  async expectSaid(text: string): Promise<void> {
    await expect(this.status).toContainText(this.set(text))
  }

  gap(n: number): Locator {
    return this.root.getByRole('combobox', { name: fill(this.strings.cloze.gap, { n }), exact: true })
  }

  /** By what a word that stands in a gap is dragged away. */
  handle(n: number): Locator {
    return this.gap(n).locator('xpath=..').locator('.grip')
  }

  /** A word of the bank. */
  word(text: string): Locator {
    return this.bank.getByRole('button', { name: text, exact: true })
  }

  get bank(): Locator {
    return this.root.locator('.bank')
  }

  /** Where a picked word is put down. */
  place(n: number, word: string): Locator {
    const name = fill(this.strings.cloze.drag.putIn, { n, word })
    return this.root.getByRole('button', { name, exact: true })
  }

  get field(): Locator {
    return this.root.getByRole('textbox', { name: this.strings.number.label })
  }

  /** What is said of a typed answer, under its field. */
  get judged(): Locator {
    return this.root.locator('.judged')
  }
}
