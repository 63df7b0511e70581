import { describe, expect, it } from 'vitest'
import { type Build, builds } from '../../scripts/test/builds.ts'
import { readCourse } from '../../src/authoring/read-course.ts'
import { strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { locales } from '../learner/course.ts'
import { readPages } from './built-pages.ts'

const { workshops } = await readCourse('content', { thorough: false })

/** Minutes since the beginning: `1:05` is 65. */
const minuteOf = (clock: string | undefined) => {
  const [h = Number.NaN, m = Number.NaN] = (clock ?? '').split(':').map(Number)
  return h * 60 + m
}

const pageAt = (path: string, build: Build) =>
  readPages(build).find((page) => page.path === `${build.base}${path}`)

describe.each(locales)('the workshops (%s)', (locale) => {
  const path = `${locale}/${routeWord(locale, 'workshops')}/`
  const page = pageAt(path, builds.root)

  it('come in the order in which they are offered', () => {
    const titles = [...(page?.document.querySelectorAll('.workshop > h2') ?? [])].map(
      (one) => one.textContent,
    )
    expect(titles).toEqual(workshops.map(({ title }) => title[locale]))
    expect(titles.length).toBe(5)
  })

  it.each(workshops.map((workshop) => [workshop.id, workshop] as const))(
    '"%s" says what is done when',
    (id, workshop) => {
      const [, sheet = ''] = page?.html.split(`id="${id}"`) ?? []
      const starts = [...(sheet.split('</table>')[0] ?? '').matchAll(/<td>(\d+:\d\d)/g)].map(
        ([, start]) => start,
      )
      let minute = 0
      for (const [at, { minutes }] of workshop.steps.entries()) {
        expect(minuteOf(starts[at]), `step ${at + 1}`).toBe(minute)
        minute += minutes
      }
      expect(starts).toHaveLength(workshop.steps.length)
      expect(minute).toBe(workshop.minutes)
    },
  )
})

it('a course without workshops says so', () => {
  const path = `en/${routeWord('en', 'workshops')}/`
  expect(pageAt(path, builds.tiny)?.document.querySelector('main')?.textContent).toContain(
    strings('en').workshops.none,
  )
})
