import { describe, expect, it } from 'vitest'
import { builds } from '../../scripts/test/builds.ts'
import { readCourse } from '../../src/authoring/read-course.ts'
import { strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { locales } from '../learner/course.ts'
import { type BuiltPage, readPages } from './built-pages.ts'

const { root, tiny } = builds
const { workshops } = await readCourse('content', { thorough: false })

const rooms = [
  ...(['workshops', 'compose', 'present', 'vote', 'print', 'offline'] as const),
  ...(['diagnostic', 'final', 'review', 'attestation'] as const),
]

const pageOf = (locale: string, room: 'guide' | 'workshops', build = root) =>
  readPages(build).find(({ path }) => path === `${build.base}${locale}/${routeWord(locale, room)}/`)

const linksIn = (page: BuiltPage | undefined) =>
  [...(page?.document.querySelectorAll('main a') ?? [])].map((link) => link.getAttribute('href') ?? '')

const textOf = (page: BuiltPage | undefined, selector: string) =>
  page?.document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? ''

describe.each(locales)('the guide of who runs a workshop (%s)', (locale) => {
  const page = pageOf(locale, 'guide')

  it.each(rooms)('leads to the room "%s"', (room) => {
    expect(linksIn(page)).toContain(`${root.base}${locale}/${routeWord(locale, room)}/`)
  })

  it('lists its parts in their order', () => {
    const ids = [...(page?.document.querySelectorAll('main section > h2') ?? [])].map(({ id }) => `#${id}`)
    expect(linksIn(page).filter((href) => href.startsWith('#'))).toEqual(ids)
    expect(ids.length).toBe(9)
  })

  it('says how many workshops there are, the shortest and the longest', () => {
    const minutes = workshops.map((workshop) => workshop.minutes)
    const said = textOf(page, '.readying > li')
    expect(said).toContain(`${workshops.length} `)
    expect(said).toContain(`${Math.min(...minutes)} min`)
    expect(said).toContain(`${Math.floor(Math.max(...minutes) / 60)} h`)
  })

  it('names every key, each in a <kbd>', () => {
    const keys = [...(page?.document.querySelectorAll('.keys-table kbd') ?? [])].map(
      ({ textContent }) => textContent,
    )
    expect(keys).toEqual(strings(locale).keys.rows.flatMap((row) => row.keys.flat()))
    expect(keys).toEqual(expect.arrayContaining(['→', '←', 'B', 'O', 'G', 'F', 'P', 'Z', '?']))
  })

  it('is led to from the workshops', () => {
    expect(linksIn(pageOf(locale, 'workshops'))[0]).toBe(
      `${root.base}${locale}/${routeWord(locale, 'guide')}/`,
    )
  })

  it('is not named as the workshops are', () => {
    expect(textOf(page, 'h1')).toBe(strings(locale).guide.title)
    expect(textOf(page, 'h1')).not.toBe(textOf(pageOf(locale, 'workshops'), 'h1'))
  })

  it('asks for no script of its own', () => {
    const scripts = (one: BuiltPage | undefined) =>
      [...(one?.document.querySelectorAll('script[src]') ?? [])].map((script) => script.getAttribute('src'))
    expect(scripts(page)).toEqual(scripts(pageOf(locale, 'workshops')))
  })
})

it('a course without workshops has the guide, and counts none', () => {
  expect(textOf(pageOf('en', 'guide', tiny), '.readying > li')).not.toMatch(/\d|Infinity/)
})
