import { afterEach, describe, expect, it } from 'vitest'
import { strings } from '../../src/i18n/index.ts'
import { type Room, routeWord } from '../../src/i18n/routes.ts'
import { fill, plural } from '../../src/learning/text.ts'
import { prefix } from '../journeys/storage.ts'
import { lessonIn, locales } from '../learner/course.ts'
import { openItemsOf } from '../learner/export-room.ts'
import { paths } from '../learner/learner.ts'
import { lessonRead, storedPast } from '../learner/past.ts'
import { freshReader } from './site.ts'

const reader = freshReader()
const lesson = 'marketing-mix'

/** What goes wrong in a page is kept on the device, whichever page it was. */
afterEach(async () => {
  const kept = await reader().driver.executeScript<string[]>(
    'return Object.entries(localStorage).filter(([key]) => key.startsWith(arguments[0])).map(([, text]) => text)',
    `${prefix}t/`,
  )
  expect(kept).toEqual([])
})

describe.each(locales)('rooms of trainers (%s)', (locale) => {
  const addressOf = (room: Room) => `${locale}/${routeWord(locale, room)}/`

  it('results are handed in as a link, and the class page reads them from it', async () => {
    const { classRoom } = strings(locale)
    await reader().open(paths.home(locale))
    await reader().driver.executeScript(
      'for (const [key, text] of Object.entries(arguments[0])) localStorage.setItem(arguments[1] + key, text)',
      storedPast(lessonRead(lesson, Date.now() - 86_400_000)),
      prefix,
    )
    await reader().open(addressOf('handover'))
    await reader().press('.hand-in-parts input')
    const field = await reader().find('#hand-in-link')
    const link = await reader().until('the link', async () =>
      reader().driver.executeScript<string>('return arguments[0].value', field),
    )
    expect(link).toContain('#r=')

    const { entries, scope } = classRoom.room
    await reader().open(addressOf('class'))
    await (await reader().find('#class-text')).sendKeys(link)
    await reader().press('.class-room form button', classRoom.room.gather.read)
    const learners = plural(locale, entries.learners, 1)
    await reader().reads('.class-count', learners)
    await reader().reads('.class-figure', learners)
    await reader().find('.class-item-table > tbody > tr')
    await reader().reads('.class-overview', plural(locale, scope.few, 1))
  })

  it('items are chosen for an export, which says what of them is lost', async () => {
    const t = strings(locale).exporter.room
    await reader().open(addressOf('export'))
    const { title } = lessonIn(locale, lesson)
    const row = await reader().until('the lesson', async () => {
      const labels = await reader().all('.export-modules li > label')
      const texts = await Promise.all(labels.map((label) => label.getText()))
      return labels[texts.findIndex((text) => text.startsWith(title))]
    })
    await reader().scrollTo(row)
    await row.click()
    const chosen = plural(locale, t.outcome.chosen, openItemsOf(locale, lesson).length)
    await reader().reads('.export-said', chosen)
    await reader().find('button', t.outcome.download)
  })

  it('a lesson is presented: the next slide comes, and the one before', async () => {
    const { show } = strings(locale).presenting
    await reader().open(`${addressOf('present')}#l=${lesson}`)
    const place = await reader().find('.slide-place')
    const n = /\d+$/.exec(await place.getText())?.[0] ?? ''
    const at = (k: number) => reader().find('.slide-place', fill(show.place, { k, n }))
    await at(1)
    await reader().press('.presenter button', show.next)
    await at(2)
    await reader().press('.presenter button', show.previous)
    await at(1)
  })
})
