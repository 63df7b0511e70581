import type { ChoiceItem } from '../../learning/items/choice.ts'

/**
 * What the islands work with. The options stand in the page as plain HTML (see fields.tsx): their texts are sent
 * once, and need no waking. Options without a key make a prediction.
 */
export interface ChoiceQuestion {
  readonly id: string
  readonly revision: number
  readonly stem: string
  readonly multiple?: true
  readonly options: readonly { readonly id: string; readonly key?: true }[]
}

export function questionOf({ id, revision, stem, multiple, options }: ChoiceItem<string>): ChoiceQuestion {
  return {
    id,
    revision,
    stem,
    ...(multiple && { multiple }),
    options: options.map((option) => ({ id: option.id, ...(option.key && { key: true }) })),
  }
}

/** Throws where several options may be chosen. */
export function predictionOf(item: ChoiceItem<string>): ChoiceQuestion {
  const { id, revision, stem, options } = questionOf(item)
  if (item.multiple)
    throw new Error(`"${id}" lets several options be chosen: a prediction needs a single choice.`)
  return { id, revision, stem, options: options.map((option) => ({ id: option.id })) }
}
