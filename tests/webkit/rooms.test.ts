import { Key } from 'selenium-webdriver'
import { describe, expect, it } from 'vitest'
import { strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { fill } from '../../src/learning/text.ts'
import { locales } from '../learner/course.ts'
import { paths } from '../learner/learner.ts'
import { lessonRead, storedPast } from '../learner/past.ts'
import { prefix } from '../journeys/storage.ts'
import { freshReader } from './site.ts'

const reader = freshReader()
const frequent: Readonly<Record<string, string>> = { fr: 'levier', en: 'lever' }

/** Ticks the first option, or types a number where there are none, and stakes. */
async function answerAnything(form: string): Promise<void> {
  const field = await reader().find(`${form} .opt input, ${form} input[type="text"]`)
  if ((await field.getAttribute('type')) !== 'text') await reader().press(`${form} .opt input`)
  else await field.sendKeys('1')
  await reader().press(`${form} .levels input`)
}

describe.each(locales)('rooms (%s)', (locale) => {
  const { assessment, review } = strings(locale)

  it('the search opens by its key, finds, and leads there', async () => {
    await reader().open(paths.home(locale))
    await reader().until('the field', async () => {
      await reader().keys('/')
      return (await reader().all('dialog[open] input[type="text"], dialog[open] input[type="search"]'))[0]
    })
    await reader().keys(frequent[locale] ?? '')
    await reader().find('.hits > li h3 a')
    await reader().keys(Key.ENTER)
    await reader().until(
      'another page',
      async () =>
        (await reader().driver.getCurrentUrl()).includes(`/${locale}/`) &&
        !(await reader().driver.getCurrentUrl()).endsWith(`/${locale}/`),
    )
    expect(await reader().all('dialog[open]')).toHaveLength(0)
  })

  it('the diagnostic begins, takes an answer, and is taken up again where it was left', async () => {
    const { asking, opening } = assessment
    const address = `${locale}/${routeWord(locale, 'diagnostic')}/`
    await reader().open(address)
    await reader().press('main button', opening.start)
    await reader().find('main h2, main h1', fill(asking.place, { k: 1, n: 20 }))
    await answerAnything('.asking form')
    await reader().press('main button', asking.submit)
    await reader().find('main h2, main h1', fill(asking.place, { k: 2, n: 20 }))
    await reader().open(address)
    await reader().find('main button', fill(opening.resume, { k: 2, n: 20 }))
  })

  it('the review puts what is due, and takes an answer', async () => {
    const { today } = review.session
    await reader().open(paths.home(locale))
    const past = storedPast(lessonRead('three-marketings', Date.now() - 9 * 86_400_000))
    await reader().driver.executeScript(
      'for (const [key, text] of Object.entries(arguments[0])) localStorage.setItem(arguments[1] + key, text)',
      past,
      prefix,
    )
    await reader().open(`${locale}/${routeWord(locale, 'review')}/`)
    await reader().press('main button', today.begin)
    await reader().find('[data-item] form')
    await answerAnything('[data-item] form')
    await reader().press('[data-item] form button', strings(locale).answering.check)
    await reader().reads('[data-item] [role="status"]', '.')
  })
})
