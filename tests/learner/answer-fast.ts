import type { Page } from '@playwright/test'
import type { Question } from './question.ts'

/** What an answer chose, and when its feedback stood in the page. */
export interface Told {
  readonly option: string
}

/**
 * Answers a question again and again through its own buttons, as fast as the page lets one, option after option.
 * `onTold` hears of each answer once its feedback is shown. Resolves after `times` answers.
 */
export async function answerFast(
  page: Page,
  question: Question,
  times: number,
  onTold?: (told: Told) => void,
): Promise<void> {
  const name = `told_${Math.random().toString(36).slice(2)}`
  if (onTold) await page.exposeFunction(name, (option: string) => onTold({ option }))
  await question.reach()
  const form = await question.root.elementHandle()
  await page.evaluate(
    async ({ form, times, name }) => {
      if (!(form instanceof HTMLFormElement)) throw new Error('There is no question.')
      const button = form.querySelector<HTMLButtonElement>('.acts button')
      const options = [...form.querySelectorAll<HTMLInputElement>('input')]
      if (!button) throw new Error('There is no button.')
      const until = (isDone: () => boolean) =>
        new Promise<void>((resolve) => {
          const look = () => (isDone() ? resolve() : setTimeout(look))
          look()
        })
      await until(() => !button.disabled)
      // A question of an earlier visit is started over.
      if (button.type === 'button') button.click()
      const told = (window as unknown as Record<string, ((option: string) => unknown) | undefined>)[name]
      for (let time = 0; time < times; time += 1) {
        await until(() => !button.disabled && button.type === 'submit')
        const option = options[time % options.length]
        option?.click()
        await until(() => form.querySelector('input:checked') !== null)
        button.click()
        await until(() => button.type === 'button')
        void told?.(option?.value ?? '')
        if (time < times - 1) button.click()
      }
    },
    { form, times, name },
  )
}
