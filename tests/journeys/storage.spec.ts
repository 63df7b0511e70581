import { expect } from '@playwright/test'
import { locales } from '../learner/course.ts'
import { Learner } from '../learner/learner.ts'
import { everywhere } from './engines.ts'
import { savedBy } from './saved-file.ts'
import { emptyStorage, fillStorage, prefix, storeBefore, storedAttempts, storedKeys } from './storage.ts'
import { test } from './walk.ts'

for (const locale of locales) {
  test(
    `full storage: the answer stands, the page says it is not saved and gives a file (${locale})`,
    everywhere,
    async ({ page }) => {
      const learner = new Learner(page, locale)
      const { saving } = learner.strings.progress
      await learner.openLesson()
      await fillStorage(page)
      const question = learner.question(0)
      await question.answerRight()
      await expect(page.getByRole('alert').filter({ hasText: saving.full })).toBeVisible()
      expect(await storedAttempts(page)).toHaveLength(0)
      const save = page.getByRole('button', { name: saving.save, exact: true })
      expect(await savedBy(save)).toContain(question.item.id)

      await emptyStorage(page)
      await learner.question(1).answerRight()
      await expect(page.getByText(saving.full)).toBeHidden()
      expect(await storedAttempts(page)).toHaveLength(2)
    },
  )

  test(
    `garbage in storage is set aside and told, never overwritten (${locale})`,
    everywhere,
    async ({ page }) => {
      const learner = new Learner(page, locale)
      const { saving } = learner.strings.progress
      const { item } = learner.question(0)
      const sorter = learner.sorter()
      const garbage = {
        [`${prefix}a/${item.id}/1`]: '{"v":1,"type":"attempt","id":',
        [`${prefix}a/${item.id}/2`]: 'null',
        [`${prefix}e/3`]: '{"v":1,"type":"dance","id":"3"}',
      }
      const drafts = {
        [`${prefix}d/${sorter.item.id}`]: '[[[[',
        [`${prefix}d/${item.id}`]: '{"chosen":{"a":1}}',
        [`${prefix}p/marketing-mix`]: '"nowhere"',
        [`${prefix}s/locale`]: '{{',
      }
      const others = { 'another-course@//a/x/1': 'kept', 'triptyque@/other//a/x/1': 'kept', theme: '{' }
      await storeBefore(page, { ...garbage, ...drafts, ...others })
      await learner.openLesson()
      await expect(page.getByText(saving.setAside.other.replace('{k}', '3'))).toBeVisible()

      await learner.question(0).answerRight()
      expect(await storedAttempts(page)).toHaveLength(1)
      const stored = await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))
      for (const [key, text] of Object.entries(garbage)) {
        expect(stored[key.replace(prefix, `${prefix}x/`)], key).toBe(text)
      }
      expect(stored).toMatchObject(others)

      await learner.openHome()
      await expect(learner.home.resume).toContainText(learner.home.strings.resume.goOn)
    },
  )
}

test(
  'what a newer version wrote is left alone, and the page says to reload',
  everywhere,
  async ({ page }) => {
    const learner = new Learner(page, 'fr')
    const newer = { [`${prefix}a/x/1`]: '{"v":99,"type":"attempt","id":"1"}' }
    await storeBefore(page, newer)
    await learner.openLesson()
    await learner.question(0).answerRight()
    await expect(
      page.getByRole('alert').filter({ hasText: learner.strings.progress.saving.outdated }),
    ).toBeVisible()
    expect((await storedKeys(page)).filter((key) => key.startsWith(`${prefix}a/`))).toEqual(
      Object.keys(newer),
    )
  },
)
