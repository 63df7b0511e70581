import { describe, expect, it } from 'vitest'
import { type Build, builds } from '../../scripts/test/builds.ts'
import { readCourse } from '../../src/authoring/read-course.ts'
import { strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { plural } from '../../src/learning/text.ts'
import { readPages } from './built-pages.ts'

const courses = new Map([
  [builds.root.name, await readCourse('content')],
  [builds.tiny.name, await readCourse('tests/courses/bread')],
])

function courseOf(build: Build) {
  const course = courses.get(build.name)
  if (!course) throw new Error(`Nobody read the course of "${build.name}".`)
  return course
}

const lessonPath = ({ base }: Build, locale: string, slug: string) =>
  `${base}${locale}/${routeWord(locale, 'lessons')}/${slug}/`

/** Lessons of `locale` that cite the source, in their text or in their items. */
function citationsIn(build: Build, locale: string, id: string) {
  const { lessons, items } = courseOf(build)
  const t = strings(locale).sources
  return lessons
    .filter((lesson) => lesson.locale === locale)
    .flatMap(({ lesson, title, slug, uses }) => {
      const first = uses.sources.find((use) => use.id === id)
      const count = items.filter((one) => one.lesson === lesson && one.item.source === id).length
      if (!first && count === 0) return []
      const page = lessonPath(build, locale, slug)
      return [
        {
          href: first?.section ? `${page}#${first.section}` : page,
          text: count === 0 ? title : `${title} (${plural(locale, t.items, count)})`,
        },
      ]
    })
}

describe.each([
  [builds.root, 'fr'],
  [builds.root, 'en'],
  [builds.tiny, 'en'],
] as const)('the sources of "$name" (%s)', (build, locale) => {
  const pages = readPages(build)
  const path = `${build.base}${locale}/${routeWord(locale, 'sources')}/`
  const document = pages.find((page) => page.path === path)?.document
  const shown = [...(document?.querySelectorAll('.cited > li') ?? [])]
  const { sources } = courseOf(build)
  const cited = sources.filter(({ id }) => citationsIn(build, locale, id).length > 0)

  it('are those that the course cites, each once', () => {
    expect(shown.map(({ id }) => id).sort()).toEqual(cited.map(({ id }) => id).sort())
    expect(shown.length).toBeGreaterThan(0)
  })

  it.each(cited.map((source) => [source.id, source] as const))(
    '%s has its reference and who cites it',
    (id, source) => {
      const entry = shown.find((one) => one.id === id)
      const reference = entry?.querySelector('p')
      expect(reference?.textContent.trim().replace(/\s+/g, ' ')).toContain(
        (source.reference[locale] ?? '').replaceAll('*', '').replace(/\s+/g, ' '),
      )
      expect(reference?.querySelector('a')?.getAttribute('href')).toBe(source.url)
      const citations = [...(entry?.querySelectorAll('dd') ?? [])].map((one) => ({
        href: one.querySelector('a')?.getAttribute('href'),
        text: one.textContent.trim().replace(/[^\S\u00a0\u202f]+/g, ' '),
      }))
      expect(citations).toEqual(citationsIn(build, locale, id))
    },
  )

  it('stand under their kind, in the order of the language', () => {
    const groups = [...(document?.querySelectorAll('.kind') ?? [])]
    expect(groups.length).toBeGreaterThan(0)
    for (const group of groups) {
      const kind = group.getAttribute('aria-labelledby')?.replace('kind_', '')
      const ids = [...group.querySelectorAll('li')].map(({ id }) => id)
      const own = cited.filter((source) => source.kind === kind)
      const { compare } = new Intl.Collator(locale, { ignorePunctuation: true, numeric: true })
      own.sort((a, b) => compare(a.reference[locale] ?? '', b.reference[locale] ?? ''))
      expect(ids).toEqual(own.map(({ id }) => id))
    }
  })

  it('are led to from every lesson that cites one', () => {
    for (const { slug, uses } of courseOf(build).lessons.filter((lesson) => lesson.locale === locale)) {
      const lesson = pages.find((page) => page.path === lessonPath(build, locale, slug))
      const links = lesson?.document.querySelectorAll(`.references a[href="${path}"]`) ?? []
      expect(links.length, slug).toBe(uses.sources.length > 0 ? 1 : 0)
    }
  })
})
