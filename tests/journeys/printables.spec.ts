import { expect, type Page } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { glossaryPages, handoutPages } from '../../src/course/paper.ts'
import { strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { readCourse } from '../../src/authoring/read-course.ts'
import { itemsIn, locales } from '../learner/course.ts'
import { expectAccessible } from './accessible.ts'
import { pagesWith, type Paper, printedPages, type PrintedPage, withoutSpaces } from './pdf.ts'
import { expectPrinted, expectSorter } from './printed.ts'
import { test } from './walk.ts'
import { readWatched, watchPage } from './watch-page.ts'

const content = await readCourse('content', { thorough: false })
const [first = '', second = ''] = locales
const papers: readonly Paper[] = ['A4', 'Letter']

const printed = (locale: string, path = '') =>
  addressOf(builds.root, `${locale}/${routeWord(locale, 'print')}/${path}`)
const sheet = (locale: string, name: 'glossary' | 'vote') => printed(locale, `${routeWord(locale, name)}/`)
const handout = (locale: string, lesson: string) => {
  const slug = content.lessons.find((one) => one.locale === locale && one.lesson === lesson)?.slug ?? ''
  return printed(locale, `${routeWord(locale, 'lessons')}/${slug}/`)
}
const sortersIn = (locale: string) =>
  itemsIn(locale).flatMap((item) => (item.kind === 'categorise' && !item.reserved ? [item] : []))

/** Each card of the page stands whole in its frame, and the frame is dashed all around. */
async function expectCutOut(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  const faults = await page.locator('.cut li').evaluateAll((cards) =>
    cards.flatMap((card) => {
      const { borderTopStyle, borderRightStyle, borderBottomStyle, borderLeftStyle } = getComputedStyle(card)
      const sides = new Set([borderTopStyle, borderRightStyle, borderBottomStyle, borderLeftStyle])
      const isWhole = card.scrollHeight <= card.clientHeight && card.scrollWidth <= card.clientWidth
      return isWhole && sides.size === 1 && sides.has('dashed') ? [] : [card.textContent]
    }),
  )
  await page.emulateMedia({ media: null })
  expect.soft(faults).toEqual([])
}

for (const [at, item] of sortersIn(first).entries()) {
  const paper = papers[at % 2] ?? 'A4'
  test(`a sorter is printed whole, on ${paper}: ${item.id}`, async ({ page }) => {
    await page.goto(printed(first, `${item.id}/`))
    await expectCutOut(page)
    expectSorter(await printedPages(page, paper), item, first)
  })
}

test('the longest sorter is printed whole in the other language, on both papers', async ({ page }) => {
  const [item] = sortersIn(second).toSorted((a, b) => b.cards.length - a.cards.length)
  if (!item) throw new Error('The course has no sorter.')
  const faults = await watchPage(page, new URL(printed(second)).origin)
  await page.goto(printed(second, `${item.id}/`))
  await readWatched(page)
  expect(faults).toEqual([])
  for (const paper of papers) expectSorter(await printedPages(page, paper), item, second)
  await expectAccessible(page)
})

test('handouts are printed whole, with their answers or without', async ({ page }) => {
  const lessons = ['strategic-marketing', 'price', 'retargeting-and-consent', 'startup-case']
  for (const [at, lesson] of lessons.entries()) {
    const locale = at % 2 === 0 ? first : second
    const t = strings(locale).printables.handout
    await page.goto(handout(locale, lesson))
    // What a model is moved by is nothing on paper.
    await expect(
      page.locator('.handout').locator('input, button, select, summary').locator('visible=true'),
    ).toHaveCount(0)
    const pages = await printedPages(page, papers[at % 2] ?? 'A4')
    expectPrinted(pages, locale)
    expect.soft(pagesWith(pages, t.answers)).toEqual([])
    const { sections, openingWords, activities, uses } = lessonOf(locale, lesson)
    const said = handoutPages({ sections, openingWords, activities, models: uses.models })
    expect.soft(Math.abs(pages.length - said), `${lesson}: ${pages.length} pages`).toBeLessThanOrEqual(1)
    const stems = itemsIn(locale).filter(({ id }) => activities.some(({ item }) => item === id))
    for (const { stem } of stems) expect.soft(pagesWith(pages, stem), stem).toHaveLength(1)
    await page.getByRole('checkbox', { name: t.withAnswers }).check()
    const answered = await printedPages(page, papers[at % 2] ?? 'A4')
    expectPrinted(answered, locale)
    for (const { explanation } of stems)
      expect.soft(answered.map(({ text }) => text).join('')).toContain(withoutSpaces(explanation))
  }
  await expectAccessible(page)
})

const lessonOf = (locale: string, lesson: string) => {
  const found = content.lessons.find((one) => one.locale === locale && one.lesson === lesson)
  if (!found) throw new Error(`content/ has no lesson "${lesson}".`)
  return found
}

for (const [at, locale] of locales.entries()) {
  test(`the glossary is printed, each word beside the other language (${locale})`, async ({ page }) => {
    await page.goto(sheet(locale, 'glossary'))
    const pages = await printedPages(page, papers[at % 2] ?? 'A4')
    expectPrinted(pages, locale)
    expect(Math.abs(pages.length - glossaryPages(content.glossary.length))).toBeLessThanOrEqual(1)
    for (const one of pages)
      for (const side of locales) expect(one.text).toContain(withoutSpaces(strings(side).site.language))
    for (const { term, definition } of content.glossary) {
      const [own, facing] = locales.map((side) =>
        pagesWith(pages, (definition[side] ?? '') || (term[side] ?? '')),
      )
      expect.soft(own, term[locale]).toHaveLength(1)
      expect.soft(facing, term[locale]).toEqual(own)
    }
    await expectAccessible(page)
  })

  test(`letters to vote with are large, four to a page or one (${locale})`, async ({ page }) => {
    const t = strings(locale).printables.votes
    const lettersOf = ({ runs }: PrintedPage) =>
      runs.filter(({ text, size }) => /^[A-D]$/.test(text) && size > 170).map(({ text }) => text)
    await page.goto(sheet(locale, 'vote'))
    const paper = papers[at % 2] ?? 'A4'
    const four = await printedPages(page, paper)
    expectPrinted(four, locale)
    expect(four.map(lettersOf)).toEqual([['A', 'B', 'C', 'D']])
    for (const shape of Object.values(t.shapes)) expect(pagesWith(four, shape)).toEqual([1])
    await page.getByRole('radio', { name: t.one }).check()
    const one = await printedPages(page, paper)
    expectPrinted(one, locale)
    expect(one.map(lettersOf)).toEqual([['A'], ['B'], ['C'], ['D']])
    await expectAccessible(page)
  })

  test(`a worksheet has every kind of question, in two versions with their keys (${locale})`, async ({
    page,
  }) => {
    const t = strings(locale).printables.worksheet
    await page.goto(printed(locale))
    const lessons = page.getByLabel(t.lesson, { exact: true })
    await expect(lessons).toBeVisible()
    const left = new Set(Object.values(t.kinds))
    for (const title of await lessons.locator('option').allTextContents()) {
      if (left.size === 0) break
      await lessons.selectOption({ label: title })
      for (const kind of left) {
        const box = page.getByRole('checkbox', { name: `(${kind})` }).first()
        if ((await box.count()) === 0) continue
        await box.check()
        left.delete(kind)
      }
    }
    expect([...left]).toEqual([])
    await page.getByRole('button', { name: t.make }).click()
    const sheets = page.getByRole('article')
    await expect(sheets).toHaveCount(4)
    const seed = await page.getByLabel(t.seed).inputValue()
    const before = await sheets.allTextContents()
    await page.getByLabel(t.seed).fill(seed === '4827' ? '4828' : '4827')
    await expect(sheets.first()).not.toHaveText(before[0] ?? '')
    await page.getByLabel(t.seed).fill(seed)
    await expect(sheets).toHaveText(before)
    const pages = await printedPages(page, papers[at % 2] ?? 'A4')
    expectPrinted(pages, locale)
    expect(pagesWith(pages, strings(locale).printables.hub.handouts.title)).toEqual([])
    for (const version of ['A', 'B'])
      for (const heading of [t.heading, t.keyHeading])
        expect(pagesWith(pages, `${heading}, version ${version} · ${seed}`)).toHaveLength(1)
    const rooms = page.locator('.paper-item')
    await expect(rooms).toHaveCount(2 * Object.keys(t.kinds).length)
    for (const room of await rooms.all())
      await expect(room.locator('.tick, .lines i, .gap').first()).toBeVisible()
    await expectAccessible(page)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of locales) {
    test(`what is printed is all there, but for worksheets (${locale})`, async ({ page }) => {
      const { printables: t } = strings(locale)
      await page.goto(printed(locale))
      await expect(page.locator('.worksheet-room noscript p')).toHaveText(t.worksheet.noScript)
      await expect(page.getByRole('button', { name: t.worksheet.make })).toBeHidden()
      const [item] = sortersIn(locale)
      await page.getByRole('link', { name: item?.stem ?? '', exact: true }).click()
      await expect(page.locator('.cut li')).toHaveCount(item?.cards.length ?? 0)
      await page.goto(handout(locale, 'price'))
      const answers = page.getByRole('heading', { name: t.handout.answers, exact: true })
      await expect(answers).toBeHidden()
      await page.getByRole('checkbox', { name: t.handout.withAnswers }).check()
      await expect(answers).toBeVisible()
    })
  }
})
