import { folded, withoutAccents } from './fold-text.ts'
import type { ItemBase, Score } from './item.ts'
import { readNumber } from './read-number.ts'
import { parseTypedResponse, type TypedResponse } from './typed-response.ts'

/** Absolute: in the unit of the value. Relative: a share of it, 0.05 for five in a hundred. */
export type Tolerance = { readonly absolute: number } | { readonly relative: number }

export interface NumberUnit<Text> {
  /** As it is shown. */
  readonly text: Text
  /** How it may be written, in whatever language: `€`, `EUR`, `euros`. Case, accents, spaces and points do not count. */
  readonly accept: readonly string[]
}

export interface WrongNumber<Text> {
  readonly id: string
  readonly value: number
  /** The slip that leads to it. */
  readonly feedback: Text
}

/** A number, typed. It exports to QTI's textEntryInteraction with base type float. */
export interface NumberItem<Text> extends ItemBase<Text> {
  readonly kind: 'number'
  readonly value: number
  /** Exact where there is none. */
  readonly tolerance?: Tolerance | undefined
  readonly unit?: NumberUnit<Text> | undefined
  /** Wrong values known to be given. */
  readonly wrong?: readonly WrongNumber<Text>[] | undefined
}

export const parseNumberResponse = (_item: NumberItem<unknown>, value: unknown): TypedResponse | null =>
  parseTypedResponse(value)

/** `wrong-unit`: the number is right, what is written beside it is not its unit. `unreadable`: no number. */
export interface NumberJudgement<Text> {
  readonly verdict: 'right' | 'wrong-unit' | 'known-wrong' | 'wrong' | 'unreadable'
  /** The number understood: to be shown, for `1,234` may be meant otherwise. */
  readonly value: number | null
  readonly feedback: Text | null
}

/** The unit may be left out; where the item has none, none may be written. */
export function judgeNumber<Text>(item: NumberItem<Text>, response: TypedResponse): NumberJudgement<Text> {
  const written = readNumber(response.text, response.locale)
  if (!written || (!isUnit(item, written.unit) && /\d/.test(written.unit)))
    return { verdict: 'unreadable', value: null, feedback: null }
  const { value, unit } = written
  if (isWithin(value, item.value, item.tolerance))
    return { verdict: isUnit(item, unit) ? 'right' : 'wrong-unit', value, feedback: null }
  const known = item.wrong
    ?.filter((wrong) => isWithin(value, wrong.value, item.tolerance))
    .toSorted((one, other) => Math.abs(one.value - value) - Math.abs(other.value - value))[0]
  return { verdict: known ? 'known-wrong' : 'wrong', value, feedback: known?.feedback ?? null }
}

function isUnit({ unit }: NumberItem<unknown>, written: string): boolean {
  return written === '' || (unit?.accept.some((one) => spelt(one) === spelt(written)) ?? false)
}

const spelt = (unit: string): string => withoutAccents(folded(unit)).replace(/[ .]/g, '')

/**
 * Bounds included. What floating point rounds off is forgiven, 4 ε of the larger number: 0.4 is within 0.1 of 0.3,
 * though 0.4 − 0.3 is 0.10000000000000003.
 */
export function isWithin(value: number, of: number, tolerance: Tolerance = { absolute: 0 }): boolean {
  const allowed = 'absolute' in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(of)
  const rounding = 4 * Number.EPSILON * Math.max(Math.abs(value), Math.abs(of))
  return Math.abs(value - of) <= allowed + rounding
}

/** 1 for a right number with its unit or without any, else 0. */
export const gradeNumber = (item: NumberItem<unknown>, response: TypedResponse): Score =>
  judgeNumber(item, response).verdict === 'right' ? 1 : 0

/** For authors: wrong values that would be taken for the right one. */
export const acceptedWrongValues = (item: NumberItem<unknown>): readonly WrongNumber<unknown>[] =>
  (item.wrong ?? []).filter((wrong) => isWithin(wrong.value, item.value, item.tolerance))
