import type { ItemKind } from '../../items/index.ts'
import type { BankItem, BankPart, BankWriter, Loss, LossReason } from '../bank-format.ts'
import type { Block, Card, Line } from './card.ts'
import { cardsOf } from './cards.ts'
import { escaped, list, paragraph } from './html.ts'

/**
 * Notes as text, for Anki 2.1.54 and later, which read the lines that begin with `#`:
 * https://docs.ankiweb.net/importing/text-files.html#file-headers. A note has a name of its own in the course, the item
 * and the language: imported again, it is updated where it is, with its dates.
 */
export const writeAnki: BankWriter = (part) => {
  const notes = part.items.flatMap((one) =>
    cardsOf(one.item, part.locale).map((card) => noteOf(part, one, card).join('\t')),
  )
  return {
    files: [{ name: `${part.course.id}.txt`, text: `${[...headers, ...notes].join('\n')}\n` }],
    losses: part.items.flatMap(({ item: { id, kind } }): readonly Loss[] => {
      const reason = missing[kind]
      return reason === undefined ? [] : [{ item: id, extent: 'partly', reason }]
    }),
  }
}

/** What a card has no place for, by kind. */
const missing: Readonly<Partial<Record<ItemKind, LossReason>>> = {
  categorise: 'clues-left-out',
  scenario: 'case-does-not-branch',
}

/** The note type is chosen where it bears that name; a deck that is not there is made. */
const headers = [
  '#separator:tab',
  '#html:true',
  '#notetype:Basic',
  '#guid column:1',
  '#deck column:2',
  '#tags column:5',
]

function noteOf({ course, locale }: BankPart, { item, lesson, objective }: BankItem, card: Card) {
  const guid = [course.id, item.id, ...(card.part === undefined ? [] : [card.part]), locale].join('/')
  const front = card.front.map(blockOf).join('') + hintsOf(item.hints)
  const told = card.back.map(blockOf).join('')
  const back = `${told}${paragraph(item.explanation)}<p><i>${escaped(lesson.title)}</i></p>`
  const tags = [`lesson::${lesson.id}`, `objective::${objective.id}`, `bloom::${item.bloom}`]
  const deck = `${deckName(course.title)}::${deckName(lesson.title)}`
  return [guid, deck, front, back, tags.map((tag) => `${course.id}::${tag}`).join(' ')]
}

/** In a name of a deck, colons in pairs would part it, and Anki takes double quotes out. */
const deckName = (title: string): string =>
  title.replaceAll(/\s+/g, ' ').replaceAll('::', ':').replaceAll('"', '')

const blockOf = ({ text, lines = [] }: Block): string =>
  (text === undefined ? '' : paragraph(text)) + list(lines.map(lineOf))

function lineOf({ sign, text, why }: Line): string {
  const said = sign === '✓' ? `<b>${escaped(text)}</b>` : escaped(text)
  const comment = why === undefined || why === null ? '' : `<br><small>${escaped(why)}</small>`
  return (sign === undefined ? said : `${sign} ${said}`) + comment
}

/** Folded: they are asked for. */
const hintsOf = (hints: readonly string[] = []): string =>
  hints.length === 0 ? '' : `<details><summary>?</summary>${list(hints.map(escaped))}</details>`
