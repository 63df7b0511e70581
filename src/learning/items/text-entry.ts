import { bareText } from './bare-text.ts'
import type { ItemBase, Score } from './item.ts'
import { own } from './own-field.ts'
import { byNearness, type Nearness, nearness } from './text-nearness.ts'
import { parseTypedResponse, type TypedResponse } from './typed-response.ts'

/** An answer foreseen, however it is written. */
export interface TextAnswer<Text> {
  readonly id: string
  /**
   * Per locale its spellings, the one to show first. They stay whole where one language is picked, so that an
   * answer typed in another is still graded.
   */
  readonly variants: Readonly<Record<string, readonly string[]>>
  /** Why it is right, or why it is wrong. */
  readonly feedback: Text
}

/** A word or a few, typed. It exports to QTI's textEntryInteraction. */
export interface TextEntryItem<Text> extends ItemBase<Text> {
  readonly kind: 'text-entry'
  readonly accept: readonly TextAnswer<Text>[]
  /** Wrong answers known to be given. */
  readonly wrong?: readonly TextAnswer<Text>[] | undefined
}

/** The response in `value`, or `null` where it is none, or in a language in which nothing is accepted. */
export function parseTextEntryResponse(item: TextEntryItem<unknown>, value: unknown): TypedResponse | null {
  const typed = parseTypedResponse(value)
  return typed && item.accept.some(({ variants }) => own(variants, typed.locale)) ? typed : null
}

/**
 * `typo`: accepted in spite of one. `known-wrong`: a wrong answer that was foreseen. `empty`: nothing is left once
 * spaces and punctuation are taken off.
 */
export interface TextJudgement<Text> {
  readonly verdict: 'right' | 'typo' | 'known-wrong' | 'wrong' | 'empty'
  /** Of the answer recognised, as its author spells it. */
  readonly spelling: string | null
  readonly feedback: Text | null
}

type Match<Text> = Nearness & { readonly spelling: string; readonly feedback: Text }

/**
 * Case, accents, a leading article, and spaces and punctuation around do not count; typos do (text-nearness.ts).
 * What is no nearer to an accepted variant than to a wrong one is not accepted.
 */
export function judgeTextEntry<Text>(
  item: TextEntryItem<Text>,
  response: TypedResponse,
): TextJudgement<Text> {
  if (bareText(response.text, response.locale) === '') return unrecognised('empty')
  const wrongs = matches(item.wrong ?? [], response)
  const accepted = nearest(matches(item.accept, response).filter((match) => match.isTolerated))
  const rival = nearest(wrongs)
  if (accepted && (!rival || byNearness(accepted, rival) < 0))
    return recognised(accepted.typos === 0 ? 'right' : 'typo', accepted)
  const known = nearest(wrongs.filter((match) => match.isTolerated))
  return known ? recognised('known-wrong', known) : unrecognised('wrong')
}

function matches<Text>(
  answers: readonly TextAnswer<Text>[],
  { text, locale }: TypedResponse,
): readonly Match<Text>[] {
  const typed = bareText(text, locale)
  return answers.flatMap(({ variants, feedback }) =>
    (own(variants, locale) ?? []).flatMap((spelling) => {
      const near = nearness(typed, bareText(spelling, locale))
      return near ? [{ ...near, spelling, feedback }] : []
    }),
  )
}

const nearest = <Text>(found: readonly Match<Text>[]): Match<Text> | undefined =>
  found.toSorted(byNearness)[0]

const recognised = <Text>(
  verdict: TextJudgement<Text>['verdict'],
  { spelling, feedback }: Match<Text>,
): TextJudgement<Text> => ({ verdict, spelling, feedback })

const unrecognised = (verdict: 'wrong' | 'empty') => ({ verdict, spelling: null, feedback: null })

/** 1 for an accepted answer, a tolerated typo included, else 0. */
export function gradeTextEntry(item: TextEntryItem<unknown>, response: TypedResponse): Score {
  const { verdict } = judgeTextEntry(item, response)
  return verdict === 'right' || verdict === 'typo' ? 1 : 0
}

/** For authors: variants that are not judged as they are listed, being blank or as near to one of the other list. */
export function misjudgedVariants(item: TextEntryItem<unknown>): readonly TypedResponse[] {
  const misjudged = (answers: readonly TextAnswer<unknown>[], expected: TextJudgement<unknown>['verdict']) =>
    answers
      .flatMap(({ variants }) => Object.entries(variants))
      .flatMap(([locale, spellings]) => spellings.map((text) => ({ text, locale })))
      .filter((typed) => judgeTextEntry(item, typed).verdict !== expected)
  return [...misjudged(item.accept, 'right'), ...misjudged(item.wrong ?? [], 'known-wrong')]
}
