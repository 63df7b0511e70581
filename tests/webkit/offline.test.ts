import { afterAll, beforeAll, describe, it } from 'vitest'
import { builds } from '../../scripts/test/builds.ts'
import { lessonIn, locales } from '../learner/course.ts'
import { paths } from '../learner/learner.ts'
import { offlinePath } from '../learner/offline-room.ts'
import { CourseHost } from '../server/course-host.ts'
import { strings } from '../../src/i18n/index.ts'
import { type Machine, startMachine } from './machine.ts'
import { Question } from './question.ts'
import { Reader } from './reader.ts'

const host = new CourseHost(builds.root)
let machine: Machine
let reader: Reader

beforeAll(async () => {
  machine = await startMachine()
  reader = new Reader(await machine.open(), (path) => host.at(path))
})
afterAll(async () => {
  await machine.stop()
  await host.stop()
})

/** Runs in the page: whether a worker is at work, and keeps the page. */
async function isKept(path: string, done: (kept: boolean) => void): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  const names = registration?.active?.state === 'activated' ? await caches.keys() : []
  const found = await Promise.all(names.map(async (name) => (await caches.open(name)).match(path)))
  done(found.some(Boolean))
}

describe.each([...locales.entries()])('without a network (%s, %s)', (rank, locale) => {
  it('a lesson that was visited is read, and takes an answer; another page says that it is not here', async () => {
    const path = paths.lesson(locale)
    await host.start()
    await reader.open(path)
    await reader.until('the worker', () => reader.driver.executeAsyncScript<boolean>(isKept, `/${path}`))
    await host.stop()

    await reader.open(path)
    await reader.find('main h1', lessonIn(locale).title)
    const question = new Question(reader, locale, 'check', rank)
    await question.answer(false)
    await reader.driver.navigate().refresh()
    await question.remembers('wrong')
    await reader.open(`${locale}/no/such/page/`)
    await reader.find('main h2', strings(locale).offline.away.title)
    await reader.open(offlinePath(locale))
    await reader.find('main h1', strings(locale).offline.title)
  })
})
