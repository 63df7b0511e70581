import { globSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Build, builds } from '../../scripts/test/builds.ts'
import { readCourse } from '../../src/authoring/read-course.ts'
import { setTypography } from '../../src/authoring/typography/set-typography.ts'
import { localise } from '../../src/learning/items/localise.ts'
import { locales } from '../learner/course.ts'
import { paths } from '../learner/learner.ts'
import { Search } from '../learner/search.ts'
import { fileFor, type Answer } from '../server/static-server.ts'
import { readPages } from './built-pages.ts'
import { readToTheEnd, sizeBytes, startBrowser, visit } from './visit.ts'

/** What Pagefind keeps of a page: gzip, its mark, JSON. */
interface Fragment {
  readonly url: string
  readonly content: string
  readonly filters: { readonly kind: readonly string[] }
  readonly anchors: readonly { readonly element: string; readonly id: string }[]
}

const folderOf = ({ outDir }: Build) => `${outDir}/pagefind`

const fragmentsOf = (build: Build, locale: string): Fragment[] =>
  globSync(`fragment/${locale}_*`, { cwd: folderOf(build) }).map(
    (file) =>
      JSON.parse(
        gunzipSync(readFileSync(`${folderOf(build)}/${file}`))
          .subarray(12)
          .toString(),
      ) as Fragment,
  )

/** Pagefind makes every space plain; what only joins words on a page is not indexed. */
const plain = (text: string) => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim()

const textOf = (fragments: readonly Fragment[]) => plain(fragments.map(({ content }) => content).join(' '))

/** Fields of items, whatever their kind, whose texts would tell an answer. */
const answerFields = ['explanation', 'hints', 'feedback', 'why', 'rationale', 'advice', 'modelAnswer']

function answersIn(value: unknown, isAnswer = false): string[] {
  if (typeof value === 'string') return isAnswer ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inner]) =>
    answersIn(inner, isAnswer || answerFields.includes(field)),
  )
}

describe.each(Object.values(builds))('the index of "$name"', (build) => {
  const entry = JSON.parse(readFileSync(`${folderOf(build)}/pagefind-entry.json`, 'utf8')) as {
    readonly languages: object
  }
  const languages = Object.keys(entry.languages)

  it('has every language of the course, and no other', async () => {
    expect(languages.sort()).toEqual(
      [...(await readCourse(build.content, { thorough: false, drafts: build.drafts })).locales].sort(),
    )
  })

  it('leads to pages and places that exist', () => {
    const pages = readPages(build)
    const dead = languages.flatMap((locale) =>
      fragmentsOf(build, locale).flatMap(({ url, anchors }) => {
        const { pathname, hash } = new URL(build.base + url.slice(1), 'http://localhost')
        const page = pages.find(({ path }) => path === pathname)
        const ids = anchors.filter(({ element }) => /h\d/.test(element)).map(({ id }) => id)
        const own = hash === '' ? [] : [hash.slice(1)]
        const lost = [...ids, ...own].filter((id) => !page?.document.getElementById(id))
        return fileFor(build, pathname) ? lost.map((id) => `${url} ${id}`) : [url]
      }),
    )
    expect(dead).toEqual([])
  })

  it('has every lesson, term and question, and not one answer', async () => {
    const content = await readCourse(build.content, { thorough: false, drafts: build.drafts })
    for (const locale of content.locales) {
      const fragments = fragmentsOf(build, locale)
      const of = (kind: string) => fragments.filter(({ filters }) => filters.kind.includes(kind))
      const lessons = content.lessons.filter((lesson) => lesson.locale === locale)
      expect(of('lesson')).toHaveLength(lessons.length)
      expect(of('term')).toHaveLength(content.glossary.length)
      const used = new Set(lessons.flatMap(({ activities }) => activities.map(({ item }) => item)))
      const items = content.items.map(({ item }) => localise(item, locale)).filter(({ id }) => used.has(id))
      const asked = textOf(of('exercise'))
      expect(items.length).toBeGreaterThan(0)
      for (const { stem } of items) expect(asked).toContain(plain(setTypography(stem, locale)))
      const said = textOf(fragments)
      const answers = items.flatMap((item) => answersIn(item))
      const told = answers.filter((answer) => answer && said.includes(plain(setTypography(answer, locale))))
      expect(told).toEqual([])
    }
  })

  it('has no interface of its own', () => {
    const files = globSync('*', { cwd: folderOf(build) }).filter((file) =>
      /ui|highlight|playground|worker/.test(file),
    )
    expect(files).toEqual([])
  })
})

describe.each(locales)('what the search costs (%s)', (locale) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())

  const ofSearch = ({ path }: Answer) => /pagefind|search/.test(path)

  it('is nothing until it is opened', () =>
    visit(browser, builds.root, async ({ page, at, answers }) => {
      await page.goto(at(paths.lesson(locale)))
      await readToTheEnd(page)
      expect(answers.filter(ofSearch)).toEqual([])
    }))

  it('is little for the first query', () =>
    visit(browser, builds.root, async ({ page, at, answers }) => {
      await page.goto(at(paths.lesson(locale)))
      await readToTheEnd(page)
      const before = answers.length
      const search = new Search(page, locale)
      await search.open()
      await search.ask('p')
      const first = answers.slice(before)
      expect(first.some(ofSearch)).toBe(true)
      expect(sizeBytes(first, /./)).toBeLessThanOrEqual(120_000)
    }))
})
