import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Build, builds } from '../../scripts/test/builds.ts'
import { itemNamed } from '../../src/learning/room/item-named.ts'
import { readAddress } from '../../src/learning/workshop/address.ts'
import type { TrainerCatalogue } from '../../src/learning/workshop/trainer-catalogue.ts'
import { fileFor } from '../server/static-server.ts'
import { type BuiltPage, inOneLanguage, readPages } from './built-pages.ts'
import { linksOf, stylesheetLinks } from './links.ts'

const host = 'https://triptyque.example'

describe.each(Object.values(builds))('the site "$name"', (build) => {
  const pages = readPages(build)
  const read = inOneLanguage(pages, build)

  it('has the door, the page that is not there, a home, a lesson and progress', () => {
    const paths = pages.map((page) => page.path.slice(build.base.length))
    expect(paths).toEqual(expect.arrayContaining(['', '404.html']))
    expect(read.length).toBeGreaterThanOrEqual(3)
  })

  it('links to pages and places that exist', () => {
    expect(pages.flatMap((page) => deadLinks(page, build, pages))).toEqual([])
  })

  it('stays under its base path', () => {
    const outside = pages.flatMap((page) =>
      linksOf(page)
        .filter(({ href }) => href.startsWith('/') && !href.startsWith(build.base))
        .map(({ href }) => `${page.path} → ${href}`),
    )
    expect(outside).toEqual([])
  })

  it('fetches nothing from elsewhere', () => {
    const foreign = pages.flatMap((page) => {
      const fetched = linksOf(page).filter((link) => link.fetched)
      return [...fetched.map((link) => link.href), ...stylesheetLinks(page)]
        .filter((href) => new URL(href, host + page.path).origin !== host)
        .map((href) => `${page.path} → ${href}`)
    })
    expect(foreign).toEqual([])
  })

  it('fetches nothing from elsewhere in its stylesheets', () => {
    const sheets = globSync('**/*.css', { cwd: build.outDir }).map((file) =>
      readFileSync(`${build.outDir}/${file}`, 'utf8'),
    )
    expect(sheets.flatMap((css) => css.match(/(?:https?:)?\/\/[\w.-]+\.\w+\/[^\s"')]*/g) ?? [])).toEqual([])
  })

  it('has no inline style and no inline handler: the content security policy would refuse them', () => {
    const inline = pages.flatMap((page) =>
      [...page.document.querySelectorAll('*')]
        .flatMap((element) => element.getAttributeNames())
        .filter((name) => name === 'style' || /^on[a-z]+$/.test(name))
        .map((name) => `${page.path}: ${name}`),
    )
    expect(inline).toEqual([])
  })

  it.each(pages.map((page) => [page.path, page] as const))(
    '%s has a language, a title and one h1',
    (_, page) => {
      const { documentElement: root } = page.document
      expect(root.getAttribute('lang')).toMatch(/^[a-z]{2}/)
      expect(root.getAttribute('dir')).toBe('ltr')
      expect(page.document.title.trim()).not.toBe('')
      expect(page.document.querySelectorAll('h1')).toHaveLength(1)
      expect(page.document.querySelectorAll('main')).toHaveLength(1)
    },
  )

  it.each(read.map((page) => [page.path, page] as const))(
    '%s is in the language of its address',
    (path, page) => {
      expect(page.document.documentElement.getAttribute('lang')).toBe(
        path.slice(build.base.length).split('/')[0],
      )
    },
  )

  it.each(read.map((page) => [page.path, page] as const))('%s describes itself', (path, page) => {
    const description = page.document.querySelector('meta[name="description"]')?.getAttribute('content') ?? ''
    expect(description.length).toBeGreaterThan(20)
    expect(description.length).toBeLessThanOrEqual(160)
    expect(page.document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(host + path)
  })

  it('gives each page a title of its own in its language', () => {
    const titles = read.map(({ document }) => `${document.documentElement.lang}: ${document.title}`)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('pairs the languages, both ways', () => {
    const alternates = new Map(read.map((page) => [host + page.path, alternatesOf(page)]))
    for (const [address, languages] of alternates) {
      for (const [language, other] of Object.entries(languages)) {
        if (language === 'x-default') continue
        expect(alternates.get(other), `${address} names ${other} as its ${language} version`).toEqual(
          languages,
        )
      }
      if (Object.keys(languages).length > 0) expect(Object.values(languages)).toContain(address)
    }
  })
})

describe('the course in two languages', () => {
  it.each([builds.root, builds.subPath])('names both on every page ($name)', (build) => {
    for (const page of inOneLanguage(readPages(build), build)) {
      expect(Object.keys(alternatesOf(page)), page.path).toEqual(expect.arrayContaining(['fr', 'en']))
    }
  })
})

function alternatesOf({ document }: BuiltPage): Record<string, string> {
  const links = [...document.querySelectorAll('link[rel="alternate"][hreflang]')]
  return Object.fromEntries(
    links.map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
  )
}

function deadLinks(page: BuiltPage, build: Build, pages: readonly BuiltPage[]): string[] {
  return linksOf(page).flatMap(({ href }) => {
    const url = new URL(href, host + page.path)
    if (url.origin !== host) return []
    const dead = [`${page.path} → ${href}`]
    if (fileFor(build, decodeURI(url.pathname)) === undefined) return dead
    const where = readAddress(url.hash)
    if (where.kind === 'ready') return hasWorkshop(pages, where.id) ? [] : dead
    if (where.kind === 'lesson') return hasSlides(pages, where.id) ? [] : dead
    const id = decodeURIComponent(url.hash.slice(1))
    const target = pages.find((other) => other.path === url.pathname)
    if (id === '' || target === undefined || target.document.getElementById(id)) return []
    return target.document.getElementById('vote-props') && hasVote(url, build) ? [] : dead
  })
}

/** What a trainer's room is told to open is a workshop, not a place of its page. */
const hasWorkshop = (pages: readonly BuiltPage[], id: string): boolean =>
  pages.some(({ html }) => html.includes('class="workshop"') && html.includes(`<h2 id="${id}"`))

/** Or an item that a room votes on. */
function hasVote({ pathname, hash }: URL, { base, outDir }: Build): boolean {
  const [locale = ''] = pathname.slice(base.length).split('/')
  const { items } = JSON.parse(readFileSync(`${outDir}/${locale}/trainer.json`, 'utf8')) as TrainerCatalogue
  return itemNamed(hash, items).kind === 'voted'
}

/** Or a lesson that has slides. */
const hasSlides = (pages: readonly BuiltPage[], id: string): boolean =>
  pages.some(({ html }) => html.includes(` data-deck="${id}"`))
