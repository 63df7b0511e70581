import { roomPath } from '../course/paths.ts'
import { strings } from '../i18n/index.ts'

/** Props that all islands of one name have in common: in the page they are rendered with them, in the browser they fetch them. */
export function sharedStrings(locale: string) {
  const {
    answering,
    assessment,
    certainty,
    choice,
    cloze,
    mastery,
    models,
    number,
    order,
    pairs,
    reflection,
    review,
    scenario,
    textEntry,
  } = strings(locale)
  const { hint, anotherHint, reread } = answering
  const { stakes, total } = certainty
  const numberStrings = { strings: { ...answering, ...number } }
  const textStrings = { strings: { ...answering, ...textEntry } }
  const { opening, again, asking, over, result } = assessment
  const kinds = {
    choice: choice.feedback,
    number: numberStrings.strings,
    textEntry: textStrings.strings,
  }
  return {
    assessment: { strings: { opening, again, asking, over, result, kinds, stakes } },
    choice: { strings: choice.question },
    'staked-choice': { strings: choice.question, stakes },
    'stakes-total': { strings: total, locale },
    cloze: { strings: { ...answering, ...cloze } },
    mastery: {
      strings: { levels: mastery.levels, first: mastery.lesson.first, more: mastery.lesson.more },
      progress: roomPath(locale, 'progress'),
    },
    number: numberStrings,
    'staked-number': { ...numberStrings, stakes },
    order: { strings: { ...answering, ...order } },
    pairs: { strings: { ...answering, ...pairs } },
    'text-entry': textStrings,
    'staked-text-entry': { ...textStrings, stakes },
    reflection: { strings: { hint, anotherHint, reread, ...reflection } },
    review: {
      strings: review.session,
      choice: {
        feedback: choice.feedback,
        hint,
        anotherHint,
        answer: choice.answer,
        keysAre: choice.keysAre,
      },
    },
    model: { strings: models.model, locale },
    scenario: { strings: { hint, anotherHint, ...scenario.play } },
  }
}
