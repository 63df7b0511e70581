import { roomPath } from '../course/paths.ts'
import { type Strings, strings } from '../i18n/index.ts'

/** Props that all islands of one name have in common: in the page they are rendered with them, in the browser they fetch them. */
export function sharedStrings(locale: string) {
  const t = strings(locale)
  return { ...ofActivities(t, locale), ...ofPractice(t, locale) }
}

/** Those of what a lesson puts to the learner. */
function ofActivities(t: Strings, locale: string) {
  const { answering, certainty, choice } = t
  const { hint, anotherHint, reread } = answering
  const { stakes, total } = certainty
  const { number, textEntry } = typed(t)
  return {
    choice: { strings: choice.question },
    'staked-choice': { strings: choice.question, stakes },
    'stakes-total': { strings: total, locale },
    cloze: { strings: { ...answering, ...t.cloze } },
    number: { strings: number },
    'staked-number': { strings: number, stakes },
    order: { strings: { ...answering, ...t.order } },
    pairs: { strings: { ...answering, ...t.pairs } },
    'text-entry': { strings: textEntry },
    'staked-text-entry': { strings: textEntry, stakes },
    reflection: { strings: { hint, anotherHint, reread, ...t.reflection } },
    model: { strings: t.models.model, locale },
    scenario: { strings: { hint, anotherHint, ...t.scenario.play } },
  }
}

/** Those of assessments, reviews and mastery. */
function ofPractice(t: Strings, locale: string) {
  const { answering, assessment, certainty, choice, mastery, review } = t
  const { hint, anotherHint } = answering
  const { opening, again, asking, over, result } = assessment
  const { feedback, answer, keysAre } = choice
  const kinds = { choice: feedback, ...typed(t) }
  const { first, more } = mastery.lesson
  return {
    assessment: { strings: { opening, again, asking, over, result, kinds, stakes: certainty.stakes } },
    mastery: { strings: { levels: mastery.levels, first, more }, progress: roomPath(locale, 'progress') },
    review: { strings: review.session, choice: { feedback, hint, anotherHint, answer, keysAre } },
  }
}

/** Those of what is typed. */
const typed = ({ answering, number, textEntry }: Strings) => ({
  number: { ...answering, ...number },
  textEntry: { ...answering, ...textEntry },
})
