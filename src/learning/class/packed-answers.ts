import { fieldsOf } from '../read-json.ts'
import type { Moment, RecordedAnswer } from './learner-record.ts'
import { type PackedResponse, packResponse, unpackResponse } from './packed-response.ts'

/** Answers of one moment, as columns: compressed, they take half of what they would one by one. */
export interface PackedAnswers {
  /** Their ids in order, for ids that begin alike compress well. */
  readonly items: string
  /** Left out where all are 1. */
  readonly revisions?: string
  /** `1`, `0`, or a share as `2/3`. */
  readonly scores: string
  readonly responses: readonly PackedResponse[]
}

export function packAnswers(answers: readonly RecordedAnswer[]): PackedAnswers {
  const rows = answers.toSorted((one, other) => (one.item < other.item ? -1 : 1))
  const column = (of: (answer: RecordedAnswer) => string | number) => rows.map(of).join(' ')
  const revised = rows.some(({ revision }) => revision !== 1)
  return {
    items: column(({ item }) => item),
    ...(revised && { revisions: column(({ revision }) => revision) }),
    scores: column(({ score }) => shareOf(score)),
    responses: rows.map(({ response }) => packResponse(response)),
  }
}

/** None where nothing is given; `null` where these are no answers, or two of them to one item. */
export function unpackAnswers(packed: unknown, moment: Moment): readonly RecordedAnswer[] | null {
  if (packed === undefined) return []
  const { items, revisions, scores, responses } = fieldsOf(packed)
  if (typeof items !== 'string' || typeof scores !== 'string' || !Array.isArray(responses)) return null
  const [ids, shares] = [items.split(' '), scores.split(' ')]
  const versions = typeof revisions === 'string' ? revisions.split(' ') : ids.map(() => '1')
  const isEven = [shares, versions, responses].every(({ length }) => length === ids.length)
  if (!isEven || new Set(ids).size < ids.length) return null
  const answers = ids.flatMap((item, at) => {
    const [revision, score] = [countIn(versions[at]), scoreIn(shares[at])]
    const found = unpackResponse(responses[at])
    if (!isId(item) || revision === null || score === null || !found) return []
    return { item, revision, moment, response: found.response, score }
  })
  return answers.length === ids.length ? answers : null
}

/** As the fraction that gives the very same number, where one with so small a denominator does. */
function shareOf(score: number): string {
  for (let of = 1; of <= mostParts; of += 1) {
    const parts = Math.round(score * of)
    if (parts / of === score) return of === 1 ? `${parts}` : `${parts}/${of}`
  }
  return `${score}`
}

const mostParts = 40

function scoreIn(text = ''): number | null {
  const [, parts, of = '1'] = /^([\d.]+(?:e-\d+)?)(?:\/(\d+))?$/.exec(text) ?? []
  const score = Number(parts) / Number(of)
  return score >= 0 && score <= 1 ? score : null
}

const countIn = (text = ''): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null)
const isId = (text: string): boolean => /^[\w.-]{1,99}$/.test(text)
