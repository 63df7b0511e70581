import type { ClozeItem } from '../items/cloze.ts'
import type { Item, ItemKind } from '../items/index.ts'
import { own } from '../items/own-field.ts'
import type { PairsItem } from '../items/pairs.ts'
import { bestPoints, nodeOf, type ScenarioItem } from '../items/scenario.ts'
import type { TextAnswer } from '../items/text-entry.ts'
import type { Mistake } from './mistakes.ts'

/** A mistake as the item's own texts tell it; `null` where they have nothing to say. */
export interface MistakeWords {
  /** What it was about: a card, a tile, a situation. */
  readonly about: string | null
  /** What was answered; of a step, the step itself. */
  readonly given: string
  readonly instead: string | null
}

type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>
type Teller<Kind extends ItemKind> = (item: ItemOf<Kind>, mistake: Mistake, locale: string) => MistakeWords

const tellers: { readonly [Kind in ItemKind]: Teller<Kind> } = {
  choice: ({ options }, { given }) => ({
    about: null,
    given: textOf(options, given),
    instead: joined(options.filter(({ key }) => key).map(({ text }) => text)),
  }),
  categorise: ({ cards, bins }, { part, given }) => {
    const card = cards.find(({ id }) => id === part)
    const named = (bin: string | undefined) => bins.find(({ id }) => id === bin)?.name
    return { about: card?.text ?? null, given: named(given) ?? given, instead: named(card?.bin) ?? null }
  },
  cloze: ofCloze,
  pairs: ofPairs,
  order: ({ steps }, { part }) => ({ about: null, given: textOf(steps, part), instead: null }),
  scenario: ofScenario,
  number: ({ value, unit, wrong }, { given }, locale) => {
    const written = (number: number | undefined) =>
      number === undefined ? '' : `${number.toLocaleString(locale)}${unit ? `\u00a0${unit.text}` : ''}`
    return {
      about: null,
      given: written(wrong?.find(({ id }) => id === given)?.value),
      instead: written(value),
    }
  },
  'text-entry': ({ accept, wrong }, { given }, locale) => ({
    about: null,
    given: spelt(
      wrong?.find(({ id }) => id === given),
      locale,
    ),
    instead: spelt(accept[0], locale),
  }),
  reflection: (_, { given }) => ({ about: null, given, instead: null }),
}

export function mistakeWords(item: Item, mistake: Mistake, locale: string): MistakeWords {
  const tell = tellers[item.kind] as (item: Item, mistake: Mistake, locale: string) => MistakeWords
  return tell(item, mistake, locale)
}

function ofCloze(item: ClozeItem<string>, { part, given }: Mistake): MistakeWords {
  if (item.mode === 'choose') {
    const options = item.gaps.find(({ id }) => id === part)?.options ?? []
    const keys = options.filter(({ key }) => key)
    return { about: null, given: textOf(options, given), instead: joined(keys.map(({ text }) => text)) }
  }
  const key = item.gaps.find(({ id }) => id === part)?.word ?? ''
  return { about: null, given: textOf(item.words, given), instead: textOf(item.words, key) }
}

/** Within one set a left may stand with a left. */
function ofPairs({ lefts, rights }: PairsItem<string>, { part, given }: Mistake): MistakeWords {
  const left = lefts.find(({ id }) => id === part)
  return {
    about: left?.text ?? null,
    given: textOf([...lefts, ...rights], given),
    instead: left ? textOf(rights, left.right) : null,
  }
}

function ofScenario(item: ScenarioItem<string>, { part, given }: Mistake): MistakeWords {
  const node = nodeOf(item, part)
  const choices = node?.choices ?? []
  const best = choices.filter(({ points }) => node && points === bestPoints(node))
  return {
    about: node?.text ?? null,
    given: textOf(choices, given),
    instead: joined(best.map(({ text }) => text)),
  }
}

const textOf = (many: readonly { readonly id: string; readonly text: string }[], id: string): string =>
  many.find((one) => one.id === id)?.text ?? id

const joined = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join(' · '))

const spelt = (answer: TextAnswer<string> | undefined, locale: string): string =>
  own(answer?.variants, locale)?.[0] ?? ''
