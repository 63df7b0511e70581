import type { Item, ItemKind } from '../../items/index.ts'
import { own } from '../../items/own-field.ts'
import { bestPoints } from '../../items/scenario.ts'
import { asOnScreen } from '../../worksheet/dealing.ts'
import type { LaidItem } from '../../worksheet/laid-item.ts'
import { layOut } from '../../worksheet/lay-out.ts'
import { arrangedCards } from './arranged-cards.ts'
import { type Card, type Line, right, wrong } from './card.ts'
import { gappedCards } from './gapped-cards.ts'
import { quantity } from './quantity.ts'

type LaidOf<Kind extends ItemKind> = Extract<LaidItem, { kind: Kind }>

/** Compiles only when every kind has its cards. Options have the letters that they have on paper. */
const makers: { readonly [Kind in ItemKind]: (laid: LaidOf<Kind>, locale: string) => readonly Card[] } = {
  ...arrangedCards,
  cloze: gappedCards,
  choice: ({ item, options }) => {
    const boxes = options.map(({ letter, text }): Line => ({
      ...(item.multiple && { sign: '☐' }),
      text: `${letter}. ${text}`,
    }))
    const told = options.map(({ letter, text, feedback, key }) =>
      (key ? right : wrong)(`${letter}. ${text}`, feedback),
    )
    const lines = [...told.filter(({ sign }) => sign === '✓'), ...told.filter(({ sign }) => sign === '✗')]
    return [{ front: [{ text: item.stem, lines: boxes }], back: [{ lines }] }]
  },
  'text-entry': ({ item }, locale) => {
    const spelt = (answers: typeof item.accept, told: typeof right) =>
      answers.map(({ variants, feedback }) => told((own(variants, locale) ?? []).join(' / '), feedback))
    const lines = [...spelt(item.accept, right), ...spelt(item.wrong ?? [], wrong)]
    return [{ front: [{ text: item.stem }], back: [{ lines }] }]
  },
  number: ({ item }, locale) => {
    const written = (value: number) => quantity(value, item.unit?.text, locale)
    const wrongs = (item.wrong ?? []).map(({ value, feedback }) => wrong(written(value), feedback))
    const key = right(written(item.value) + margin(item, locale))
    return [{ front: [{ text: item.stem }], back: [{ lines: [key, ...wrongs] }] }]
  },
  reflection: ({ item }) => {
    const lines = item.criteria.map(({ text, advice }): Line => ({ sign: '☐', text, why: advice }))
    return [{ front: [{ text: item.stem }], back: [{ text: item.modelAnswer, lines }] }]
  },
  scenario: ({ item, situations }) => {
    const told = situations.map((situation) => ({
      text: `${situation.n}. ${situation.text}`,
      lines: situation.choices.map(({ letter, text, explanation, points, to }): Line => {
        const [best, named] = [bestPoints(situation), `${letter}. ${text}${to === null ? '' : ` → ${to}`}`]
        if (best === 0) return { text: named, why: explanation }
        return (points === best ? right : wrong)(named, explanation)
      }),
    }))
    const [first] = situations
    const decisions = first?.choices.map(({ letter, text }) => ({ text: `${letter}. ${text}` })) ?? []
    return [{ front: [{ text: item.stem }, { text: first?.text ?? '', lines: decisions }], back: told }]
  },
}

/** What is accepted beside the value: ` (± 0.5)`. */
function margin({ value, tolerance, unit }: Extract<Item, { kind: 'number' }>, locale: string): string {
  if (!tolerance) return ''
  const size = 'absolute' in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(value)
  return ` (±\u00a0${quantity(size, unit?.text, locale)})`
}

/** The sides of each card that an item makes. */
export function cardsOf(item: Item, locale: string): readonly Card[] {
  const make = makers[item.kind] as (laid: LaidItem, locale: string) => readonly Card[]
  return make(layOut(item, asOnScreen(item.id)), locale)
}
