import type { ChoiceOption } from './choice.ts'
import type { ItemBase, Score } from './item.ts'
import { fieldOf, own } from './own-field.ts'
import { type FilledPart, shareRight } from './part.ts'

interface ClozeBase<Text> extends ItemBase<Text> {
  readonly kind: 'cloze'
  /** The text, with each gap once as `[[gap-id]]`; see gap-text.ts. */
  readonly text: Text
}

/** Each gap offers its own options. It exports to QTI's inlineChoiceInteraction. */
export interface ClozeChooseItem<Text> extends ClozeBase<Text> {
  readonly mode: 'choose'
  readonly gaps: readonly { readonly id: string; readonly options: readonly ChoiceOption<Text>[] }[]
}

export interface DragGap<Text> {
  readonly id: string
  /** Id of the word that fills it: the key. */
  readonly word: string
  /** Why that word fills it. */
  readonly why: Text
  /** Per word that is tempting but wrong: why not here. */
  readonly not?: Readonly<Record<string, Text>> | undefined
}

export interface DragWord<Text> {
  readonly id: string
  readonly text: Text
  /** Said where it was put wrongly and the gap has no text of its own for it. */
  readonly not: Text
}

/** One bank of words for all gaps, distractors among them. It exports to QTI's gapMatchInteraction. */
export interface ClozeDragItem<Text> extends ClozeBase<Text> {
  readonly mode: 'drag'
  readonly words: readonly DragWord<Text>[]
  /** A word may fill several gaps. */
  readonly reusable?: boolean | undefined
  readonly gaps: readonly DragGap<Text>[]
}

export type ClozeItem<Text> = ClozeChooseItem<Text> | ClozeDragItem<Text>

/** Per gap that was filled, the id of the option or word in it. */
export interface ClozeResponse {
  readonly gaps: Readonly<Record<string, string>>
}

/**
 * The response in `value`, or `null` where it is none. Unknown gaps, options and words are dropped, and so is a word
 * from all its gaps where it stands in several and may be used once: none of them can be told to be meant.
 */
export function parseClozeResponse(item: ClozeItem<unknown>, value: unknown): ClozeResponse | null {
  const given = fieldOf(value, 'gaps')
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null
  const filled = fillingsOf(item).flatMap(([gap, known]): [string, string][] => {
    const id = fieldOf(given, gap)
    return typeof id === 'string' && known.includes(id) ? [[gap, id]] : []
  })
  const uses = (word: string) => filled.filter(([, id]) => id === word).length
  const mayRepeat = item.mode === 'choose' || item.reusable
  return { gaps: Object.fromEntries(mayRepeat ? filled : filled.filter(([, id]) => uses(id) === 1)) }
}

/** Per gap the ids of what may fill it. */
function fillingsOf(item: ClozeItem<unknown>): readonly (readonly [string, readonly string[]])[] {
  const ids = (many: readonly { readonly id: string }[]) => many.map(({ id }) => id)
  return item.mode === 'choose'
    ? item.gaps.map((gap) => [gap.id, ids(gap.options)])
    : item.gaps.map((gap) => [gap.id, ids(item.words)])
}

/** What is said of each gap. */
export function clozeParts<Text>(
  item: ClozeItem<Text>,
  response: ClozeResponse,
): readonly FilledPart<Text>[] {
  const given = (gap: { readonly id: string }) => own(response.gaps, gap.id) ?? null
  return item.mode === 'choose'
    ? item.gaps.map((gap) => choicePart(gap, given(gap)))
    : item.gaps.map((gap) => wordPart(item.words, gap, given(gap)))
}

function choicePart<Text>(
  gap: ClozeChooseItem<Text>['gaps'][number],
  given: string | null,
): FilledPart<Text> {
  const option = gap.options.find(({ id }) => id === given)
  return { id: gap.id, given, right: option?.key === true, feedback: option?.feedback ?? null }
}

function wordPart<Text>(
  words: readonly DragWord<Text>[],
  gap: DragGap<Text>,
  given: string | null,
): FilledPart<Text> {
  const right = given === gap.word
  const word = words.find(({ id }) => id === given)
  const wrong = word && (own(gap.not, word.id) ?? word.not)
  return { id: gap.id, given, right, feedback: (right ? gap.why : wrong) ?? null }
}

/** The response without what is wrong in it: what stays for another try. */
export function rightGaps(item: ClozeItem<unknown>, response: ClozeResponse): ClozeResponse {
  const right = new Set(clozeParts(item, response).flatMap((part) => (part.right ? part.id : [])))
  return { gaps: Object.fromEntries(Object.entries(response.gaps).filter(([gap]) => right.has(gap))) }
}

/** Partial credit: share of the gaps that are rightly filled. */
export const gradeCloze = (item: ClozeItem<unknown>, response: ClozeResponse): Score =>
  shareRight(clozeParts(item, response))
