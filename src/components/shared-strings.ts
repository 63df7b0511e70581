import { strings } from '../i18n/index.ts'

/** Props that all islands of one name have in common: in the page they are rendered with them, in the browser they fetch them. */
export function sharedStrings(locale: string) {
  const { answering, certainty, choice, cloze, number, reflection, scenario, textEntry } = strings(locale)
  const { hint, anotherHint, reread } = answering
  return {
    choice: { strings: choice.question },
    'staked-choice': { strings: choice.question, stakes: certainty.stakes },
    'stakes-total': { strings: certainty.total, locale },
    cloze: { strings: { ...answering, ...cloze } },
    number: { strings: { ...answering, ...number } },
    'text-entry': { strings: { ...answering, ...textEntry } },
    reflection: { strings: { hint, anotherHint, reread, ...reflection } },
    scenario: { strings: { hint, anotherHint, ...scenario.play } },
  }
}
