import type { Element } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { type Build, builds } from '../../scripts/test/builds.ts'
import { readCourse } from '../../src/authoring/read-course.ts'
import { strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { localise } from '../../src/learning/items/localise.ts'
import { locales } from '../learner/course.ts'
import { type BuiltPage, readPages } from './built-pages.ts'

const { root, tiny } = builds
const content = await readCourse('content', { thorough: false })
const pages = readPages(root)
const texts = (elements: Iterable<Element>) => [...elements].map((one) => one.textContent.trim())

const printPath = (locale: string, { base }: Build = root) =>
  `${base}${locale}/${routeWord(locale, 'print')}/`
const isPrinted = ({ path }: BuiltPage) => locales.some((locale) => path.startsWith(printPath(locale)))

function pageAt(path: string, among = pages): BuiltPage {
  const page = among.find((one) => one.path === path)
  if (!page) throw new Error(`There is no page ${path}.`)
  return page
}

const sorters = content.items.flatMap(({ item }) => (item.kind === 'categorise' ? [item] : []))

describe.each(locales)('what is printed (%s)', (locale) => {
  const hub = pageAt(printPath(locale))

  it('is all listed on its page', () => {
    const links = [...hub.document.querySelectorAll('.entries a')].map((link) => link.getAttribute('href'))
    const sheets = pages
      .map(({ path }) => path)
      .filter((path) => path.startsWith(printPath(locale)) && path !== hub.path)
    expect(links.toSorted()).toEqual(
      [...sheets, `/${locale}/${routeWord(locale, 'attestation')}/`].toSorted(),
    )
  })

  it.each(sorters.filter(({ reserved }) => !reserved).map((item) => [item.id, item] as const))(
    'holds every card and bin of "%s", and why',
    (id, written) => {
      const item = localise(written, locale)
      const { document } = pageAt(`${printPath(locale)}${id}/`)
      const cards = texts(document.querySelectorAll('.cut b'))
      expect(cards.toSorted()).toEqual(item.cards.map(({ text }) => text).toSorted())
      // Neither the order of the pool nor that of the bins, which would give them away.
      expect(cards).not.toEqual(item.cards.map(({ text }) => text))
      expect(texts(document.querySelectorAll('.bin-sheet h2'))).toEqual(item.bins.map(({ name }) => name))
      const key = document.querySelector('.key-sheet')?.textContent ?? ''
      for (const { text, why, also = [] } of item.cards)
        for (const said of [text, why, ...also.map(({ rationale }) => rationale)]) expect(key).toContain(said)
    },
  )

  it('holds nothing that is reserved', () => {
    const reserved = content.items.filter(({ item }) => item.reserved)
    expect(reserved.length).toBeGreaterThan(10)
    const printed = pages.filter(isPrinted).map(({ document }) => document.documentElement.textContent)
    for (const { item } of reserved)
      expect(
        printed.some((text) => text.includes(item.stem[locale] ?? '')),
        item.id,
      ).toBe(false)
  })

  it.each(
    content.lessons.filter((lesson) => lesson.locale === locale).map((one) => [one.slug, one] as const),
  )('has room for each answer of "%s", and tells it at the end', (slug, lesson) => {
    const path = `${printPath(locale)}${routeWord(locale, 'lessons')}/${slug}/`
    const { document } = pageAt(path)
    const asked = [...document.querySelectorAll('.paper-item')].filter((one) => !one.closest('.model'))
    const ids = new Set(lesson.activities.map(({ item }) => item))
    expect(asked).toHaveLength(ids.size)
    for (const item of asked)
      expect(item.querySelectorAll('.tick, .lines i, .gap').length, item.textContent).toBeGreaterThan(0)
    expect(document.querySelectorAll('.with-answers .paper-answer')).toHaveLength(ids.size)
    // The figure of a model stands among what moves it, which its style sheet takes away.
    const left = [...document.querySelectorAll('.handout :is([data-island], [popover], noscript)')].filter(
      (one) => !one.closest('.as-it-starts'),
    )
    expect(texts(left)).toEqual([])
  })

  it('is led to from the workshops', () => {
    const { html } = pageAt(`/${locale}/${routeWord(locale, 'workshops')}/`)
    expect(html).toContain(`href="${printPath(locale)}"`)
  })

  it('has every term facing its other language', () => {
    const { document } = pageAt(`${printPath(locale)}${routeWord(locale, 'glossary')}/`)
    const rows = [...document.querySelectorAll('.facing-terms tbody tr')]
    const other = locales.find((one) => one !== locale) ?? ''
    const facing = rows.map((row) => texts(row.querySelectorAll('b')))
    expect(facing).toHaveLength(content.glossary.length)
    for (const { term } of content.glossary)
      expect(facing).toContainEqual([term[locale] ?? '', term[other] ?? ''])
    const own = facing.map(([term = '']) => term)
    expect(own).toEqual(own.toSorted(new Intl.Collator(locale, { ignorePunctuation: true }).compare))
  })
})

it('a course in one language has its glossary in one column, beside its meanings', () => {
  const path = `${printPath('en', tiny)}${routeWord('en', 'glossary')}/`
  const { document } = pageAt(path, readPages(tiny))
  expect(texts(document.querySelectorAll('.facing-terms thead th'))).toEqual([
    strings('en').site.language,
    strings('en').printables.glossary.definition,
  ])
  expect(document.querySelectorAll('.facing-terms [lang]')).toHaveLength(0)
})

it('no other page fetches any of it', () => {
  const own = [...new Set(pages.filter(isPrinted).flatMap(filesOf))]
  const others = new Set(pages.filter((page) => !isPrinted(page)).flatMap(filesOf))
  const onlyPrinted = own.filter((file) => !others.has(file))
  expect(onlyPrinted.some((file) => file.includes('WorksheetRoom'))).toBe(true)
  expect(onlyPrinted.filter((file) => file.endsWith('.css')).length).toBeGreaterThanOrEqual(3)
})

const filesOf = ({ document }: BuiltPage): string[] =>
  [...document.querySelectorAll('script[src], link[rel="stylesheet"]')].map(
    (one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '',
  )
