import { bareText } from '../items/bare-text.ts'
import { folded, withoutAccents } from '../items/fold-text.ts'
import { own } from '../items/own-field.ts'
import { judgeTextEntry, type TextAnswer, type TextJudgement } from '../items/text-entry.ts'
import type { ItemOf } from './writing.ts'

export interface Spelling {
  readonly text: string
  readonly right: boolean
  readonly feedback: string
}

/**
 * Every way to write the answers foreseen, for formats that compare letter by letter (case apart): as authors spell them,
 * and so without their article, with plain signs, without accents.
 */
export function spellingsOf(item: ItemOf<'text-entry'>, locale: string): readonly Spelling[] {
  const all = [
    ...waysToWrite(item, item.accept, locale, ['right']),
    ...waysToWrite(item, item.wrong ?? [], locale, ['known-wrong']),
  ]
  return all.filter(({ text }, at) => all.findIndex((one) => alike(one.text) === alike(text)) === at)
}

/** Only what our own rules would judge so: without its accents a word may be another. */
function waysToWrite(
  item: ItemOf<'text-entry'>,
  answers: readonly TextAnswer<string>[],
  locale: string,
  verdicts: readonly TextJudgement<unknown>['verdict'][],
): readonly Spelling[] {
  return answers.flatMap(({ variants, feedback }) =>
    (own(variants, locale) ?? [])
      .flatMap((spelling) => [spelling, ...plainer(spelling, locale)])
      .filter((text) => {
        const judged = judgeTextEntry(item, { text, locale })
        return verdicts.includes(judged.verdict) && judged.feedback === feedback
      })
      .map((text) => ({ text, right: verdicts.includes('right'), feedback })),
  )
}

function plainer(spelling: string, locale: string): readonly string[] {
  const bare = bareText(spelling, locale)
  return [folded(spelling), bare, withoutAccents(folded(spelling)), withoutAccents(bare)]
}

const alike = (text: string): string => text.toLowerCase()
