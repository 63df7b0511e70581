import { expect } from 'vitest'
import type { BankItem, BankPart } from '../../src/learning/exchange/bank-format.ts'
import { gapIds } from '../../src/learning/items/gap-text.ts'
import type { Item } from '../../src/learning/items/index.ts'
import { explained, stated, tagsExpected } from './moodle-facts.ts'
import { metadataOf, namesOf } from './qti-names.ts'
import { type QtiItem, readQtiItem } from './qti-reading.ts'
import type { Tree } from './xml-tree.ts'

/** The file has all that QTI holds of its item, and the manifest where it stands. */
export function expectInQti(
  xml: string,
  resource: Tree | undefined,
  { locale }: BankPart,
  { item, lesson, objective }: BankItem,
): void {
  const read = readQtiItem(xml)
  expect(read).toMatchObject({
    ...{ identifier: `item.${item.id}`, language: locale, hints: item.hints ?? [] },
    ...expected(item, locale),
  })
  expect(statedInBody(item).filter((text) => !read.shown.includes(text))).toEqual([])
  expect([...read.feedback.values()]).toEqual(expect.arrayContaining([...remarks(item, locale)]))
  const explanation = read.feedback.get('explanation') ?? ''
  expect(explanations(item).filter((text) => !explanation.includes(text))).toEqual([])
  const rubric = item.kind === 'reflection' ? explained(item).slice(1) : []
  expect(rubric.filter((text) => !read.rubric.includes(text))).toEqual([])
  expect(namesOf(xml).faults).toEqual([])
  expect(metadataOf(resource)).toEqual({
    identifier: read.identifier,
    tags: tagsExpected({ item, lesson, objective }),
    objective: objective.text,
    lesson: lesson.title,
    interaction: [...new Set(read.interactions)],
  })
}

/** Choices in their order, the key, and what each answer adds to the score. */
function expected(item: Item, locale: string): Partial<QtiItem> {
  switch (item.kind) {
    case 'choice': {
      const keys = item.options.filter(({ key }) => key)
      const wrong = item.options.length - keys.length
      return {
        interactions: ['choiceInteraction'],
        choices: [item.options.map(({ text }) => text)],
        correct: [keys.map(({ text }) => text)],
        shares: [
          item.options.map(({ text, key }) => [text, key ? 1 / keys.length : item.multiple ? -1 / wrong : 0]),
        ],
      }
    }
    case 'categorise': {
      const binOf = (bin: string) => {
        const found = item.bins.find(({ id }) => id === bin)
        return `${found?.name}\n${found?.description}`
      }
      const whole = item.cards.length
      return {
        interactions: ['matchInteraction'],
        choices: [item.cards.map(({ text }) => text), item.bins.map(({ id }) => binOf(id))],
        correct: [item.cards.map(({ text, bin }) => `${text} → ${binOf(bin)}`)],
        shares: [
          expect.arrayContaining(
            item.cards.flatMap(({ text, bin, also = [] }) =>
              [bin, ...also.map((one) => one.bin)].map((right) => [`${text} → ${binOf(right)}`, 1 / whole]),
            ),
          ) as never,
        ],
      }
    }
    case 'pairs': {
      const [lefts, rights] = [item.lefts.map(({ text }) => text), item.rights.map(({ text }) => text)]
      const pairs = item.lefts.map(
        ({ text, right }) => `${text} → ${item.rights.find(({ id }) => id === right)?.text}`,
      )
      return {
        interactions: [item.oneSet ? 'associateInteraction' : 'matchInteraction'],
        choices: item.oneSet ? [[...lefts, ...rights]] : [lefts, rights],
        correct: [pairs],
        shares: [pairs.map((pair) => [pair, 1 / pairs.length])],
      }
    }
    case 'order': {
      const steps = item.steps.map(({ text }) => text)
      return { interactions: ['orderInteraction'], choices: [steps], correct: [steps] }
    }
    case 'cloze':
      return clozeExpected(item)
    case 'text-entry': {
      const accepted = item.accept.flatMap(({ variants }) => variants[locale] ?? [])
      return {
        interactions: ['textEntryInteraction'],
        correct: [accepted.slice(0, 1)],
        shares: [expect.arrayContaining(accepted.map((text) => [text, 1])) as never],
      }
    }
    case 'number':
      return { interactions: ['textEntryInteraction'], correct: [[String(item.value)]] }
    case 'reflection':
      return { interactions: ['extendedTextInteraction'] }
    case 'scenario':
      return {}
  }
}

function clozeExpected(item: Extract<Item, { kind: 'cloze' }>): Partial<QtiItem> {
  if (item.mode === 'drag') {
    const wordOf = (word: string) => item.words.find(({ id }) => id === word)?.text ?? '?'
    const filled = item.gaps.map(({ id, word }) => `${wordOf(word)} → gap.${id}`)
    return {
      interactions: ['gapMatchInteraction'],
      choices: [item.words.map(({ text }) => text)],
      correct: [filled],
      shares: [filled.map((pair) => [pair, 1 / filled.length])],
    }
  }
  const inText = gapIds(item.text).map((gap) => item.gaps.find(({ id }) => id === gap)?.options ?? [])
  const keys = item.gaps.map(({ options }) => options.filter(({ key }) => key).map(({ text }) => text))
  return {
    interactions: item.gaps.map(() => 'inlineChoiceInteraction'),
    choices: inText.map((options) => options.map(({ text }) => text)),
    correct: keys.map((texts) => texts.slice(0, 1)),
    shares: keys.map((texts) => texts.map((text) => [text, 1 / item.gaps.length])),
  }
}

/** Everything that is said of an answer, or of a part of one. */
function remarks(item: Item, locale: string): readonly string[] {
  switch (item.kind) {
    case 'choice':
      return item.options.map(({ feedback }) => feedback)
    case 'categorise':
      return item.cards.flatMap(({ why, not = {}, also = [], bin }) => [
        why,
        ...also.map(({ rationale }) => rationale),
        ...Object.entries(not).flatMap(([at, text]) =>
          at === bin || also.some((one) => one.bin === at) ? [] : text,
        ),
      ])
    case 'pairs':
      return item.lefts.flatMap(({ why, not = {}, otherwise, right }) => [
        why,
        ...Object.values(not),
        ...(item.rights.some(({ id }) => id !== right && !(id in not)) ? [otherwise] : []),
      ])
    case 'cloze':
      return item.mode === 'choose'
        ? item.gaps.flatMap(({ options }) => options.map(({ feedback }) => feedback))
        : item.gaps.flatMap(({ why, not = {} }) => [why, ...Object.values(not)])
    case 'text-entry':
      return [...item.accept, ...(item.wrong ?? [])]
        .filter(({ variants }) => variants[locale])
        .map(({ feedback }) => feedback)
    case 'number':
      return (item.wrong ?? []).map(({ feedback }) => feedback)
    case 'order':
    case 'reflection':
    case 'scenario':
      return []
  }
}

/** What formats of Moodle say after the explanation is said part by part here, but for an order and a model answer. */
const explanations = (item: Item): readonly string[] =>
  item.kind === 'order' || item.kind === 'reflection' ? explained(item) : [item.explanation]

function statedInBody(item: Item): readonly string[] {
  if (item.kind === 'number' && item.unit) return [item.stem, item.unit.text]
  if (item.kind !== 'cloze') return stated(item)
  return [item.stem, ...item.text.split(/\[\[.*?\]\]/)]
}
