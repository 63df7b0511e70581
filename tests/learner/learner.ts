import { expect, type Locator, type Page } from '@playwright/test'
import type { Build } from '../../scripts/test/builds.ts'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { type Strings, strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { activitiesOf, categoriseIn, choiceIn, lessonIn } from './course.ts'
import { HomePage } from './home-page.ts'
import { Prediction } from './prediction.ts'
import { Question } from './question.ts'
import { Sorter } from './sorter.ts'

/** Paths of the site, from its base. */
export const paths = {
  home: (locale: string) => `${locale}/`,
  lesson: (locale: string) => `${locale}/${routeWord(locale, 'lessons')}/${lessonIn(locale).slug}/`,
  progress: (locale: string) => `${locale}/${routeWord(locale, 'progress')}/`,
}

/** Someone who reads the course in one language, in one tab. */
export class Learner {
  readonly page: Page
  readonly locale: string
  readonly strings: Strings
  readonly #address: (path: string) => string

  constructor(page: Page, locale: string, where: Build | ((path: string) => string) = builds.root) {
    this.page = page
    this.locale = locale
    this.strings = strings(locale)
    this.#address = typeof where === 'function' ? where : (path) => addressOf(where, path)
  }

  async openHome(): Promise<HomePage> {
    await this.page.goto(this.#address(paths.home(this.locale)))
    return this.home
  }

  /** Scripts included; `early`: as soon as the page begins to come. */
  async openLesson(when: 'loaded' | 'early' = 'loaded'): Promise<void> {
    const waitUntil = when === 'loaded' ? 'load' : 'commit'
    await this.page.goto(this.#address(paths.lesson(this.locale)), { waitUntil })
  }

  async openProgress(): Promise<void> {
    await this.page.goto(this.#address(paths.progress(this.locale)))
    await expect(this.page.locator('[data-awaited]')).toHaveCount(0)
  }

  get home(): HomePage {
    return new HomePage(this.page, this.locale, this.strings)
  }

  prediction(): Prediction {
    const [id = ''] = activitiesOf('prediction')
    return new Prediction(this.page, choiceIn(this.locale, id), this.strings)
  }

  /** A question of the lesson, by its id or its rank from 0. */
  question(which: string | number): Question {
    const id = typeof which === 'number' ? activitiesOf('check')[which] : which
    return new Question(this.page, choiceIn(this.locale, id ?? ''), this.strings)
  }

  questions(): Question[] {
    return activitiesOf('check').map((id) => this.question(id))
  }

  /** The first glossary term of the lesson. */
  term(): Locator {
    return this.page.getByRole('main').locator('p').getByRole('button').first()
  }

  sorter(): Sorter {
    const [id = ''] = activitiesOf('sort')
    return new Sorter(this.page, categoriseIn(this.locale, id), this.strings)
  }
}
