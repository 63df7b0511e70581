import type { Draft } from '../../draft.ts'
import { type Fault, faultAt } from '../../faults/fault.ts'
import { catchAllOption } from './bank-faults.ts'
import { type CatchAllPhrases, catchAllPhrases } from './catch-all-phrases.ts'
import { choicesIn } from './choices.ts'

/** No option says "all of the above" or "none of these". */
export function catchAllOptions(
  { lessons }: Draft,
  phrases: CatchAllPhrases = catchAllPhrases,
): readonly Fault[] {
  return choicesIn(lessons).flatMap(({ value: { options }, place }) =>
    options.flatMap(({ text }, at) =>
      Object.entries(text)
        .filter(([locale, words]) => isCatchAll(words, phrases[locale.split('-')[0] ?? ''] ?? []))
        .map(([locale, words]) => faultAt(place(['options', at, 'text', locale]), catchAllOption(words))),
    ),
  )
}

const isCatchAll = (text: string, phrases: readonly RegExp[]): boolean => {
  const bare = text.trim().replace(/[\s.!]+$/u, '')
  return phrases.some((phrase) => phrase.test(bare))
}
