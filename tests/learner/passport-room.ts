import { expect, type Locator, type Page } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { type Strings, strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { fill, plural } from '../../src/learning/text.ts'

/** The room where progress is taken along and brought back, as a learner has it before them. */
export class PassportRoom {
  readonly page: Page
  readonly locale: string
  readonly strings: Strings['passport']['room']
  readonly #address: (path: string) => string

  constructor(page: Page, locale: string, address = (path: string) => addressOf(builds.root, path)) {
    this.page = page
    this.locale = locale
    this.strings = strings(locale).passport.room
    this.#address = address
  }

  get address(): string {
    return this.#address(`${this.locale}/${routeWord(this.locale, 'passport')}/`)
  }

  async open(fragment = ''): Promise<void> {
    await this.page.goto(this.address + fragment)
    await this.expectOpen()
  }

  /** It says what the device holds. */
  async expectOpen(): Promise<void> {
    await expect(this.page.locator('.holds')).not.toHaveText(this.strings.here.loading)
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  async saveFile(): Promise<string> {
    const downloading = this.page.waitForEvent('download')
    await this.button(this.strings.along.file.save).click()
    return (await downloading).path()
  }

  async link(): Promise<string> {
    return this.page.getByLabel(this.strings.along.link.label).inputValue()
  }

  /** Shows the codes, and takes a picture of each, in order. */
  async pictures(type: 'png' | 'jpeg' = 'png'): Promise<Buffer[]> {
    const { codes } = this.strings.along
    const show = this.page.getByRole('button', { name: /\d|code/i }).and(this.page.locator('[aria-expanded]'))
    await show.click()
    await this.button(codes.pause).click()
    const at = this.page.locator('.codes-at')
    const of = Number(/\d+$/.exec((await at.textContent()) ?? '')?.[0])
    const first = fill(codes.at, { k: 1, n: of })
    while ((await at.textContent()) !== first) await this.button(codes.next).click()
    const pictures: Buffer[] = []
    for (let rank = 0; rank < of; rank += 1) {
      const told = await at.textContent()
      pictures.push(await this.#picture(type))
      await this.button(codes.next).click()
      if (of > 1) await expect(at).not.toHaveText(told ?? '')
    }
    return pictures
  }

  /** Of the code that is shown, its sides even: Chromium's camera takes no other film. */
  async #picture(type: 'png' | 'jpeg'): Promise<Buffer> {
    const code = this.page.locator('.codes .code')
    await code.scrollIntoViewIfNeeded()
    const { x, y, width, height } = (await code.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const even = (side: number) => Math.ceil(side / 2) * 2
    const clip = { x: Math.floor(x), y: Math.floor(y), width: even(width), height: even(height) }
    return this.page.screenshot({ type, clip })
  }

  async give(...files: readonly { readonly mimeType: string; readonly buffer: Buffer }[]): Promise<void> {
    await this.page
      .getByLabel(this.strings.back.file, { exact: true })
      .setInputFiles(files.map((file, at) => ({ name: `given-${at}`, ...file })))
  }

  async paste(text: string): Promise<void> {
    await this.page.getByLabel(this.strings.back.paste).fill(text)
    await this.button(this.strings.back.read).click()
  }

  /** What is offered has `added` new answers; its heading has the focus. */
  async expectOffer(added: number): Promise<void> {
    const heading = this.page.getByRole('heading', { name: this.strings.preview.title })
    await expect(heading).toBeFocused()
    await expect(this.page.getByText(plural(this.locale, this.strings.preview.added, added))).toBeVisible()
  }

  confirm(added: number): Locator {
    return this.button(plural(this.locale, this.strings.preview.confirm, added))
  }

  async expectAdded(added: number): Promise<void> {
    const words = plural(this.locale, this.strings.done.added, added)
    await expect(this.page.getByRole('heading', { name: words })).toBeFocused()
    await expect(this.page.getByRole('status')).toHaveText(words)
  }

  async expectRefused(why: keyof Strings['passport']['room']['refusal']): Promise<void> {
    const { refusal } = this.strings
    await expect(this.page.getByRole('heading', { name: refusal.title })).toBeFocused()
    await expect(this.page.getByText(refusal[why].split('{')[0] ?? '')).toBeVisible()
    await expect(this.page.getByRole('status')).toHaveText(refusal.unchanged)
  }
}
