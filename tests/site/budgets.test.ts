import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builds } from '../../scripts/test/builds.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import type { Attempt } from '../../src/learning/progress/event.ts'
import { serialiseEvent } from '../../src/learning/progress/codec.ts'
import { activitiesOf, choiceIn, locales } from '../learner/course.ts'
import { publishedPages } from '../learner/gallery.ts'
import { Learner, paths } from '../learner/learner.ts'
import { readToTheEnd, sizeBytes, startBrowser, visit } from './visit.ts'

/** Bytes are those of files actually requested, brotli 11. */
const budget = {
  firstRender: 14_336,
  lessonScripts: 18_000,
  plainScripts: 3_000,
  storeScripts: 12_000,
  /** The codes are drawn by it too. */
  handInScripts: 29_000,
  lessonButFonts: 45_000,
  fonts: 50_000,
  fontFamilies: 2,
  domNodes: 900,
  renderBlocking: 1,
  recording: 2_000,
}

const scripts = /javascript/
const fonts = /^font\//

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** Everything a learner does on the lesson page: guesses, answers wrong and right, sorts wrong, then right. */
async function useWholeLesson(learner: Learner): Promise<void> {
  const prediction = learner.prediction()
  await prediction.bet(prediction.item.options[0]?.id ?? '')
  for (const question of learner.questions()) {
    await question.answerWrong()
    await question.retry()
    await question.answerRight()
  }
  const sorter = learner.sorter()
  const cards = await sorter.unsortedCards()
  for (const [rank, card] of cards.entries()) {
    await sorter.card(card).click()
    await sorter.destination(rank === 0 ? sorter.wrongBinOf(card) : sorter.binOf(card)).click()
  }
  await sorter.check()
  const [wrong = ''] = cards
  await sorter.card(wrong).click()
  await sorter.destination(sorter.binOf(wrong)).click()
  await sorter.button(sorter.strings.toLists).click()
  await sorter.button(sorter.strings.toCards).click()
  await sorter.check()
  await sorter.expectFinished()
}

/** What TypeScript's DOM does not know yet. */
interface ResourceTiming extends PerformanceResourceTiming {
  readonly renderBlockingStatus: 'blocking' | 'non-blocking'
}

const renderBlocking = (page: Page) =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as ResourceTiming[])
      .filter((entry) => entry.renderBlockingStatus === 'blocking')
      .map((entry) => new URL(entry.name).pathname),
  )

describe.each(locales)('the lesson (%s)', (locale) => {
  it('is readable after one round trip', () =>
    visit(browser, builds.root, async ({ page, at, answers }) => {
      await page.goto(at(paths.lesson(locale)))
      const blocking = await renderBlocking(page)
      const first = answers.filter(
        ({ path, type }) => type.startsWith('text/html') || blocking.includes(path),
      )
      expect(sizeBytes(first, /./)).toBeLessThanOrEqual(budget.firstRender)
      expect(blocking.length).toBeLessThanOrEqual(budget.renderBlocking)
    }))

  it('scrolled through and used, it costs few bytes and never shifts', () =>
    visit(browser, builds.root, async ({ page, at, answers }) => {
      const learner = new Learner(page, locale, at)
      await learner.openLesson()
      await readToTheEnd(page)
      expect(await page.evaluate(() => window.layoutShifts), 'layout shifts after scrolling').toEqual([])
      await useWholeLesson(learner)
      // A pointer at rest over the text asks for what a term says, where one passes under it.
      await page.mouse.move(0, 0)
      await readToTheEnd(page)
      expect(await page.evaluate(() => window.layoutShifts), 'layout shifts after answers').toEqual([])
      expect(sizeBytes(answers, scripts), sizesOf(answers)).toBeLessThanOrEqual(budget.lessonScripts)
      const everything = sizeBytes(answers, /./) - sizeBytes(answers, fonts)
      expect(everything, sizesOf(answers)).toBeLessThanOrEqual(budget.lessonButFonts)
    }))

  it('draws its letters with few fonts, and does not move when they come late', () =>
    visit(browser, builds.root, async ({ page, at, answers }) => {
      let letGo = (): void => undefined
      const released = new Promise<void>((resolve) => {
        letGo = resolve
      })
      await page.route('**/*.woff2', async (route) => {
        await released
        await route.continue()
      })
      await page.goto(at(paths.lesson(locale)), { waitUntil: 'domcontentloaded' })
      await page.getByRole('heading', { level: 1 }).waitFor()
      letGo()
      await page.evaluate(() => document.fonts.ready)
      await readToTheEnd(page)
      const families = await page.evaluate(() => [...document.fonts].map((font) => font.family))
      const served = new Set(families.filter((family) => !/fallback/i.test(family)))
      expect([...served].length).toBeLessThanOrEqual(budget.fontFamilies)
      expect(sizeBytes(answers, fonts), sizesOf(answers)).toBeLessThanOrEqual(budget.fonts)
      expect(await page.evaluate(() => window.layoutShifts)).toEqual([])
    }))
})

it.each(publishedPages)('the lesson $path has few nodes', ({ path }) =>
  visit(browser, builds.root, async ({ page, at }) => {
    await page.goto(at(path))
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
    expect(nodes).toBeLessThanOrEqual(budget.domNodes)
  }),
)

describe.each(locales)('the other pages (%s)', (locale) => {
  it.each([
    ['home', paths.home(locale)],
    ['my progress', paths.progress(locale)],
  ])('%s reads the store with little', (_, path) =>
    visit(browser, builds.root, async ({ page, at, answers }) => {
      await page.goto(at(path))
      await readToTheEnd(page)
      expect(sizeBytes(answers, scripts), sizesOf(answers)).toBeLessThanOrEqual(budget.storeScripts)
      expect(await renderBlocking(page)).toHaveLength(0)
      expect(await page.evaluate(() => window.layoutShifts)).toEqual([])
    }),
  )
})

it.each(locales)('the room where results are handed in costs what the passport does (%s)', (locale) =>
  visit(browser, builds.root, async ({ page, at, answers }) => {
    await page.goto(at(`${locale}/${routeWord(locale, 'handover')}/`))
    await readToTheEnd(page)
    expect(sizeBytes(answers, scripts), sizesOf(answers)).toBeLessThanOrEqual(budget.handInScripts)
    expect(await renderBlocking(page)).toHaveLength(0)
    expect(await page.evaluate(() => window.layoutShifts)).toEqual([])
  }),
)

describe('pages without an activity', () => {
  it.each(['', '404.html'])('"%s" needs next to no script', (path) =>
    visit(browser, builds.root, async ({ page, at, answers }) => {
      // The door goes on to a home by itself: what counts is what it asked for before.
      await page.route('**/*', (route) =>
        route.request().isNavigationRequest() && route.request().url() !== at(path)
          ? route.abort()
          : route.continue(),
      )
      await page.goto(at(path), { waitUntil: 'networkidle' }).catch(() => undefined)
      expect(answers.length).toBeGreaterThan(0)
      expect(sizeBytes(answers, scripts), sizesOf(answers)).toBeLessThanOrEqual(budget.plainScripts)
    }),
  )
})

describe('recording an answer with 10,000 attempts stored', () => {
  it('writes little', () =>
    visit(browser, builds.root, async ({ page, at }) => {
      await page.addInitScript(storeOnce, manyAttempts(10_000))
      await page.addInitScript(countWrites)
      const learner = new Learner(page, 'fr', at)
      await learner.openLesson()
      const question = learner.question(0)
      await question.redo()
      await question.tick(...question.keys)
      await page.evaluate(() => {
        window.writtenLength = 0
      })
      await question.check()
      await question.expectRight()
      const written = await page.evaluate(() => window.writtenLength)
      expect(written).toBeGreaterThan(0)
      expect(written).toBeLessThanOrEqual(budget.recording)
    }))
})

declare global {
  interface Window {
    /** Characters given to localStorage and to IndexedDB. */
    writtenLength: number
  }
}

function countWrites(): void {
  window.writtenLength = 0
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this` below
  const { setItem } = Storage.prototype
  Storage.prototype.setItem = function (key, text) {
    window.writtenLength += key.length + text.length
    setItem.call(this, key, text)
  }
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this` below
  const { put } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = function (value: unknown, key) {
    window.writtenLength += JSON.stringify(value).length
    return put.call(this, value, key)
  }
}

function storeOnce(entries: readonly (readonly [string, string])[]): void {
  if (localStorage.length > 0) return
  for (const [key, text] of entries) localStorage.setItem(key, text)
}

/** Attempts over many items, one of them the first question of the lesson. */
function manyAttempts(count: number): (readonly [string, string])[] {
  const first = choiceIn('fr', activitiesOf('check')[0] ?? '')
  return Array.from({ length: count }, (_, rank) => {
    const item = rank % 100 === 0 ? first.id : `item-${rank % 100}`
    const attempt: Attempt = {
      type: 'attempt',
      id: `${rank}`,
      item,
      revision: first.revision,
      context: 'check',
      response: { chosen: first.options.slice(0, 1).map(({ id }) => id) },
      score: 0,
      startedAtMs: 1_700_000_000_000 + rank,
      submittedAtMs: 1_700_000_000_000 + rank,
    }
    return [`triptyque@//a/${item}/${attempt.id}`, serialiseEvent(attempt)] as const
  })
}

const sizesOf = (answers: readonly { path: string; sizeBytes: number }[]): string =>
  answers.map(({ path, sizeBytes }) => `${path} ${sizeBytes}`).join('\n')
