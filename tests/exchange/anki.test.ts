import { describe, expect, it } from 'vitest'
import type { BankItem } from '../../src/learning/exchange/bank-format.ts'
import { exchangeOf, writeExchange } from '../../src/learning/exchange/index.ts'
import type { Item } from '../../src/learning/items/index.ts'
import { locales, wholeBank } from './whole-bank.ts'
import { type ReadNote, readNotes, type Side } from './read-notes.ts'

/** Fields that are no text, or that a card has no place for: `clue` is told as a loss. */
const unsaid = [
  ...['id', 'kind', 'mode', 'concepts', 'objective', 'section', 'source', 'bloom', 'sign', 'clue'],
  ...['bin', 'next', 'start', 'unit'],
]

/** Every text of the item in the language, gaps apart. */
function textsIn(value: unknown, locale: string, name = ''): readonly string[] {
  if (unsaid.includes(name)) return []
  if (typeof value === 'string') return value.split(/\[\[[^\]]*\]\]/).map((text) => text.trim())
  if (typeof value !== 'object' || value === null) return []
  if (name === 'variants') return (value as Record<string, string[]>)[locale] ?? []
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, locale, Array.isArray(value) ? name : key),
  )
}

/** What is said of a bin or of a word in general: of nothing, on the screen either, where each wrong place has its own. */
function isNeverSaid(item: Item, text: string): boolean {
  if (item.kind === 'categorise')
    return item.bins.some(
      ({ id, not }) =>
        not === text &&
        item.cards.every(
          (card) =>
            card.bin === id || card.not?.[id] !== undefined || card.also?.some(({ bin }) => bin === id),
        ),
    )
  if (item.kind !== 'cloze' || item.mode !== 'drag') return false
  return item.words.some(
    ({ id, not }) => not === text && item.gaps.every((gap) => gap.word === id || gap.not?.[id] !== undefined),
  )
}

/** Ids of others: what fills a gap, what goes with a left. */
const isReference = (item: Item, text: string) =>
  (item.kind === 'cloze' && item.gaps.some((gap) => 'word' in gap && gap.word === text)) ||
  (item.kind === 'pairs' && item.lefts.some(({ right }) => right === text))

const shownIn = ({ paragraphs, lines }: Side) => [
  ...paragraphs,
  ...lines.flatMap(({ text, why }) => [text, why]),
]

/** `A. The mast` and `2. The mast` are `The mast`. */
const unnamed = (text: string) => text.replace(/^(?:\d+\. )?(?:[A-Z]\. )?/, '')

const rightIn = ({ lines }: Side) => lines.filter(({ sign }) => sign === '✓').map(({ text }) => unnamed(text))
const wrongIn = ({ lines }: Side) => lines.filter(({ sign }) => sign === '✗').map(({ text }) => unnamed(text))

/** The number that a text begins with, in either language. */
const numbers = (text: string) =>
  Number((/-?\d[\d.,\s]*/.exec(text)?.[0] ?? '').replaceAll(/\s/g, '').replaceAll(',', '.'))

/** The key as the bank has it: per note, what is right, in order where that is asked. */
function keyOf(item: Item, note: ReadNote, locale: string): readonly string[] {
  switch (item.kind) {
    case 'choice':
      return item.options.flatMap(({ key, text }) => (key ? [text] : []))
    case 'categorise': {
      const card = item.cards.find(({ id }) => note.guid.endsWith(`/${id}/${locale}`))
      const bins = [card?.bin, ...(card?.also ?? []).map(({ bin }) => bin)]
      return item.bins.flatMap(({ id, name }) => (bins.includes(id) ? [name] : []))
    }
    case 'cloze':
      return item.mode === 'choose'
        ? item.gaps.flatMap(({ options }) => options.flatMap(({ key, text }) => (key ? [text] : [])))
        : item.gaps.map(({ word }) => item.words.find(({ id }) => id === word)?.text ?? '')
    case 'text-entry':
      return item.accept.map(({ variants }) => (variants[locale] ?? []).join(' / '))
    case 'pairs':
      return item.lefts.map(({ right }) => item.rights.find(({ id }) => id === right)?.text ?? '')
    case 'scenario':
      return item.nodes.flatMap(({ choices }) => {
        const best = Math.max(0, ...choices.map(({ points }) => points))
        return best === 0 ? [] : choices.flatMap(({ points, text }) => (points === best ? [text] : []))
      })
    case 'number':
    case 'order':
    case 'reflection':
      return []
  }
}

const sorted = (texts: readonly string[]) => texts.toSorted()

describe.each(locales)('the bank in the notes of Anki, read by papaparse (%s)', async (locale) => {
  const part = wholeBank(locale)
  const exchange = exchangeOf('anki')
  const { packing, written } = await writeExchange(exchange, part)
  if (packing === 'workbook') throw new Error('Anki takes a text.')
  const { headers, notes } = readNotes(written.files[0]?.text ?? '')
  const notesOf = ({ id, kind }: Item) =>
    notes.filter(({ guid }) =>
      kind === 'categorise'
        ? guid.startsWith(`${part.course.id}/${id}/`)
        : guid === `${part.course.id}/${id}/${locale}`,
    )
  const eachItem = (check: (item: Item, found: readonly ReadNote[], one: BankItem) => void) => {
    for (const one of part.items) check(one.item, notesOf(one.item), one)
  }

  it('has its columns named at its head, and each note once', () => {
    expect(headers.slice(0, 2)).toEqual(['#separator:tab', '#html:true'])
    expect(new Set(notes.map(({ guid }) => guid)).size).toBe(notes.length)
    expect(new Set(part.items.map(({ item }) => item.kind)).size).toBe(9)
  })

  it('leaves no item out: each has its notes, and no note is of anything else', () => {
    let count = 0
    eachItem((item, found) => {
      expect(found, item.id).toHaveLength(item.kind === 'categorise' ? item.cards.length : 1)
      count += found.length
    })
    expect(notes).toHaveLength(count)
    expect(written.losses.filter(({ extent }) => extent === 'left-out')).toEqual([])
  })

  it('says each text of each item', () => {
    eachItem((item, found) => {
      const shown = found.flatMap(({ front, back }) => [...shownIn(front), ...shownIn(back)])
      const missing = textsIn(item, locale).filter(
        (text) =>
          !isReference(item, text) && !isNeverSaid(item, text) && !shown.some((one) => one.includes(text)),
      )
      expect(missing, item.id).toEqual([])
    })
  })

  it('has the stem in front, and the explanation and the lesson behind', () => {
    eachItem((item, found, { lesson }) => {
      for (const { front, back } of found) {
        expect(front.paragraphs[0], item.id).toBe(item.stem)
        expect(back.paragraphs.slice(-2), item.id).toEqual([item.explanation, lesson.title])
      }
    })
  })

  it('says right of what is right, and of nothing else', () => {
    eachItem((item, found) => {
      if (['number', 'order', 'reflection'].includes(item.kind)) return
      for (const note of found) {
        const told = rightIn(note.back).map((text) =>
          item.kind === 'scenario' ? text.replace(/ → \d+$/, '') : text,
        )
        expect(sorted(told), note.guid).toEqual(sorted(keyOf(item, note, locale)))
      }
    })
  })

  it('offers every option in front, and says of each behind', () => {
    eachItem((item, [note]) => {
      if (item.kind !== 'choice' || !note) return
      const texts = sorted(item.options.map(({ text }) => text))
      expect(
        sorted(note.front.lines.slice(0, texts.length).map(({ text }) => unnamed(text))),
        item.id,
      ).toEqual(texts)
      expect(sorted([...rightIn(note.back), ...wrongIn(note.back)]), item.id).toEqual(texts)
      for (const { text, why } of note.back.lines)
        expect(why, item.id).toBe(item.options.find((option) => option.text === unnamed(text))?.feedback)
    })
  })

  it('has numbers as they are', () => {
    eachItem((item, [note]) => {
      if (item.kind !== 'number' || !note) return
      const values = [item.value, ...(item.wrong ?? []).map(({ value }) => value)]
      const read = note.back.lines.map(({ text }) => numbers(text.split(' (±')[0] ?? ''))
      const written = (value: number) =>
        numbers(new Intl.NumberFormat(locale, { maximumFractionDigits: 12 }).format(value))
      expect(read, item.id).toEqual(values.map(written))
      const unit = item.unit?.text
      if (unit !== undefined) expect(note.back.lines[0]?.text, item.id).toContain(unit)
    })
  })

  it('has steps in their order behind, in another in front', () => {
    eachItem((item, [note]) => {
      if (item.kind !== 'order' || !note) return
      const steps = item.steps.map(({ text }) => text)
      expect(
        note.back.lines.map(({ text }) => unnamed(text)),
        item.id,
      ).toEqual(steps)
      const front = note.front.lines.slice(0, steps.length).map(({ text }) => unnamed(text))
      expect(sorted(front), item.id).toEqual(sorted(steps))
      expect(front, item.id).not.toEqual(steps)
    })
  })

  it('is tagged with lesson, objective and level', () => {
    eachItem((item, found, { lesson, objective }) => {
      for (const { tags } of found)
        expect(tags, item.id).toEqual([
          `${part.course.id}::lesson::${lesson.id}`,
          `${part.course.id}::objective::${objective.id}`,
          `${part.course.id}::bloom::${item.bloom}`,
        ])
    })
  })

  it('says of cases and sorters what they lose, and of no other', () => {
    const lossy = part.items.flatMap(({ item: { id, kind } }) =>
      kind === 'scenario' || kind === 'categorise' ? [id] : [],
    )
    expect(written.losses.map(({ item }) => item)).toEqual(lossy)
  })
})
