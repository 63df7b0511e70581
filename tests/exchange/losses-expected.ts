import type { BankFormat, BankPart, Loss, LossReason } from '../../src/learning/exchange/bank-format.ts'
import { grade, type Item } from '../../src/learning/items/index.ts'

/** Whether an item has what the reason says is lost. */
const holds: Readonly<Partial<Record<LossReason, (item: Item, locale: string) => boolean>>> = {
  branching: ({ kind }) => kind === 'scenario',
  hints: ({ hints }) => hints !== undefined && hints.length > 0,
  'hints-for-tutors': ({ hints }) => hints !== undefined && hints.length > 0,
  'feedback-on-parts': ({ kind }) => ['categorise', 'pairs', 'cloze'].includes(kind),
  draw: (item) => item.kind === 'categorise' && item.draw < item.cards.length,
  'one-set': (item) => item.kind === 'pairs' && item.oneSet === true,
  typos: acceptsTypos,
  'unit-beside': (item) => item.kind === 'number' && item.unit !== undefined,
  'options-shared': (item) =>
    item.kind === 'cloze' &&
    item.mode === 'choose' &&
    new Set(item.gaps.map(({ options }) => String(options.map(({ text }) => text).toSorted()))).size > 1,
  alternatives: (item) => item.kind === 'categorise' && item.cards.some(({ also = [] }) => also.length > 0),
  moves: ({ kind }) => kind === 'order',
  'self-scored': ({ kind }) => kind === 'reflection',
}

/** An accepted spelling without its middle letter is accepted too. */
function acceptsTypos(item: Item, locale: string): boolean {
  if (item.kind !== 'text-entry') return false
  return item.accept
    .flatMap(({ variants }) => variants[locale] ?? [])
    .map((text) => text.slice(0, text.length >> 1) + text.slice((text.length >> 1) + 1))
    .some((text) => grade(item, { text, locale }) === 1)
}

/** What each format has no place for, whatever the item. */
const lacking: Readonly<Partial<Record<BankFormat, readonly LossReason[]>>> = {
  gift: [
    ...(['branching', 'hints', 'feedback-on-parts', 'draw', 'one-set', 'typos'] as const),
    ...(['unit-beside', 'options-shared', 'alternatives', 'moves', 'self-scored'] as const),
  ],
  moodle: [
    'branching',
    'feedback-on-parts',
    'draw',
    'one-set',
    'typos',
    'alternatives',
    'moves',
    'self-scored',
  ],
  qti: ['branching', 'hints-for-tutors', 'draw', 'typos', 'unit-beside', 'self-scored'],
}

export function lossesExpected(format: BankFormat, part: BankPart): readonly Loss[] {
  return part.items.flatMap(({ item }): readonly Loss[] => {
    const reasons = (lacking[format] ?? []).filter((reason) => holds[reason]?.(item, part.locale))
    if (reasons.includes('branching')) return [{ item: item.id, extent: 'left-out', reason: 'branching' }]
    return reasons
      .filter((reason) => !(format === 'gift' && reason === 'feedback-on-parts' && isMissingWord(item)))
      .map((reason) => ({ item: item.id, extent: 'partly', reason }))
  })
}

/** In GIFT, a single gap with options is a question of options. */
export const isMissingWord = (item: Item): boolean =>
  item.kind === 'cloze' && item.mode === 'choose' && item.gaps.length === 1

/** Reasons come in no order that matters. */
export const inOrder = (losses: readonly Loss[]): readonly string[] =>
  losses.map(({ item, extent, reason }) => `${item} ${extent} ${reason}`).toSorted()
