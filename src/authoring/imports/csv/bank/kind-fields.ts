import type { ItemKind } from '../../../../learning/items/index.ts'
import { partIds } from '../../guessed-id.ts'
import { listsIn, textIn, type Texts } from '../../sketch.ts'
import { otherNumbers } from './bank-messages.ts'
import type { PartRow, Parts } from './parts.ts'

type Fields = Readonly<Record<string, unknown>>
/** `settings` are those of the question. */
type Build = (parts: Parts, question: PartRow, settings: readonly string[]) => Fields

/** Per kind what its rows say, the other way round than `part-rows.ts` writes it. Compiles only when every kind is here. */
export const kindFields: Readonly<Record<ItemKind, Build>> = {
  choice: (parts, _, settings) => ({
    ...(settings.includes('multiple') && { multiple: true }),
    options: parts.all('option').map(optionOf),
  }),
  categorise: (parts, question) => ({
    draw: question.number(),
    bins: parts.all('bin').map((row) => ({
      id: row.id,
      name: row.text('text'),
      description: row.text('description'),
      clue: row.text('clue'),
      not: row.text('otherwise'),
      ...maybe('section', row.cell('section')),
      ...maybe('sign', row.cell('sign')),
    })),
    cards: parts.all('card').map((row) => ({
      ...{ id: row.id, bin: row.cell('key'), text: row.text('text'), why: row.text('feedback') },
      ...notIn(parts, row.id),
      ...alsoIn(parts, row.id),
    })),
  }),
  cloze: (parts, _, settings) => {
    const text = { text: parts.all('gaps')[0]?.text('text') ?? textIn(parts.tongues, {}) }
    return settings.includes('drag')
      ? { ...text, ...dragged(parts, settings) }
      : { ...text, ...chosen(parts) }
  },
  'text-entry': (parts) => {
    const idOf = partIds('answer')
    const answers = parts.all('answer').map((row) => ({ isKey: row.isKey(), ...answerOf(parts, row, idOf) }))
    const those = (key: boolean) => answers.flatMap(({ isKey, ...answer }) => (isKey === key ? [answer] : []))
    return { accept: those(true), ...filled('wrong', those(false)) }
  },
  number: numberFields,
  reflection: (parts) => ({
    criteria: parts
      .all('criterion')
      .map((row) => ({ id: row.id, text: row.text('text'), advice: row.text('feedback') })),
    modelAnswer: parts.all('model')[0]?.text('text') ?? textIn(parts.tongues, {}),
  }),
  scenario: (parts, question) => ({
    start: question.cell('next'),
    nodes: parts.all('node').map(({ id, text }) => ({
      ...{ id, text: text('text') },
      choices: parts.all('choice', id).map((row) => ({
        ...{ id: row.id, text: row.text('text'), explanation: row.text('feedback'), points: row.number() },
        ...maybe('next', row.cell('next')),
      })),
    })),
  }),
  order: (parts) => ({
    steps: inPlace(parts.all('step')).map((row) => ({
      ...{ id: row.id, text: row.text('text'), why: row.text('feedback') },
    })),
  }),
  pairs: (parts, _, settings) => ({
    ...(settings.includes('one-set') && { oneSet: true }),
    lefts: parts.all('left').map((row) => ({
      ...{ id: row.id, text: row.text('text'), right: row.cell('key'), why: row.text('feedback') },
      ...notIn(parts, row.id),
      otherwise: row.text('otherwise'),
    })),
    rights: parts.all('right').map((row) => ({ id: row.id, text: row.text('text') })),
  }),
}

const maybe = (field: string, cell: string) => (cell === '' ? {} : { [field]: cell })
const filled = (field: string, list: readonly unknown[]) => (list.length > 0 ? { [field]: list } : {})

const optionOf = (row: PartRow) => ({
  id: row.id,
  ...(row.isKey() && { key: true }),
  text: row.text('text'),
  feedback: row.text('feedback'),
})

function notIn(parts: Parts, under: string) {
  const not = parts.all('not', under).map((row): [string, Texts] => [row.id, row.text('feedback')])
  return not.length > 0 ? { not: Object.fromEntries(not) } : {}
}

const alsoIn = (parts: Parts, under: string) =>
  filled(
    'also',
    parts.all('also', under).map((row) => ({ bin: row.id, rationale: row.text('feedback') })),
  )

const chosen = (parts: Parts): Fields => ({
  mode: 'choose',
  gaps: parts.all('gap').map(({ id }) => ({ id, options: parts.all('option', id).map(optionOf) })),
})

const dragged = (parts: Parts, settings: readonly string[]): Fields => ({
  mode: 'drag',
  ...(settings.includes('reusable') && { reusable: true }),
  words: parts.all('word').map((row) => ({ id: row.id, text: row.text('text'), not: row.text('otherwise') })),
  gaps: parts.all('gap').map((row) => ({
    ...{ id: row.id, word: row.cell('key'), why: row.text('feedback') },
    ...notIn(parts, row.id),
  })),
})

/** An answer may have its spelling in its own row, where it has one. */
function answerOf(parts: Parts, row: PartRow, idOf: (text: string) => string) {
  const own = Object.entries(row.said('text')).map(([locale, text]) => [locale, [text]] as const)
  const id = row.id || idOf(own[0]?.[1][0] ?? '')
  const spelt = parts.spellings(id)
  const variants = Object.fromEntries(own)
  return {
    id,
    variants: listsIn(
      parts.tongues,
      Object.fromEntries(
        Object.entries(spelt).map(([locale, list]) => [locale, [...(variants[locale] ?? []), ...list]]),
      ),
    ),
    feedback: row.text('feedback'),
  }
}

function numberFields(parts: Parts): Fields {
  const answers = parts.all('answer').map((row) => ({ row, isKey: row.isKey() }))
  const right = answers.filter(({ isKey }) => isKey).map(({ row }) => row)
  const wrong = answers.filter(({ isKey }) => !isKey).map(({ row }) => row)
  for (const { place } of right.slice(1)) parts.tell('loss', otherNumbers, place)
  const [tolerance] = parts.all('tolerance')
  const [unit] = parts.all('unit')
  const idOf = partIds('slip')
  return {
    value: right[0]?.number() ?? '',
    ...(tolerance && { tolerance: { [tolerance.id || 'absolute']: tolerance.number() } }),
    ...(unit && { unit: { text: unit.text('text'), accept: acceptIn(parts) } }),
    ...filled(
      'wrong',
      wrong.map((row) => {
        const value = row.number()
        return { id: row.id || idOf(`slip ${value}`), value, feedback: row.text('feedback') }
      }),
    ),
  }
}

/** The ways to write a unit are those of all languages. */
const acceptIn = (parts: Parts): readonly string[] => [
  ...new Set(parts.all('spelling', 'unit').flatMap((row) => Object.values(row.said('text')))),
]

/** Steps by their number where each has one: a sheet may have been sorted. */
function inPlace(steps: readonly PartRow[]): readonly PartRow[] {
  const placed = steps.map((row) => ({ row, number: row.number() }))
  return placed.every(({ number }) => number !== '')
    ? placed.toSorted((one, other) => Number(one.number) - Number(other.number)).map(({ row }) => row)
    : steps
}
