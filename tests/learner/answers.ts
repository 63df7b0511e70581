import { expect, type Locator } from '@playwright/test'
import type { Strings } from '../../src/i18n/index.ts'
import type { Certainty } from '../../src/learning/certainty/level.ts'
import { stakes } from '../../src/learning/certainty/marks.ts'
import { signed } from '../../src/islands/staking/signed.ts'
import type { Item } from '../../src/learning/items/index.ts'
import { fill } from '../../src/learning/text.ts'
import type { Fingers } from './fingers.ts'

/** Whether `answer` below knows how to answer it. */
export const isSimple = ({ kind }: Item): boolean =>
  kind === 'choice' || kind === 'number' || kind === 'text-entry'

/** What one answers with. */
export interface Means {
  readonly locale: string
  readonly strings: Strings
  readonly by: Fingers
}

/** Fills in the item's form, right or wrong. */
export async function answer(
  form: Locator,
  item: Item,
  isRight: boolean,
  { locale, by }: Means,
): Promise<void> {
  if (item.kind === 'choice') {
    const chosen = item.options.filter(({ key = false }) => key === isRight)
    for (const { text } of item.multiple ? chosen : chosen.slice(0, 1))
      await by.choose(form.getByRole(item.multiple ? 'checkbox' : 'radio', { name: text, exact: true }))
  } else if (item.kind === 'number') {
    const value = isRight ? item.value : item.value * 3 + 17
    await by.write(form.getByRole('textbox'), value.toLocaleString(locale, { useGrouping: false }))
  } else if (item.kind === 'text-entry') {
    const [right = ''] = item.accept[0]?.variants[locale] ?? []
    await by.write(form.getByRole('textbox'), isRight ? right : 'xyz')
  } else throw new Error(`"${item.id}" is a ${item.kind}.`)
}

/** Says how sure the answer is. */
export async function stake(form: Locator, level: Certainty, { strings, by }: Means): Promise<void> {
  const { right, wrong } = stakes[level]
  const name = fill(strings.certainty.stakes.stake, { right: signed(right), wrong: signed(wrong) })
  const option = form.getByRole('radio', { name, exact: true })
  await by.choose(option)
  await expect(option).toBeChecked()
}
