import type { Locator, Page } from '@playwright/test'
import { tabTo } from './hands.ts'

/** One way of doing what every page asks for: to press, to choose, to write. */
export interface Fingers {
  /** A button, a link, a fold. */
  press(target: Locator): Promise<void>
  /** A radio button or a box of `group`. */
  choose(option: Locator): Promise<void>
  write(field: Locator, text: string): Promise<void>
}

/** The keyboard and nothing else: what cannot be reached by Tab and the arrows cannot be done. */
export function keyboardOnly(page: Page): Fingers {
  const { keyboard } = page
  return {
    async press(target) {
      await tabTo(page, target)
      await keyboard.press('Enter')
    },
    async choose(option) {
      await option.waitFor()
      const isRadio = (await option.getAttribute('type')) === 'radio'
      await tabTo(page, isRadio ? await entry(page, option) : option)
      await keyboard.press('Space')
      while (!(await option.isChecked())) await keyboard.press('ArrowDown')
    },
    async write(field, text) {
      await tabTo(page, field)
      await keyboard.press('ControlOrMeta+a')
      await keyboard.type(text)
    },
  }
}

/** Where Tab comes into a group of radio buttons: to the one that is ticked, else to the first. */
async function entry(page: Page, option: Locator): Promise<Locator> {
  const group = page.locator(`input[name="${(await option.getAttribute('name')) ?? ''}"]`)
  const ticked = group.and(page.locator(':checked'))
  return (await ticked.count()) > 0 ? ticked : group.first()
}

/** Fingers on glass. */
export const touchOnly: Fingers = {
  press: (target) => target.tap(),
  choose: (option) => option.tap(),
  async write(field, text) {
    await field.tap()
    await field.fill(text)
  },
}
