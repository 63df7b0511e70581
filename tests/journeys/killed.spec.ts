import { setTimeout as pause } from 'node:timers/promises'
import { test } from '@playwright/test'
import { Learner } from '../learner/learner.ts'
import { dropProfile, newProfile, openBrowser } from './real-browser.ts'

// A trace cannot be written of a browser that is killed.
test.use({ trace: 'off', screenshot: 'off' })

const kills = 20

test('a browser killed 50 ms after feedback keeps the answer, 20 times of 20', async () => {
  test.setTimeout(240_000)
  const profile = newProfile()
  try {
    let expected: 'right' | 'wrong' | undefined
    for (let time = 0; time < kills; time += 1) {
      const browser = await openBrowser(profile)
      const learner = new Learner(browser.page, 'fr')
      await learner.openLesson()
      const question = learner.question(0)
      if (expected !== undefined) await restart(question, expected)
      expected = time % 2 === 0 ? 'wrong' : 'right'
      if (expected === 'right') await question.answerRight()
      else await question.answerWrong()
      // The promise itself: what was answered is safe 50 ms after the learner was told.
      await pause(50)
      await browser.kill()
    }
    const browser = await openBrowser(profile)
    const learner = new Learner(browser.page, 'fr')
    await learner.openLesson()
    await learner.question(0).expectRemembered(expected ?? 'right')
    await browser.close()
  } finally {
    dropProfile(profile)
  }
})

/** Finds the last answer again, then starts the question over. */
async function restart(
  question: ReturnType<Learner['question']>,
  expected: 'right' | 'wrong',
): Promise<void> {
  await question.expectRemembered(expected)
  await question.redo()
}
