import { expect, type Page } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { readCourse } from '../../src/authoring/read-course.ts'
import type { Attempt } from '../../src/learning/progress/event.ts'
import { serialiseEvent } from '../../src/learning/progress/codec.ts'
import { activitiesOf } from '../learner/course.ts'
import { paths } from '../learner/learner.ts'
import { followRequests } from '../learner/quiet.ts'
import { expectNothingInjected, hostile } from './injection.ts'
import { prefix, storeBefore, storedAttempts } from './storage.ts'
import { test } from './walk.ts'
import { pressEverything, readWatched } from './watch-page.ts'

// The pages must hold by themselves: their policy is the second lock.
test.use({ bypassCSP: true })

test.beforeEach(({ page }) => {
  followRequests(page)
})

const locale = 'fr'
const everyPath = ['', '404.html', paths.home(locale), paths.lesson(locale), paths.progress(locale)]

async function use(page: Page): Promise<void> {
  await readWatched(page)
  await pressEverything(page)
  await expectNothingInjected(page)
}

test('the test itself sees markup that runs', async ({ page }) => {
  await page.goto(addressOf(builds.root, paths.home(locale)))
  await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), hostile[0])
  await page.waitForFunction(() => 'injected' in window)
  await expect(expectNothingInjected(page)).rejects.toThrow('onerror')
})

for (const path of everyPath) {
  test(`"${path}": nothing runs from its fragment or its query`, async ({ page }) => {
    for (const text of hostile) {
      for (const coded of [text, encodeURIComponent(text)]) {
        await page.goto(addressOf(builds.root, `${path}?q=${coded}&locale=${coded}&${coded}#${coded}`))
        await readWatched(page)
        await expectNothingInjected(page)
      }
    }
  })
}

const items = [...activitiesOf('prediction'), ...activitiesOf('check'), ...activitiesOf('sort')]

/** What the site keeps, with markup wherever it keeps a text. */
function poisoned(text: string): Record<string, string> {
  const attempts = items.map((item, rank): readonly [string, string] => {
    const attempt: Attempt = {
      type: 'attempt',
      id: `hostile-${rank}`,
      item,
      revision: 1,
      context: 'check',
      response: { chosen: [text], placement: { [text]: text }, text, [text]: text },
      score: 0,
      startedAtMs: 1_700_000_000_000,
      submittedAtMs: 1_700_000_000_000 + rank,
    }
    return [`a/${item}/${attempt.id}`, serialiseEvent(attempt)]
  })
  const drafts = items.flatMap((item): (readonly [string, string])[] => [
    [`d/${item}`, JSON.stringify({ chosen: [text], placement: { [text]: text }, order: [text], text })],
  ])
  const entries = [
    ...attempts,
    ...drafts,
    ['s/locale', text] as const,
    ['s/theme', text] as const,
    ['a/unreadable/1', text] as const,
    [`a/${text}/1`, JSON.stringify({ v: 1, type: 'attempt', id: text, item: text })] as const,
  ]
  return Object.fromEntries(entries.map(([key, value]) => [prefix + key, value]))
}

for (const text of hostile) {
  test(`nothing runs from what is stored: ${text}`, async ({ page }) => {
    await storeBefore(page, poisoned(text))
    for (const path of everyPath) {
      await page.goto(addressOf(builds.root, path))
      await readWatched(page)
      await expectNothingInjected(page)
    }
    await page.goto(addressOf(builds.root, paths.lesson(locale)))
    await use(page)
    expect((await storedAttempts(page)).length).toBeGreaterThanOrEqual(items.length)
  })
}

test('a stored language that is none leads nowhere else', async ({ page }) => {
  await storeBefore(page, { [`${prefix}s/locale`]: 'javascript:injected=1' })
  await page.goto(addressOf(builds.root))
  await page.waitForURL(/\/(?:fr|en)\/$/)
  await expectNothingInjected(page)
})

test('markup typed by whoever wrote the course is read as text', async ({ page }) => {
  const course = await readCourse(builds.tiny.content)
  const lesson = course.lessons.find(({ lesson: id }) => id === 'odd-words')
  if (!lesson) throw new Error('tests/courses/bread has no lesson "odd-words".')
  const lessonPath = `${lesson.locale}/lessons/${lesson.slug}/`
  for (const path of ['', `${lesson.locale}/`, `${lesson.locale}/progress/`, lessonPath]) {
    await page.goto(addressOf(builds.tiny, path))
    await use(page)
  }
  await page.goto(addressOf(builds.tiny, lessonPath))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title)
  expect(lesson.title).toContain('<img src=x onerror=injected=1>')
})
