import type { Element } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { type Build, builds } from '../../scripts/test/builds.ts'
import { readCourse } from '../../src/authoring/read-course.ts'
import { strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { readPages } from './built-pages.ts'

const content = {
  [builds.root.name]: await readCourse('content'),
  [builds.tiny.name]: await readCourse('tests/courses/bread'),
}

const textOf = (element: Element | null) => element?.textContent.trim() ?? ''

function glossaryOf(build: Build, locale: string) {
  const course = content[build.name]
  const pages = readPages(build)
  const path = `${build.base}${locale}/${routeWord(locale, 'glossary')}/`
  const page = pages.find((one) => one.path === path)
  if (!course || !page) throw new Error(`"${build.name}" has no ${path}.`)
  const entries = [...page.document.querySelectorAll('.entry')]
  const entryOf = (id: string) => entries.find((entry) => entry.querySelector('h3')?.id === id) ?? null
  return { course, pages, page, path, entries, entryOf }
}

describe.each([
  [builds.root, 'fr', ['en']],
  [builds.root, 'en', ['fr']],
  [builds.tiny, 'en', []],
] as const)('the glossary of "$name" (%s)', (build, locale, others) => {
  const { course, pages, page, path, entries, entryOf } = glossaryOf(build, locale)
  const ids = course.glossary.map(({ id }) => id)
  const lessonPath = (slug: string) => `${build.base}${locale}/${routeWord(locale, 'lessons')}/${slug}/`

  it('holds every term once, at its own place', () => {
    expect(entries.map((entry) => entry.querySelector('h3')?.id).sort()).toEqual([...ids].sort())
    for (const { id, term, definition } of course.glossary) {
      expect(textOf(entryOf(id)?.querySelector('h3') ?? null)).toBe(term[locale])
      expect(textOf(entryOf(id)?.querySelector('h3 + p') ?? null)).toBe(definition[locale])
    }
  })

  it('is in the order of its language', () => {
    const terms = entries.map((entry) => textOf(entry.querySelector('h3')))
    const { compare } = new Intl.Collator(locale, { ignorePunctuation: true })
    expect(terms).toEqual([...terms].sort(compare))
  })

  it('leads to each letter', () => {
    const links = [...page.document.querySelectorAll('.letters a')]
    const headings = [...page.document.querySelectorAll('.letter > h2')]
    expect(links.map(textOf)).toEqual(headings.map(textOf))
    expect(links.map((link) => link.getAttribute('href'))).toEqual(headings.map(({ id }) => `#${id}`))
    expect(links.length).toBeGreaterThan(2)
  })

  it('has the other languages facing, each said to be what it is and linked to its page', () => {
    for (const { id, term, definition } of course.glossary) {
      const facing = [...(entryOf(id)?.querySelectorAll('[lang]') ?? [])]
      expect(
        facing.filter((one) => !one.hasAttribute('hreflang')).map((one) => one.getAttribute('lang')),
      ).toEqual(others)
      for (const side of facing) {
        const other = side.getAttribute('lang') ?? ''
        expect(textOf(side.querySelector('.word'))).toBe(term[other])
        expect(textOf(side.querySelector('p:last-child'))).toBe(definition[other])
        expect(side.querySelector('a')?.getAttribute('href')).toBe(
          `${build.base}${other}/${routeWord(other, 'glossary')}/#${id}`,
        )
      }
    }
  })

  it('says that it faces languages only where it does', () => {
    const { lede, ledeInOneLanguage } = strings(locale).glossary
    expect(textOf(page.document.querySelector('.lede'))).toBe(others.length > 0 ? lede : ledeInOneLanguage)
  })

  it('leads from a term to the section of each lesson that first says it', () => {
    for (const id of ids) {
      const expected = course.lessons
        .filter((lesson) => lesson.locale === locale)
        .flatMap(({ slug, uses }) => {
          const first = uses.terms.find((use) => use.id === id)
          const lesson = lessonPath(slug)
          return first ? [first.section === null ? lesson : `${lesson}#${first.section}`] : []
        })
      const links = [...(entryOf(id)?.querySelectorAll('.ways a') ?? [])].map((link) =>
        link.getAttribute('href'),
      )
      expect(
        links.filter((href) => href?.startsWith(build.base)),
        id,
      ).toEqual(expected)
    }
    expect(page.document.querySelectorAll(`.ways a[href^="${build.base}"]`).length).toBeGreaterThan(0)
  })

  it('relates terms both ways', () => {
    const relations = ids.flatMap((id) =>
      [...(entryOf(id)?.querySelectorAll('.ways a[href^="#"]') ?? [])].map((link) => [
        id,
        link.getAttribute('href')?.slice(1) ?? '',
      ]),
    )
    const written = course.glossary.flatMap(({ id, see = [] }) => see.map((other) => [id, other]))
    expect(relations).toEqual(expect.arrayContaining(written))
    expect(relations).toEqual(expect.arrayContaining(relations.map(([id, other]) => [other, id])))
  })

  it('is led to from every term of a lesson', () => {
    for (const { slug, uses } of course.lessons.filter((lesson) => lesson.locale === locale)) {
      const lesson = pages.find((one) => one.path === lessonPath(slug))
      const links = [...(lesson?.document.querySelectorAll('.term [popover] a') ?? [])]
      expect(links.map((link) => link.getAttribute('href'))).toEqual(
        uses.terms.map(({ id }) => `${path}#${id}`),
      )
      expect(new Set(links.map(textOf))).toEqual(new Set([strings(locale).glossary.toEntry]))
    }
  })
})
