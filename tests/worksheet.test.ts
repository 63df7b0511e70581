import { describe, expect, it } from 'vitest'
import { readCourse } from '../src/authoring/read-course.ts'
import { strings } from '../src/i18n/index.ts'
import { quantity } from '../src/islands/number/quantity.ts'
import { grade, type Item } from '../src/learning/items/index.ts'
import { localise } from '../src/learning/items/localise.ts'
import { asOnScreen, dealing, versions } from '../src/learning/worksheet/dealing.ts'
import { layOut } from '../src/learning/worksheet/lay-out.ts'
import { paperKey } from '../src/learning/worksheet/paper-key.ts'
import { readBack } from '../src/learning/worksheet/read-back.ts'

const { items, locales } = await readCourse('content', { thorough: false, drafts: true })

describe.each(locales)('the bank on paper (%s)', (locale) => {
  const bank = items.map(({ item }): Item => localise(item, locale))
  const writing = {
    locale,
    quantity: (value: number, unit: string | undefined) =>
      quantity(value, unit, strings(locale).number.quantity, locale),
  }

  it('has every kind', () => {
    expect(new Set(bank.map(({ kind }) => kind)).size).toBe(9)
  })

  it.each([
    ['as pages show it', asOnScreen],
    ...versions.map((version) => [`version ${version}`, () => dealing(4827, version)] as const),
  ] as const)('is answered right by its key: %s', (_, dealingOf) => {
    const wrong = bank.filter((item) => {
      const laid = layOut(item, dealingOf(item.id))
      return grade(item, readBack(laid, paperKey(laid, writing), locale)) < 1
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})
