import { parseNumberResponse } from '../../src/learning/items/number.ts'
import type { Item } from '../../src/learning/items/index.ts'
import { randomStream, seedFrom, shuffled } from '../../src/learning/random.ts'
import type { Answers } from './qti-player.ts'

/** An answer to an item, as our graders take it and as a player of QTI does, and what is to be said of it. */
export interface Answering {
  readonly ours: unknown
  readonly theirs: Answers
  readonly said: readonly string[]
}

/** The key, and answers that are wrong or right in part. */
export function answerings(item: Item, locale: string): readonly Answering[] {
  switch (item.kind) {
    case 'choice':
      return choices(item)
    case 'categorise':
      return placements(item)
    case 'pairs':
      return pairings(item)
    case 'order':
      return orders(item)
    case 'cloze':
      return item.mode === 'choose' ? options(item) : words(item)
    case 'text-entry':
      return spellings(item, locale)
    case 'number':
      return numbers(item, locale)
    case 'reflection':
    case 'scenario':
      return []
  }
}

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>

/** The key, and a wrong option; where several may be chosen, all of them and some. */
function choices(item: Of<'choice'>): readonly Answering[] {
  const ids = item.options.map(({ id }) => id)
  const keys = item.options.filter(({ key }) => key).map(({ id }) => id)
  const wrong = ids.filter((id) => !keys.includes(id)).slice(0, 1)
  const sets = item.multiple ? [keys, ids, ids.slice(0, 2), ids.slice(1, 3)] : [keys, wrong]
  return sets.map((chosen) => ({
    ours: { chosen },
    theirs: response(
      item.multiple ? 'multiple' : 'single',
      chosen.map((id) => `option.${id}`),
    ),
    said: item.options.filter(({ id }) => chosen.includes(id)).map(({ feedback }) => feedback),
  }))
}

/** All cards where they belong; but one, where they may be defended, or else every other in the next bin. */
function placements(item: Of<'categorise'>): readonly Answering[] {
  const { bins, cards } = item
  const next = (bin: string) => bins[(bins.findIndex(({ id }) => id === bin) + 1) % bins.length]?.id ?? ''
  const boards = [
    cards.map((card) => ({ card, bin: card.bin })),
    cards
      .slice(1)
      .map((card, at) => ({ card, bin: card.also?.[0]?.bin ?? (at % 2 === 0 ? card.bin : next(card.bin)) })),
  ]
  const clueOf = (bin: string) => bins.find(({ id }) => id === bin)?.clue
  return boards.map((board) => ({
    ours: {
      cards: cards.map(({ id }) => id),
      placements: Object.fromEntries(board.map(({ card, bin }) => [card.id, bin])),
    },
    theirs: response(
      'multiple',
      board.map(({ card, bin }) => `card.${card.id} bin.${bin}`),
    ),
    said: board.map(({ card, bin }) => {
      if (bin === card.bin) return card.why
      const defended = card.also?.find((one) => one.bin === bin)?.rationale
      const why = bins.find(({ id }) => id === bin)?.not
      return defended ?? card.not?.[bin] ?? `${why}\n→ ${clueOf(card.bin)}`
    }),
  }))
}

/** Each left with its right; with the next right; the first alone. */
function pairings(item: Of<'pairs'>): readonly Answering[] {
  const { lefts, rights } = item
  const turned = lefts.map((left, at) => ({ left, right: rights[(at + 1) % rights.length]?.id ?? '' }))
  const key = lefts.map((left) => ({ left, right: left.right }))
  return [key, turned, key.slice(0, 1)].map((pairs) => ({
    ours: { pairs: pairs.map(({ left, right }) => [left.id, right]) },
    theirs: response(
      'multiple',
      pairs.map(({ left, right }) => `left.${left.id} right.${right}`),
    ),
    said: pairs.map(({ left, right }) =>
      right === left.right ? left.why : (left.not?.[right] ?? left.otherwise),
    ),
  }))
}

function orders(item: Of<'order'>): readonly Answering[] {
  const ids = item.steps.map(({ id }) => id)
  const turned = [...ids.slice(2), ...ids.slice(0, 2)]
  const mixed = shuffled(ids, randomStream(seedFrom(`${item.id}/qti`)))
  return [ids, ids.toReversed(), turned, mixed].map((order) => ({
    ours: { order },
    theirs: response(
      'ordered',
      order.map((id) => `step.${id}`),
    ),
    said: [],
  }))
}

/** Every gap right; the first option of each; the first gap alone. */
function options(item: Extract<Of<'cloze'>, { mode: 'choose' }>): readonly Answering[] {
  const key = item.gaps.map((gap) => ({ gap: gap.id, option: gap.options.find((one) => one.key) }))
  const first = item.gaps.map((gap) => ({ gap: gap.id, option: gap.options[0] }))
  return [key, first, key.slice(0, 1)].map((filled) => ({
    ours: { gaps: Object.fromEntries(filled.map(({ gap, option }) => [gap, option?.id])) },
    theirs: Object.assign(
      {},
      ...filled.map(({ gap, option }) =>
        response('single', [`option.${gap}.${option?.id}`], `RESPONSE.${gap}`),
      ),
    ) as Answers,
    said: filled.map(({ option }) => option?.feedback ?? ''),
  }))
}

/** Every gap right; each with the next word; the last gap alone. */
function words(item: Extract<Of<'cloze'>, { mode: 'drag' }>): readonly Answering[] {
  const key = item.gaps.map((gap) => ({ gap, word: gap.word }))
  const turned = item.gaps.map((gap, at) => ({
    gap,
    word: item.words[(at + 1) % item.words.length]?.id ?? '',
  }))
  const notOf = (word: string) => item.words.find(({ id }) => id === word)?.not ?? ''
  return [key, turned, key.slice(-1)].map((filled) => ({
    ours: { gaps: Object.fromEntries(filled.map(({ gap, word }) => [gap.id, word])) },
    theirs: response(
      'multiple',
      filled.map(({ gap, word }) => `word.${word} gap.${gap.id}`),
    ),
    said: filled.map(({ gap, word }) => (word === gap.word ? gap.why : (gap.not?.[word] ?? notOf(word)))),
  }))
}

/** As authors spell them, and in capitals. */
function spellings(item: Of<'text-entry'>, locale: string): readonly Answering[] {
  const authored = [...item.accept, ...(item.wrong ?? [])].flatMap(({ variants, feedback }) =>
    (variants[locale] ?? []).map((text) => ({ text, feedback })),
  )
  const loud = authored.slice(0, 1).map(({ text, feedback }) => ({ text: text.toUpperCase(), feedback }))
  return [...authored, ...loud, { text: 'xyzzy', feedback: '' }].map(({ text, feedback }) => ({
    ours: { text, locale },
    theirs: response('single', [text]),
    said: feedback === '' ? [] : [feedback],
  }))
}

/** Right, well within what is tolerated, beyond it, and each slip. */
function numbers(item: Of<'number'>, locale: string): readonly Answering[] {
  const { value, tolerance = { absolute: 0 }, wrong = [] } = item
  const allowed = 'absolute' in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(value)
  const tried = [value, value + allowed * 0.9, value - allowed * 0.9, value + allowed * 1.5 + 1e-3]
  return [...tried, ...wrong.map((slip) => slip.value)].map((number) => ({
    ours: parseNumberResponse(item, { text: written(number, locale), locale }),
    theirs: { RESPONSE: { cardinality: 'single', value: number } },
    said: wrong
      .filter((slip) => {
        const near = 'absolute' in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(slip.value)
        return Math.abs(slip.value - number) <= near
      })
      .map(({ feedback }) => feedback),
  }))
}

const written = (number: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 12, useGrouping: false }).format(number)

const response = (
  cardinality: 'single' | 'multiple' | 'ordered',
  values: readonly string[],
  identifier = 'RESPONSE',
): Answers => ({
  [identifier]: { cardinality, value: cardinality === 'single' ? (values[0] ?? null) : values },
})
