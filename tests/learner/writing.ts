import { expect, type Locator, type Page } from '@playwright/test'
import { readCourse } from '../../src/authoring/read-course.ts'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { type Strings, strings } from '../../src/i18n/index.ts'
import type { Item, ItemKind } from '../../src/learning/items/index.ts'
import { localise } from '../../src/learning/items/localise.ts'
import { fill } from '../../src/learning/text.ts'
import { galleryPages } from './gallery.ts'

const content = await readCourse('content', { thorough: false, drafts: true })

type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>

/** An item of the gallery, by its kind. */
export function galleryItem<Kind extends ItemKind>(locale: string, kind: Kind, id: string): ItemOf<Kind> {
  const found = content.items.find(({ item }) => item.id === id && item.kind === kind)
  if (!found) throw new Error(`The gallery has no ${kind} "${id}".`)
  return localise(found.item, locale) as ItemOf<Kind>
}

/** An item that is filled in or typed, as a learner of the gallery meets it. */
export class Writing<Kind extends ItemKind> {
  readonly page: Page
  readonly item: ItemOf<Kind>
  readonly root: Locator
  readonly status: Locator
  readonly strings: Strings

  constructor(page: Page, locale: string, kind: Kind, id: string) {
    this.page = page
    this.strings = strings(locale)
    this.item = galleryItem(locale, kind, id)
    const fields = page.getByRole('group', { name: this.item.stem, exact: true })
    this.root = page.locator('form').filter({ has: fields })
    this.status = this.root.getByRole('status')
  }

  button(name: keyof Strings['answering'] & ('check' | 'retry' | 'reveal' | 'redo')): Locator {
    return this.root.getByRole('button', { name: this.strings.answering[name], exact: true })
  }

  async goto(): Promise<void> {
    const page = galleryPages.find(
      ({ name, locale }) => name === 'gallery-write' && this.strings === strings(locale),
    )
    await this.page.goto(addressOf(builds.gallery, page?.path))
  }

  /** Opens the page of the item and brings it into view, where its script comes. */
  async open(): Promise<void> {
    await this.goto()
    await this.reach()
  }

  async reach(): Promise<void> {
    await this.root.scrollIntoViewIfNeeded()
    await expect(this.root.locator('.acts button').first()).toBeEnabled()
  }

  async expectSaid(text: string): Promise<void> {
    await expect(this.status).toContainText(text)
  }

  gap(n: number): Locator {
    return this.root.getByRole('combobox', { name: fill(this.strings.cloze.gap, { n }), exact: true })
  }

  /** A word of the bank. */
  word(text: string): Locator {
    return this.root.locator('.bank').getByRole('button', { name: text, exact: true })
  }

  /** Where a picked word is put down. */
  place(n: number, word: string): Locator {
    const name = fill(this.strings.cloze.drag.putIn, { n, word })
    return this.root.getByRole('button', { name, exact: true })
  }

  get field(): Locator {
    return this.root.getByRole('textbox', { name: new RegExp(this.strings.number.label) })
  }
}
