import { expect } from '@playwright/test'
import { builds } from '../../scripts/test/builds.ts'
import { lessonIn, locales } from '../learner/course.ts'
import { Learner } from '../learner/learner.ts'
import { test } from './walk.ts'

test.use({ javaScriptEnabled: false })

for (const locale of locales) {
  for (const build of [builds.root, builds.subPath]) {
    test.describe(`without JavaScript (${locale}, ${build.name})`, () => {
      test('the lesson is reached and read', async ({ page }) => {
        const learner = new Learner(page, locale, build)
        const home = await learner.openHome()
        await home.lesson().click()
        const { title, sections } = lessonIn(locale)
        await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
        for (const section of sections)
          await expect(
            page.getByRole('heading', { level: 2, name: section.title, exact: true }),
          ).toBeVisible()
      })

      test('a question answers each option as it is ticked, and not before', async ({ page }) => {
        const learner = new Learner(page, locale, build)
        await learner.openLesson()
        for (const question of learner.questions()) {
          const { options } = question.item
          for (const { id } of options) await expect(question.feedback(id)).toBeHidden()
          for (const { id } of options) {
            await question.tick(id)
            await expect(question.feedback(id)).toBeVisible()
          }
        }
      })

      test('the cards are sorted with lists, and compared with the answers', async ({ page }) => {
        const learner = new Learner(page, locale, build)
        await learner.openLesson()
        const sorter = learner.sorter()
        const { form } = sorter.strings
        const cards = sorter.item.cards.filter((card) => card.text !== '')
        const lists = sorter.root.getByRole('combobox')
        await expect(lists).toHaveCount(sorter.item.draw)
        const names = await lists.evaluateAll((all) =>
          all.map((list) => (list as HTMLSelectElement).labels[0]?.textContent ?? ''),
        )
        for (const name of names) {
          const card = cards.find(({ text }) => text === name.trim())
          expect(card, `no card says "${name}"`).toBeDefined()
          await lists.nth(names.indexOf(name)).selectOption({ label: sorter.nameOf(card?.bin ?? '') })
        }
        await sorter.root.getByText(form.answers, { exact: true }).click()
        const first = cards.find(({ text }) => text === names[0]?.trim())
        await expect(sorter.root.getByText(first?.why ?? '', { exact: false })).toBeVisible()
        await sorter.button(form.reset).click()
        await expect(lists.first()).not.toHaveValue(first?.bin ?? '')
      })
    })
  }

  test(`the door offers the languages (${locale})`, async ({ page }) => {
    await page.goto(`http://127.0.0.1:${builds.root.port}/`)
    const learner = new Learner(page, locale)
    await page.getByRole('link', { name: learner.strings.site.language }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
  })
}
