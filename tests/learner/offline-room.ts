import { expect, type Locator, type Page } from '@playwright/test'
import { type Strings, strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'

export const offlinePath = (locale: string): string => `${locale}/${routeWord(locale, 'offline')}/`

/** Until the worker of the page is at work, and has kept what is open. */
export async function expectWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active && active.state !== 'activated')
      await new Promise((resolve) => active.addEventListener('statechange', resolve))
  })
}

/** The room where the course is kept, as a learner meets it. */
export class OfflineRoom {
  readonly page: Page
  readonly strings: Strings['offline']
  readonly start: Locator
  readonly resume: Locator
  readonly cancel: Locator
  readonly status: Locator
  readonly bar: Locator
  readonly kept: Locator

  constructor(page: Page, locale: string) {
    this.page = page
    this.strings = strings(locale).offline
    const { whole, kept } = this.strings
    const section = page.getByRole('region', { name: whole.title })
    this.start = section.getByRole('button', { name: whole.start, exact: true })
    this.resume = section.getByRole('button', { name: whole.resume, exact: true })
    this.cancel = section.getByRole('button', { name: whole.cancel, exact: true })
    this.status = section.getByRole('status')
    this.bar = section.getByRole('progressbar', { name: whole.bar })
    this.kept = page.getByRole('region', { name: kept.title }).getByRole('listitem')
  }

  async keepWhole(): Promise<void> {
    await this.start.click()
    await this.expectWhole()
  }

  async expectWhole(): Promise<void> {
    await expect(this.status).toHaveText(this.strings.whole.done, { timeout: 60_000 })
  }

  async erase(): Promise<void> {
    const { erase, yes, erased } = this.strings.space
    await this.page.getByRole('button', { name: erase }).click()
    await this.page.getByRole('button', { name: yes, exact: true }).click()
    await expect(this.page.getByText(erased)).toBeVisible()
  }
}
