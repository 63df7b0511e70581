import type { Essay, GIFTQuestion, TrueFalse } from 'gift-pegjs'
import type { Teller } from '../note.ts'
import { ownText, type Sketch, textIn, type Tongues } from '../sketch.ts'
import { choiceOfTwo, rubricMissing } from './gift-messages.ts'
import { lined } from './gap.ts'
import type { Words } from './gift-words.ts'
import { matchingSketch } from './matching-sketch.ts'
import { multipleChoiceSketch } from './multiple-choice-sketch.ts'
import { numericalSketch } from './numerical-sketch.ts'
import { shortAnswerSketch } from './short-answer-sketch.ts'

export interface GiftContext {
  readonly tongues: Tongues
  readonly words: Words
  readonly tell: Teller['tell']
  /** The question as it was written. */
  readonly source: string
}

export type Asked = Exclude<GIFTQuestion, { type: 'Category' | 'Description' }>

/** The item that a question of GIFT makes; `null` where it makes none, which is told. */
export function giftSketch(question: Asked, context: GiftContext): Sketch | null {
  switch (question.type) {
    case 'MC':
      return multipleChoiceSketch(question, context)
    case 'TF':
      return trueFalseSketch(question, context)
    case 'Short':
      return shortAnswerSketch(question, context)
    case 'Numerical':
      return numericalSketch(question, context)
    case 'Matching':
      return matchingSketch(question, context)
    case 'Essay':
      return essaySketch(question, context)
  }
}

/** What each item has of a question. */
export function askedIn(question: Asked, { tongues, words, source }: GiftContext) {
  const stem = words(question.stem)
  return {
    stem: ownText(tongues, stem !== null && question.hasEmbeddedAnswers ? lined(stem, source) : stem),
    explanation: ownText(tongues, words(question.globalFeedback)),
  }
}

const verdicts = {
  holds: { fr: 'Vrai', en: 'True' },
  fails: { fr: 'Faux', en: 'False' },
}

/** The parser names the first feedback after "true"; GIFT means by it what is said to a wrong answer (Moodle's docs). */
function trueFalseSketch(question: TrueFalse, context: GiftContext): Sketch {
  const { tongues, words, tell } = context
  tell('guess', choiceOfTwo)
  const [toWrong, toRight] = [words(question.trueFeedback), words(question.falseFeedback)]
  const option = (id: keyof typeof verdicts) => {
    const isKey = question.isTrue === (id === 'holds')
    return {
      id,
      ...(isKey && { key: true }),
      text: textIn(tongues, verdicts[id]),
      feedback: ownText(tongues, isKey ? toRight : toWrong),
    }
  }
  return { kind: 'choice', ...askedIn(question, context), options: [option('holds'), option('fails')] }
}

function essaySketch(question: Essay, context: GiftContext): Sketch {
  context.tell('guess', rubricMissing)
  return {
    kind: 'reflection',
    ...askedIn(question, context),
    criteria: [],
    modelAnswer: ownText(context.tongues, null),
  }
}
