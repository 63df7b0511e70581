import { clozeKeys } from '../items/cloze-keys.ts'
import type { Item } from '../items/index.ts'
import type { ItemOf } from './writing.ts'

/** Lines to be read after the explanation, where a format says nothing of each part: the key, and why. */
export function keyLines(item: Item): readonly string[] {
  switch (item.kind) {
    case 'categorise':
      return item.cards.flatMap((card) => cardLines(item, card))
    case 'pairs':
      return item.lefts.map((left) => {
        const right = item.rights.find(({ id }) => id === left.right)
        return `• ${left.text} → ${ended(right?.text ?? '')} ${left.why}`
      })
    case 'order':
      return item.steps.map(({ text, why }, at) => `${at + 1}. ${ended(text)} ${why}`)
    case 'cloze':
      return clozeKeys(item).map(
        ({ texts, why }, at) => `(${at + 1}) ${[ended(texts.join(' / ')), why ?? ''].join(' ').trim()}`,
      )
    case 'reflection':
      return [item.modelAnswer, ...criterionLines(item)]
    case 'choice':
    case 'number':
    case 'text-entry':
    case 'scenario':
      return []
  }
}

/** The key first, then what may be defended. */
function cardLines(
  { bins }: ItemOf<'categorise'>,
  card: ItemOf<'categorise'>['cards'][number],
): readonly string[] {
  const nameOf = (bin: string) => bins.find(({ id }) => id === bin)?.name ?? ''
  return [{ bin: card.bin, rationale: card.why }, ...(card.also ?? [])].map(
    ({ bin, rationale }) => `• ${card.text} → ${ended(nameOf(bin))} ${rationale}`,
  )
}

/** What a good text does, and what to add where it does not. */
export const criterionLines = ({ criteria }: ItemOf<'reflection'>): readonly string[] =>
  criteria.map(({ text, advice }) => `• ${ended(text)} ${advice}`)

/** Bins with what they hold, for who sees their names alone. */
export const binLines = ({ bins }: ItemOf<'categorise'>): readonly string[] =>
  bins.map(({ name, description }) => `• ${name} – ${description}`)

const ended = (text: string): string => (/[.!?…][\s”"»)]*$/u.test(text) ? text : `${text}.`)
