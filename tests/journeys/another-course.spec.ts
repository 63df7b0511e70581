import { expect } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { readCourse } from '../../src/authoring/read-course.ts'
import { localise } from '../../src/learning/items/localise.ts'
import { strings as stringsOf } from '../../src/i18n/index.ts'
import { Question } from '../learner/question.ts'
import { Sorter } from '../learner/sorter.ts'
import { axeViolations } from './axe.ts'
import { test } from './walk.ts'

const content = await readCourse(builds.tiny.content)
const [locale = ''] = content.locales
const strings = stringsOf(locale)

test('another folder of content is another course: it is read, answered and finished', async ({ page }) => {
  await page.goto(addressOf(builds.tiny))
  await expect(page).toHaveURL(addressOf(builds.tiny, `${locale}/`))
  expect(await axeViolations(page)).toEqual([])

  const [lesson] = content.lessons
  if (!lesson) throw new Error('The course has no lesson.')
  await page.getByRole('link').filter({ hasText: lesson.title }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title)

  for (const { item: id, context } of lesson.activities) {
    const item = content.items.find((one) => one.item.id === id)?.item
    if (item?.kind === 'choice' && context === 'check')
      await new Question(page, localise(item, locale), strings).answerRight()
    if (item?.kind !== 'categorise') continue
    const sorter = new Sorter(page, localise(item, locale), strings)
    for (const card of await sorter.unsortedCards()) {
      await sorter.card(card).click()
      await sorter.destination(sorter.binOf(card)).click()
    }
    await sorter.check()
    await sorter.expectFinished()
  }
  expect(await axeViolations(page)).toEqual([])

  await page.goto(addressOf(builds.tiny, `${locale}/`))
  const done = page.getByRole('listitem').filter({ hasText: lesson.title })
  await expect(done).toContainText(strings.home.done)
})

test('a course in one language has no language to choose', async ({ page }) => {
  await page.goto(addressOf(builds.tiny, `${locale}/`))
  await expect(page.getByRole('navigation', { name: strings.site.languages })).toHaveCount(0)
})
