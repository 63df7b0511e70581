import type { ChoiceOption } from '../../items/choice.ts'
import type { ClozeItem } from '../../items/cloze.ts'
import type { Item, ItemKind } from '../../items/index.ts'
import type { NumberItem } from '../../items/number.ts'
import type { PairsItem } from '../../items/pairs.ts'
import type { CategoriseItem } from '../../items/categorise.ts'
import type { ScenarioItem } from '../../items/scenario.ts'
import type { TextAnswer, TextEntryItem } from '../../items/text-entry.ts'
import { type BankRow, keyMark } from './columns.ts'

type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>
type Rows<Of> = (item: Of) => readonly BankRow[]

/** Compiles only when every kind has its rows. */
const rows: { readonly [Kind in ItemKind]: Rows<ItemOf<Kind>> } = {
  choice: ({ options }) => options.map((option) => optionRow(option)),
  categorise: categoriseRows,
  cloze: clozeRows,
  'text-entry': textEntryRows,
  number: numberRows,
  reflection: ({ criteria, modelAnswer }) => [
    ...criteria.map(({ id, text, advice }) => ({ part: 'criterion' as const, id, text, feedback: advice })),
    { part: 'model', text: modelAnswer },
  ],
  scenario: scenarioRows,
  order: ({ steps }) =>
    steps.map(({ id, text, why }, at) => ({ part: 'step', id, text, number: at + 1, feedback: why })),
  pairs: pairsRows,
}

/** The parts of an item, in its order. */
export function partRows(item: Item): readonly BankRow[] {
  const rowsOf = rows[item.kind] as Rows<Item>
  return rowsOf(item)
}

const mark = (isKey: boolean | undefined) => (isKey ? keyMark : undefined)

const optionRow = ({ id, text, feedback, key }: ChoiceOption<string>, under?: string): BankRow => ({
  part: 'option',
  ...{ under, id, text, feedback, key: mark(key) },
})

/** Why not, per what is tempting but wrong there. */
const notRows = (under: string, not: Readonly<Record<string, string>> | undefined): readonly BankRow[] =>
  Object.entries(not ?? {}).map(([id, feedback]) => ({ part: 'not', under, id, feedback }))

function categoriseRows({ bins, cards }: CategoriseItem<string>): readonly BankRow[] {
  return [
    ...bins.map(({ id, name, description, clue, not, section, sign }) => ({
      part: 'bin' as const,
      ...{ id, text: name, description, clue, otherwise: not, section, sign },
    })),
    ...cards.flatMap(({ id, bin, text, why, not, also }): readonly BankRow[] => [
      { part: 'card', id, text, key: bin, feedback: why },
      ...notRows(id, not),
      ...(also ?? []).map((one) => ({
        part: 'also' as const,
        ...{ under: id, id: one.bin, feedback: one.rationale },
      })),
    ]),
  ]
}

function clozeRows(item: ClozeItem<string>): readonly BankRow[] {
  const text: BankRow = { part: 'gaps', text: item.text }
  if (item.mode === 'choose')
    return [
      text,
      ...item.gaps.flatMap(({ id, options }): readonly BankRow[] => [
        { part: 'gap', id },
        ...options.map((option) => optionRow(option, id)),
      ]),
    ]
  return [
    text,
    ...item.words.map(({ id, text: word, not }) => ({
      part: 'word' as const,
      ...{ id, text: word, otherwise: not },
    })),
    ...item.gaps.flatMap(({ id, word, why, not }): readonly BankRow[] => [
      { part: 'gap', id, key: word, feedback: why },
      ...notRows(id, not),
    ]),
  ]
}

function textEntryRows({ accept, wrong }: TextEntryItem<string>): readonly BankRow[] {
  return [
    ...accept.flatMap((answer) => answerRows(answer, true)),
    ...(wrong ?? []).flatMap((answer) => answerRows(answer, false)),
  ]
}

/** A row for each spelling, in whatever language: an answer typed in another is graded too. */
function answerRows({ id, variants, feedback }: TextAnswer<string>, isKey: boolean): readonly BankRow[] {
  const spellings = Object.entries(variants).flatMap(([language, texts]) =>
    texts.map((text) => ({ part: 'spelling' as const, under: id, text, language })),
  )
  return [{ part: 'answer', id, key: mark(isKey), feedback }, ...spellings]
}

function numberRows({ value, tolerance, unit, wrong }: NumberItem<string>): readonly BankRow[] {
  const [name, size] = Object.entries(tolerance ?? {})[0] ?? []
  return [
    { part: 'answer', key: keyMark, number: value },
    ...(name === undefined ? [] : [{ part: 'tolerance' as const, id: name, number: size }]),
    ...(unit ? [{ part: 'unit' as const, text: unit.text }] : []),
    ...(unit?.accept ?? []).map((text) => ({ part: 'spelling' as const, under: 'unit', text })),
    ...(wrong ?? []).map(({ id, value: number, feedback }) => ({
      part: 'answer' as const,
      ...{ id, number, feedback },
    })),
  ]
}

function scenarioRows({ nodes }: ScenarioItem<string>): readonly BankRow[] {
  return nodes.flatMap(({ id, text, choices }): readonly BankRow[] => [
    { part: 'node', id, text },
    ...choices.map((choice) => ({
      part: 'choice' as const,
      ...{ under: id, id: choice.id, text: choice.text, feedback: choice.explanation },
      ...{ number: choice.points, next: choice.next },
    })),
  ])
}

function pairsRows({ lefts, rights }: PairsItem<string>): readonly BankRow[] {
  return [
    ...lefts.flatMap(({ id, text, right, why, not, otherwise }): readonly BankRow[] => [
      { part: 'left', id, text, key: right, feedback: why, otherwise },
      ...notRows(id, not),
    ]),
    ...rights.map(({ id, text }) => ({ part: 'right' as const, id, text })),
  ]
}
