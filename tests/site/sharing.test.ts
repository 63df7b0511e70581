import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Build, builds } from '../../scripts/test/builds.ts'
import type { CourseContent } from '../../src/authoring/course-content.ts'
import { readCourse } from '../../src/authoring/read-course.ts'
import { strings } from '../../src/i18n/index.ts'
import { type BuiltPage, readPages } from './built-pages.ts'
import { isSheet, isSlides } from './sheets.ts'
import { isIndexable, linkedData, metaOf, pageLinks, sitemapOf } from './shared-head.ts'

const host = 'https://triptyque.example'

/** What only authors see is shared with nobody. */
const published = Object.values(builds).filter(({ drafts }) => !drafts)

/** Bytes of a picture that a phone still shows at once where a page was shared. */
const maxCardBytes = 60_000

describe.each(published)('the site "$name" where it is shared', (build) => {
  const pages = readPages(build)
  const indexable = pages.filter(isIndexable)
  const known = new Map(indexable.map((page) => [host + page.path, page]))

  it('hides nothing but the page that is not there, and what says again what others say: sheets to print, slides', () => {
    const hidden = pages.filter((page) => !isIndexable(page)).map(({ path }) => path)
    const sheets = pages
      .map(({ path }) => path)
      .filter((path) => {
        const own = path.slice(build.base.length)
        return isSheet(own) || isSlides(own)
      })
    expect(hidden.toSorted()).toEqual([`${build.base}404.html`, ...sheets].toSorted())
    expect(sheets.length).toBeGreaterThan(0)
  })

  it.each(indexable.map((page) => [page.path, page] as const))('%s has one address', (path, page) => {
    expect(pageLinks(page, 'canonical').map(({ href }) => href)).toEqual([host + path])
  })

  it.each(indexable.map((page) => [page.path, page] as const))(
    '%s names its languages both ways',
    (_, page) => {
      const alternates = pageLinks(page, 'alternate')
      for (const { href } of alternates) {
        const other = known.get(href)
        expect(other, href).toBeDefined()
        if (other) expect(pageLinks(other, 'alternate')).toEqual(alternates)
      }
      const languages = alternates.map(({ hreflang }) => hreflang)
      expect(new Set(languages).size).toBe(languages.length)
    },
  )

  it.each(indexable.map((page) => [page.path, page] as const))('%s says what a share shows', (_, page) => {
    expect(page.document.title).toContain(metaOf(page, 'og:title'))
    expect(metaOf(page, 'og:description').length).toBeGreaterThan(20)
    expect(metaOf(page, 'og:site_name')).not.toBe('')
    expect(metaOf(page, 'og:locale')).toMatch(/^[a-z]{2,3}_[A-Z]{2}$/)
    expect(metaOf(page, 'og:image:alt')).not.toBe('')
    expect(metaOf(page, 'twitter:card')).toBe('summary_large_image')
    const file = cardFile(page, build)
    expect(existsSync(file), file).toBe(true)
    const png = readFileSync(file)
    expect(png.toString('latin1', 1, 4)).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length).toBeLessThanOrEqual(maxCardBytes)
  })

  it('lists in its sitemap exactly the pages that want to be found, with their languages', () => {
    const listed = sitemapOf(build, host)
    expect(listed.map(({ address }) => address).sort()).toEqual([...known.keys()].sort())
    for (const { address, alternates } of listed) {
      const page = known.get(address)
      expect(alternates, address).toEqual(page ? pageLinks(page, 'alternate') : undefined)
    }
  })

  it('names its sitemap in robots.txt', () => {
    const robots = readFileSync(`${build.outDir}/robots.txt`, 'utf8')
    expect(robots).toContain(`Sitemap: ${host}${build.base}sitemap-index.xml`)
  })
})

describe.each(published)('what machines read of "$name"', (build) => {
  const pages = readPages(build)
  let content: CourseContent
  beforeAll(async () => {
    content = await readCourse(build.content)
  })
  const pageAt = (path: string) => pages.find((page) => page.path === build.base + path)
  const homeOf = (locale: string) => pageAt(`${locale}/`)

  it('has a picture of its own for each lesson in each language', () => {
    const files = content.lessons.map((lesson) => cardFile(lessonPage(lesson.title, lesson.locale), build))
    expect(new Set(files).size).toBe(content.lessons.length)
    const drawn = files.map((file) => readFileSync(file).toString('base64'))
    expect(new Set(drawn).size).toBe(files.length)
    const homes = content.locales.map((locale) => readFileSync(cardFile(homeOf(locale), build), 'base64'))
    expect(new Set([...homes, ...drawn]).size).toBe(homes.length + drawn.length)
  })

  it('describes each lesson as the content does', () => {
    for (const lesson of content.lessons) {
      const page = lessonPage(lesson.title, lesson.locale)
      const { course } = content
      expect(linkedData(page)).toMatchObject({
        '@context': 'https://schema.org',
        '@type': ['WebPage', 'LearningResource'],
        name: lesson.title,
        description: lesson.description,
        inLanguage: page.document.documentElement.getAttribute('lang'),
        timeRequired: `PT${lesson.minutes}M`,
        teaches: course?.objectives
          .filter(({ id }) => lesson.objectives.includes(id))
          .map(({ text }) => text[lesson.locale]),
        isPartOf: {
          '@type': 'Course',
          name: course?.title[lesson.locale],
          url: `${host}${build.base}${lesson.locale}/`,
        },
      })
      expect((linkedData(page) as { license?: string }).license).toBe(course?.licence?.url)
    }
  })

  it('describes the course as the content does', () => {
    const { course, lessons } = content
    for (const locale of content.locales) {
      const ours = lessons.filter((lesson) => lesson.locale === locale)
      const minutes = ours.reduce((sum, lesson) => sum + lesson.minutes, 0)
      const data = linkedData(homeOf(locale))
      expect(data).toMatchObject({
        '@type': 'Course',
        name: course?.title[locale],
        description: course?.description[locale],
        url: `${host}${build.base}${locale}/`,
        inLanguage: locale,
        availableLanguage: content.locales,
        provider: { '@type': 'Project', name: course?.title[locale] },
        hasCourseInstance: { courseMode: 'Online', courseWorkload: `PT${minutes}M` },
        hasPart: ours.map(({ title }) => ({ name: title })),
      })
      const parts = (data as { hasPart: readonly { url: string }[] }).hasPart
      for (const { url } of parts) expect(pages.map(({ path }) => host + path)).toContain(url)
    }
  })

  it('says in the alternative text what the picture shows, in the language of the page', () => {
    for (const { title, locale } of content.lessons) {
      const [before = ''] = strings(locale).sharing.card.split('{title}')
      expect(metaOf(lessonPage(title, locale), 'og:image:alt')).toBe(before + title)
    }
  })

  function lessonPage(title: string, locale: string): BuiltPage {
    const found = pages.find(
      ({ document }) =>
        document.documentElement.getAttribute('lang') === locale &&
        document.querySelector('.lesson-head h1')?.textContent.trim() === title,
    )
    if (!found) throw new Error(`No page shows the lesson "${title}".`)
    return found
  }
})

function cardFile(page: BuiltPage | undefined, { base, outDir }: Build): string {
  const address = page ? metaOf(page, 'og:image') : ''
  expect(address.startsWith(host + base), address).toBe(true)
  return `${outDir}/${address.slice(host.length + base.length)}`
}
