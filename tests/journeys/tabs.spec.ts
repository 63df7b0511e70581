import { expect, type Page, test } from '@playwright/test'
import { Learner } from '../learner/learner.ts'
import type { Question } from '../learner/question.ts'
import { everywhere } from './engines.ts'
import { storedAttempts } from './storage.ts'

const answersPerTab = 300

/** Answers a question again and again through its own buttons, as fast as the page lets one. */
async function answerManyTimes(page: Page, question: Question, times: number): Promise<void> {
  await question.reach()
  const form = await question.root.elementHandle()
  await page.evaluate(
    async ({ form, times }) => {
      if (!(form instanceof HTMLFormElement)) throw new Error('There is no question.')
      const button = form.querySelector<HTMLButtonElement>('.acts button')
      const options = [...form.querySelectorAll<HTMLInputElement>('input')]
      if (!button) throw new Error('There is no button.')
      const until = (isDone: () => boolean) =>
        new Promise<void>((resolve) => {
          const look = () => (isDone() ? resolve() : setTimeout(look))
          look()
        })
      for (let time = 0; time < times; time += 1) {
        await until(() => !button.disabled && button.type === 'submit')
        options[time % options.length]?.click()
        await until(() => form.querySelector('input:checked') !== null)
        button.click()
        await until(() => button.type === 'button')
        if (time < times - 1) button.click()
      }
    },
    { form, times },
  )
}

test('two tabs answering at once keep 600 of 600', everywhere, async ({ context }) => {
  test.setTimeout(180_000)
  const tabs = [new Learner(await context.newPage(), 'fr'), new Learner(await context.newPage(), 'en')]
  for (const tab of tabs) await tab.openLesson()
  await Promise.all(tabs.map((tab, rank) => answerManyTimes(tab.page, tab.question(rank), answersPerTab)))

  const [first] = tabs as [Learner, Learner]
  expect(await storedAttempts(first.page)).toHaveLength(2 * answersPerTab)
  for (const tab of tabs) await tab.openHome()
  expect(await storedAttempts(first.page)).toHaveLength(2 * answersPerTab)
})

test('an answer in one tab shows in the other', everywhere, async ({ context }) => {
  const reading = new Learner(await context.newPage(), 'fr')
  const watching = new Learner(await context.newPage(), 'en')
  await reading.openLesson()
  await watching.openHome()
  await expect(watching.home.resume).toContainText(watching.home.strings.resume.begin)
  await reading.question(0).answerRight()
  await expect(watching.home.resume).toContainText(watching.home.strings.resume.goOn)
})
