import { By, Key, type WebDriver, type WebElement } from 'selenium-webdriver'

const patienceMs = 15_000

/** Someone at WebKitGTK: what they look for, press, type and drag. Everything waits for what it needs. */
export class Reader {
  readonly driver: WebDriver
  readonly #address: (path: string) => string

  constructor(driver: WebDriver, address: (path: string) => string) {
    this.driver = driver
    this.#address = address
  }

  async open(path: string): Promise<void> {
    await this.driver.get(this.#address(path))
  }

  /** Resolves when `condition` holds, to what it gave. */
  async until<T>(what: string, condition: () => Promise<T | null | undefined | false>): Promise<T> {
    const found = await this.driver.wait(condition, patienceMs, `waited for ${what}`, 50)
    return found as T
  }

  /** What is shown that `css` names, with this very text or label where one is given. */
  async all(css: string, text?: string, within?: WebElement): Promise<WebElement[]> {
    return this.driver.executeScript<WebElement[]>(shown, css, text ?? null, within ?? null)
  }

  /** Waits for it to be shown. */
  find(css: string, text?: string, within?: WebElement): Promise<WebElement> {
    return this.until(`${css} ${text ?? ''}`, async () => (await this.all(css, text, within))[0])
  }

  async gone(css: string, text?: string): Promise<void> {
    await this.until(`no ${css} ${text ?? ''}`, async () => (await this.all(css, text)).length === 0)
  }

  async press(css: string, text?: string, within?: WebElement): Promise<void> {
    const target = await this.find(css, text, within)
    await this.scrollTo(target)
    await this.until(`${text ?? css} enabled`, () => target.isEnabled())
    await target.click()
  }

  /** In a native list, by the value of an option. */
  async choose(css: string, value: string): Promise<void> {
    const list = await this.find(css)
    await this.scrollTo(list)
    await list.findElement(By.css(`option[value="${value}"]`)).click()
  }

  /** Waits until one of what `css` names holds the text. */
  async reads(css: string, text: string): Promise<void> {
    await this.until(`"${text}" in ${css}`, () => this.driver.executeScript<boolean>(holds, css, text))
  }

  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.driver.actions().sendKeys(key).perform()
  }

  async hasFocus(element: WebElement): Promise<boolean> {
    return this.driver.executeScript<boolean>('return document.activeElement === arguments[0]', element)
  }

  /** With Tab, as one does who has no mouse: round by the top of the page where it was passed. */
  async tabTo(element: WebElement): Promise<void> {
    for (let presses = 0; presses < 300; presses += 1) {
      if (await this.hasFocus(element)) return
      await this.keys(Key.TAB)
    }
    throw new Error('Tab does not reach it.')
  }

  /** Drags one thing onto another with the mouse, a step at a time; `midway` sees it held over the other. */
  async drag(what: WebElement, where: WebElement, midway?: () => Promise<void>): Promise<void> {
    await this.scrollTo(what)
    const [from, to] = [await this.#middleOf(what), await this.#middleOf(where)]
    await this.driver.actions().move(from).press().perform()
    for (let step = 1; step <= 8; step += 1) {
      const at = (axis: 'x' | 'y') => Math.round(from[axis] + ((to[axis] - from[axis]) * step) / 8)
      await this.driver
        .actions()
        .move({ x: at('x'), y: at('y'), duration: 0 })
        .perform()
    }
    await midway?.()
    await this.driver.actions().release().perform()
  }

  /** Until it stays in view: sections that were far away are laid out, and grow, as one comes near. */
  async scrollTo(element: WebElement): Promise<void> {
    await this.until('what was scrolled to', () =>
      this.driver.executeAsyncScript<boolean>(bringIntoView, element),
    )
  }

  async #middleOf(element: WebElement): Promise<{ x: number; y: number }> {
    return this.driver.executeScript(
      `const { left, top, width, height } = arguments[0].getBoundingClientRect()
       return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }`,
      element,
    )
  }
}

/** Runs in the page. */
const holds = (css: string, text: string): boolean =>
  [...document.querySelectorAll(css)].some((one) => one.textContent.includes(text))

/** Runs in the page. */
function shown(css: string, text: string | null, within: Element | null): Element[] {
  const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent
  return [...(within ?? document).querySelectorAll(css)].filter(
    (one) =>
      one.checkVisibility() &&
      (text === null || nameOf(one).replace(/\s+/g, ' ').trim() === text.replace(/\s+/g, ' ')),
  )
}

/** Runs in the page; calls its last argument with whether the element still stands in view two frames later. */
function bringIntoView(element: Element, done: (isInView: boolean) => void): void {
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const { top, bottom } = element.getBoundingClientRect()
      done(bottom > 0 && top < innerHeight)
    }),
  )
}
