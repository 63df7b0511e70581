import { type Page, expect, test } from '@playwright/test'
import { builds } from '../../scripts/test/builds.ts'
import { readCourse } from '../../src/authoring/read-course.ts'
import { strings as stringsOf } from '../../src/i18n/index.ts'
import { localise } from '../../src/learning/items/localise.ts'
import { watchPage } from '../journeys/watch-page.ts'
import { Question } from '../learner/question.ts'
import { reach } from '../learner/reach.ts'
import { serve } from '../server/static-server.ts'
import { buildEditedBread, editedDir } from './edited-bread.ts'

const locale = 'en'
const strings = stringsOf(locale)
const course = await readCourse(builds.tiny.content)

function questionOf(page: Page, id: string, as = id): Question {
  const found = course.items.find(({ item }) => item.id === id)?.item
  if (found?.kind !== 'choice') throw new Error(`"${id}" is no choice of ${builds.tiny.content}.`)
  return new Question(page, localise({ ...found, id: as }, locale), strings)
}

/** Its stem is that of another question of its lesson. */
const oddChoice = (page: Page) => page.locator('form').filter({ has: page.locator('input[name=odd-choice]') })

const stored = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(Object.entries<string>(localStorage).filter(([key]) => /\/\/[ae]\//.test(key))),
  )

/** Opens every page where progress is shown. */
async function lookAround(page: Page, at: (path: string) => string): Promise<void> {
  for (const path of ['', 'progress/', 'review/', 'problem/']) {
    await page.goto(at(`en/${path}`))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
  }
}

test('a course edited by its author: what remains counts, what is gone is kept and comes back, what changed is told', async ({
  page,
}) => {
  test.setTimeout(300_000)
  await buildEditedBread()
  const releases = { first: builds.tiny.outDir, edited: editedDir }
  const site = { outDir: releases.first, base: builds.tiny.base }
  const { server, port } = await serve(site)
  const at = (path: string) => `http://127.0.0.1:${port}/${path}`
  const oven = at('en/lessons/in-the-oven/')
  const odd = at('en/lessons/odd-words/')
  try {
    const faults = await watchPage(page, `http://127.0.0.1:${port}`)
    await page.goto(oven)
    await questionOf(page, 'oven-pale-crust').answerRight()
    await questionOf(page, 'oven-no-spring').answerRight()
    await page.goto(at('en/lessons/why-dough-rises/'))
    await questionOf(page, 'rise-dense-dough').answerWrong()
    await page.goto(odd)
    await oddChoice(page).getByRole('radio').and(page.locator('[value=right]')).check()
    await oddChoice(page).getByRole('button', { name: strings.choice.question.check, exact: true }).click()
    await expect(oddChoice(page).getByRole('status')).toContainText(strings.choice.question.right)
    const before = await stored(page)
    expect(Object.keys(before)).toHaveLength(4)

    site.outDir = releases.edited
    await lookAround(page, at)
    await page.goto(oven)
    await questionOf(page, 'oven-pale-crust').reach()
    await expect(questionOf(page, 'oven-pale-crust').root).toContainText(strings.choice.question.revised)
    const renamed = questionOf(page, 'oven-no-spring', 'oven-dry-heat')
    await renamed.reach()
    await renamed.expectAwake()
    await expect(renamed.root).not.toContainText(strings.choice.question.lastRight)
    await renamed.answerWrong()
    await page.goto(at('en/lessons/why-dough-rises/'))
    await questionOf(page, 'rise-dense-dough').expectRemembered('wrong')
    expect(faults).toEqual([])
    expect(await stored(page)).toMatchObject(before)
    expect((await page.goto(odd))?.status()).toBe(404)

    site.outDir = releases.first
    const later = await page.context().newPage()
    const laterFaults = await watchPage(later, `http://127.0.0.1:${port}`)
    await lookAround(later, at)
    await later.goto(oven)
    await questionOf(later, 'oven-pale-crust').expectRemembered('right')
    await questionOf(later, 'oven-no-spring').expectRemembered('right')
    await later.goto(odd)
    await reach(oddChoice(later))
    await expect(oddChoice(later)).toContainText(strings.choice.question.lastRight)
    expect(laterFaults).toEqual([])
    expect(Object.keys(await stored(later))).toHaveLength(5)
  } finally {
    server.close()
  }
})
