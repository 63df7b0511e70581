import { describe, expect, it } from 'vitest'
import { axeOptions, axeSource, layOutEverything } from '../journeys/axe.ts'
import { locales } from '../learner/course.ts'
import { paths } from '../learner/learner.ts'
import { freshReader } from './site.ts'

const reader = freshReader()

describe.each(locales)('axe finds nothing (%s)', (locale) => {
  it.each(['home', 'lesson', 'progress'] as const)('%s', async (room) => {
    await reader().open(paths[room](locale))
    await reader().gone('[data-awaited]')
    const { driver } = reader()
    await driver.executeScript(layOutEverything)
    await driver.executeScript(axeSource)
    const found = await driver.executeAsyncScript<string[]>(
      `const [options, done] = arguments
       axe.run(options).then(
         ({ violations }) => done(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html))),
         (error) => done([String(error)]))`,
      axeOptions,
    )
    expect(found).toEqual([])
  })
})
