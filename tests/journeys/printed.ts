import { expect } from '@playwright/test'
import { cardPages, sorterPages } from '../../src/course/paper.ts'
import { strings } from '../../src/i18n/index.ts'
import type { CategoriseItem } from '../../src/learning/items/categorise.ts'
import { outsideMargins, pagesWith, type PrintedPage, withoutSpaces } from './pdf.ts'

/** Nothing is cut off, and nothing is printed of the site around the sheet. */
export function expectPrinted(pages: readonly PrintedPage[], locale: string): void {
  expect.soft(outsideMargins(pages)).toEqual([])
  const { skip, review, progress, footer } = strings(locale).site
  const around = [skip, review, progress, ...Object.values(footer)].map(withoutSpaces)
  const runs = pages.flatMap((page) => page.runs.map(({ text }) => withoutSpaces(text)))
  // The list of sources has a title of its own.
  const own = [withoutSpaces(strings(locale).lesson.sources)]
  expect.soft(runs.filter((run) => around.includes(run) && !own.includes(run))).toEqual([])
}

/** As many pages of cards as their number asks for, a page for each bin, then the key, which is as long as it is said to be. */
export function expectSorter(
  pages: readonly PrintedPage[],
  item: CategoriseItem<string>,
  locale: string,
): void {
  expectPrinted(pages, locale)
  const { card } = strings(locale).printables.sorter
  const sheets = cardPages(item.cards.length)
  expect
    .soft(Math.abs(pages.length - sorterPages(item.cards.length, item.bins.length)))
    .toBeLessThanOrEqual(1)
  expect.soft(pages.length).toBeGreaterThan(sheets + item.bins.length)
  for (const { text } of item.cards) {
    const found = pagesWith(pages, text)
    expect
      .soft(
        found.filter((n) => n <= sheets),
        text,
      )
      .toHaveLength(1)
    expect
      .soft(
        found.some((n) => n > sheets + item.bins.length),
        `key: ${text}`,
      )
      .toBe(true)
  }
  for (const [at, { name, description }] of item.bins.entries()) {
    const bin = pages[sheets + at]
    const largest = Math.max(...(bin?.runs ?? []).map(({ size }) => size))
    const sign = bin?.runs.filter(({ size }) => size === largest).map(({ text }) => text) ?? []
    expect.soft(withoutSpaces(sign.join('')), name).toBe(withoutSpaces(name))
    expect.soft(largest).toBeGreaterThan(30)
    expect.soft(bin?.text).toContain(withoutSpaces(description))
  }
  for (const one of pages.slice(0, sheets)) {
    const numbered = one.runs.filter(({ text }) => text.startsWith(card.split('{')[0] ?? '')).length
    expect.soft(one.paths, 'lines to cut along').toBeGreaterThanOrEqual(4 * numbered)
  }
}
