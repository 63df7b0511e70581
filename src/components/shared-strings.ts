import { strings } from '../i18n/index.ts'

/** Props that all islands of one name have in common: in the page they are rendered with them, in the browser they fetch them. */
export function sharedStrings(locale: string) {
  const { answering, choice, cloze, number, textEntry } = strings(locale)
  return {
    choice: { strings: choice.question },
    cloze: { strings: { ...answering, ...cloze } },
    number: { strings: { ...answering, ...number } },
    'text-entry': { strings: { ...answering, ...textEntry } },
  }
}
