import { readNumber, type WrittenNumber } from '../../../../learning/items/read-number.ts'
import { noRightOption } from '../../gift/gift-messages.ts'
import { partIds } from '../../guessed-id.ts'
import type { Teller } from '../../note.ts'
import { listsIn, ownText, type Sketch, textIn, type Tongues } from '../../sketch.ts'
import { guessedKind, noAnswer, noQuestionText } from '../csv-messages.ts'
import { listIn, optionsIn, type SimpleOption } from './options.ts'
import type { SimpleRow } from './simple-row.ts'

/** The item of a row: a choice where it has options, else what is typed: a number or words. */
export function simpleSketch(row: SimpleRow, tongues: Tongues, told: Teller): Sketch | null {
  const stem = row.texts('question')
  if (Object.keys(stem).length === 0) {
    told.tell('left-out', noQuestionText)
    return null
  }
  const asked = {
    ...placed(row),
    stem: textIn(tongues, stem),
    explanation: textIn(tongues, row.texts('explanation')),
    ...hintsOf(row, tongues),
  }
  const options = optionsIn(row, tongues, told)
  if (options.length > 0) return { kind: 'choice', ...asked, ...choiceOf(options, tongues, told) }
  const right = row.cell('right')
  if (right === '') {
    told.tell('left-out', noAnswer)
    return null
  }
  const number = bareNumber(right, tongues.locale)
  return number
    ? { kind: 'number', ...asked, ...numberOf(row, number, tongues, told) }
    : { kind: 'text-entry', ...asked, ...wordsOf(row, tongues, told) }
}

/** Where the item stands in the course, as far as the sheet says. */
function placed(row: SimpleRow) {
  const concepts = row
    .cell('concepts')
    .split(/[\s,;|]+/)
    .filter(Boolean)
  const own = (['objective', 'bloom', 'section', 'source'] as const).flatMap((field) => {
    const cell = row.cell(field)
    return cell === '' ? [] : [[field, cell] as const]
  })
  return { ...Object.fromEntries(own), ...(concepts.length > 0 && { concepts }) }
}

function hintsOf(row: SimpleRow, tongues: Tongues) {
  const hints = row.ranks('hint').map((rank) => textIn(tongues, row.texts('hint', rank)))
  return hints.length > 0 ? { hints } : {}
}

function choiceOf(options: readonly SimpleOption[], tongues: Tongues, { tell }: Teller) {
  const idOf = partIds('option')
  const keys = options.filter(({ isKey }) => isKey).length
  if (keys === 0) tell('loss', noRightOption)
  return {
    ...(keys > 1 && { multiple: true }),
    options: options.map(({ text, feedback, isKey }) => ({
      id: idOf(Object.values(text)[0] ?? ''),
      ...(isKey && { key: true }),
      text: textIn(tongues, text),
      feedback: textIn(tongues, feedback),
    })),
  }
}

/** A number alone, or with a sign as its unit: `2B` and `3 days` are words. */
function bareNumber(cell: string, locale: string): WrittenNumber | null {
  const number = readNumber(cell, locale)
  return number && /^[^\p{L}\p{N}]{0,2}$/u.test(number.unit) ? number : null
}

function numberOf(row: SimpleRow, { value, unit }: WrittenNumber, tongues: Tongues, { tell }: Teller) {
  tell('guess', guessedKind('number', `It has no options, and its answer is read as the number ${value}.`))
  const tolerance = readNumber(row.cell('tolerance'), tongues.locale)
  const size = tolerance?.unit === '%' ? { relative: tolerance.value / 100 } : { absolute: tolerance?.value }
  const text = Object.fromEntries(tongues.locales.map((locale) => [locale, unit]))
  return {
    value,
    ...(tolerance && { tolerance: size }),
    ...(unit !== '' && { unit: { text, accept: [unit] } }),
  }
}

function wordsOf(row: SimpleRow, tongues: Tongues, { tell }: Teller) {
  tell('guess', guessedKind('text-entry', 'It has no options, and its answer is no number.'))
  const lists = Object.entries(row.texts('right')).map(([locale, cell]) => [locale, listIn(cell)] as const)
  const [, spellings = []] = lists[0] ?? []
  return {
    accept: [
      {
        id: partIds('answer')(spellings[0] ?? ''),
        variants: listsIn(tongues, Object.fromEntries(lists)),
        feedback: ownText(tongues, null),
      },
    ],
  }
}
