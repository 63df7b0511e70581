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
      const name = (await option.getAttribute('name')) ?? ''
      const all = page.locator(`input[name="${name}"]`)
      // Tab comes to the one that is ticked, else to the first: from there the arrows go on.
      const ticked = all.and(page.locator(':checked'))
      await tabTo(page, (await ticked.count()) > 0 ? ticked : all.first())
      await keyboard.press('Space')
      for (let at = 0; at < (await all.count()) && !(await option.isChecked()); at += 1)
        await keyboard.press('ArrowDown')
    },
    async write(field, text) {
      await tabTo(page, field)
      await keyboard.press('ControlOrMeta+a')
      await keyboard.type(text)
    },
  }
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
