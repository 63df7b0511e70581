import { expect, type Locator, type Page } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { type Strings, strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import type { ChoiceItem } from '../../src/learning/items/choice.ts'
import { isVotable } from '../../src/learning/room/confusions.ts'
import { lettered } from '../../src/learning/room/lettered.ts'
import { itemsIn, lessonOf } from './course.ts'

/** The room where a room votes, as whoever runs it has it before them. */
export class VoteRoom {
  readonly page: Page
  readonly locale: string
  readonly strings: Strings['vote']['room']

  constructor(page: Page, locale: string) {
    this.page = page
    this.locale = locale
    this.strings = strings(locale).vote.room
  }

  get address(): string {
    return addressOf(builds.root, `${this.locale}/${routeWord(this.locale, 'vote')}/`)
  }

  async open(): Promise<void> {
    await this.page.goto(this.address)
    await expect(this.projects.first()).toBeVisible()
  }

  get lesson(): Locator {
    return this.page.getByLabel(this.strings.choose.lesson, { exact: true })
  }

  get projects(): Locator {
    return this.page.getByRole('button', { name: this.strings.choose.project, exact: true })
  }

  get stage(): Locator {
    return this.page.locator('.stage')
  }

  /** What the item on the wall asks. */
  get stem(): Locator {
    return this.page.locator('.ballot-stem')
  }

  get status(): Locator {
    return this.page.getByRole('status')
  }

  /** What puts the item on the wall. */
  project(item: ChoiceItem<string>): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ hasText: item.stem })
      .getByRole('button', { name: this.strings.choose.project, exact: true })
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  hands(letter: string): Locator {
    return this.page.getByLabel(this.strings.ballot.tally.hands.replace('{letter}', letter), { exact: true })
  }

  step(name: keyof Strings['vote']['room']['ballot']['steps']): Locator {
    return this.page.locator('[aria-current="step"]', { hasText: this.strings.ballot.steps[name] })
  }

  /** Rows of the first table that stands in `within`. */
  async rows(within: string): Promise<string[][]> {
    await expect(this.page.locator(`${within} table`).first()).toBeAttached()
    return this.page
      .locator(`${within} table`)
      .first()
      .locator('tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)))
  }
}

/** Items of the lesson that a room votes on, in the language given. */
export const votableIn = (locale: string, lesson: string): ChoiceItem<string>[] =>
  itemsIn(locale).filter(
    (item): item is ChoiceItem<string> =>
      item.kind === 'choice' && !item.reserved && isVotable(item) && lessonOf(item.id) === lesson,
  )

/** The letter that stands for the right option, and for another one. */
export function lettersOf(item: ChoiceItem<string>): { readonly right: string; readonly wrong: string } {
  const shown = lettered(item)
  const isKey = ({ id }: { id: string }) => item.options.some((option) => option.id === id && option.key)
  return {
    right: shown.find(isKey)?.letter ?? '',
    wrong: shown.find((option) => !isKey(option))?.letter ?? '',
  }
}
