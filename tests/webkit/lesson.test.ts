import { Key } from 'selenium-webdriver'
import { describe, expect, it } from 'vitest'
import { strings } from '../../src/i18n/index.ts'
import { locales } from '../learner/course.ts'
import { paths } from '../learner/learner.ts'
import { Question } from './question.ts'
import { freshReader } from './site.ts'

const reader = freshReader()

describe.each(locales)('a lesson (%s)', (locale) => {
  it('is reached, guessed at, answered wrong and right, and remembered', async () => {
    await reader().open(paths.home(locale))
    await reader().press(`main a[href="/${paths.lesson(locale)}"]`)
    const guess = new Question(reader(), locale, 'prediction')
    const [first, second] = [new Question(reader(), locale), new Question(reader(), locale, 'check', 1)]
    await guess.bet()
    await first.answer(false)
    await first.retry()
    await first.answer(true)
    await second.answer(false)
    await reader().driver.navigate().refresh()
    await guess.remembersBet()
    await first.remembers('right')
    await second.remembers('wrong')
  })

  it('explains its words: beside the word, by click and by keys', async () => {
    await reader().open(paths.lesson(locale))
    const word = await reader().find('main p .term > button')
    expect(await word.getCssValue('text-decoration-line')).toBe('underline')
    await reader().press('main p .term > button')
    const card = await reader().find('.term > :popover-open')
    const gap = await reader().driver.executeScript<number>(
      `const [word, card] = [...arguments].map((one) => one.getBoundingClientRect())
       return Math.min(Math.abs(card.top - word.bottom), Math.abs(word.top - card.bottom))`,
      word,
      card,
    )
    expect(gap).toBeLessThan(16)
    await reader().keys(Key.ESCAPE)
    await reader().gone('.term > :popover-open')

    await reader().tabTo(word)
    await reader().keys(Key.ENTER)
    const link = await reader().find('.term > :popover-open a', strings(locale).glossary.toEntry)
    await reader().tabTo(link)
    await reader().keys(Key.ENTER)
    await reader().find('h3:target')
  })
})
