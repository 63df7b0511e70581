import { describe, expect, it } from 'vitest'
import { strings } from '../../src/i18n/index.ts'
import { locales } from '../learner/course.ts'
import { paths } from '../learner/learner.ts'
import { fillToTheLastCharacter } from '../journeys/storage.ts'
import { leftOut } from './left-out.ts'
import { Question } from './question.ts'
import { freshReader } from './site.ts'

const reader = freshReader()
const other = (locale: string) => locales.find((one) => one !== locale) ?? locale

describe.each(locales)('what a reader did (%s)', (locale) => {
  const { progress, mastery, site } = strings(locale)

  it('is there in the other language', async () => {
    await reader().open(paths.lesson(locale))
    await new Question(reader(), locale).answer(true)
    await reader().press(`.langs [lang="${other(locale)}"]`)
    await reader().find(`html[lang="${other(locale)}"]`)
    await new Question(reader(), other(locale)).remembers('right')
  })

  it('is shown, cleared, and brought back', async () => {
    await reader().open(paths.lesson(locale))
    await new Question(reader(), locale).answer(true)
    await reader().open(paths.progress(locale))
    const untouched = () =>
      reader().driver.executeScript<number>(
        `return [...document.querySelectorAll('[data-shows="mastery"] td')]
          .filter((cell) => cell.textContent.includes(arguments[0])).length`,
        mastery.levels.unmet,
      )
    await reader().gone('[data-awaited]')
    const before = await reader().until('objectives', untouched)
    await reader().press('.reset button', progress.reset.ask)
    await reader().press('dialog button', progress.reset.yes)
    await reader().reads('.reset [role="status"]', progress.reset.done)
    await reader().until('one objective less', async () => (await untouched()) === before + 1)
    await reader().press('.reset button', progress.reset.undo)
    await reader().until('it is back', async () => (await untouched()) === before)
  })

  it('is told to be unsaved where storage is full', async () => {
    await reader().open(paths.lesson(locale))
    await reader().driver.executeScript(fillToTheLastCharacter)
    await new Question(reader(), locale).answer(true)
    await reader().reads('[role="alert"]', progress.saving.full)
    await reader().find('button', progress.saving.save)
  })

  it('of the theme is kept on every page', async () => {
    const isLight = () =>
      reader().driver.executeScript<boolean>(
        `return Number(/\\d+/.exec(getComputedStyle(document.documentElement).backgroundColor)[0]) > 127`,
      )
    await reader().open(paths.home(locale))
    expect(await isLight()).toBe(true)
    await reader().press('label', site.theme.dark)
    expect(await isLight()).toBe(false)
    await reader().open(paths.lesson(locale))
    expect(await isLight()).toBe(false)
  })
})

leftOut(
  'what a reader did is there after the browser was started anew',
  'MiniBrowser keeps nothing on disk while it is driven',
)
