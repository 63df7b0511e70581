import type { ShortAnswer, TextChoice } from 'gift-pegjs'
import { partIds } from '../guessed-id.ts'
import { listsIn, ownText, type Sketch } from '../sketch.ts'
import { anyOtherAnswer, noAnswerLeft, partlyRight, wildcard, writtenGap } from './gift-messages.ts'
import { askedIn, type GiftContext } from './gift-sketch.ts'

interface Answer {
  readonly text: string
  readonly feedback: string | null
  readonly isRight: boolean
}

/** A typed answer. Spellings that the same is said of are one answer. */
export function shortAnswerSketch(question: ShortAnswer, context: GiftContext): Sketch | null {
  const answers = question.choices.flatMap((choice) => answerOf(choice, context))
  const accept = answers.filter(({ isRight }) => isRight)
  const wrong = answers.filter(({ isRight }) => !isRight)
  if (accept.length === 0) {
    context.tell('left-out', noAnswerLeft)
    return null
  }
  if (question.hasEmbeddedAnswers) context.tell('guess', writtenGap)
  const idOf = partIds('answer')
  return {
    kind: 'text-entry',
    ...askedIn(question, context),
    accept: grouped(accept).map((group) => foreseen(group, idOf, context)),
    ...(wrong.length > 0 && { wrong: grouped(wrong).map((group) => foreseen(group, idOf, context)) }),
  }
}

function answerOf(choice: TextChoice, { words, tell }: GiftContext): readonly Answer[] {
  const text = words(choice.text) ?? ''
  const weight = choice.weight ?? (choice.isCorrect ? 100 : 0)
  if (text === '*') tell('loss', anyOtherAnswer)
  else if (text.includes('*')) tell('loss', wildcard(text))
  if (text === '' || text.includes('*')) return []
  const isRight = weight === 100
  if (weight > 0 && !isRight) tell('guess', partlyRight(text))
  return [{ text, feedback: words(choice.feedback), isRight }]
}

function grouped(answers: readonly Answer[]): readonly (readonly Answer[])[] {
  const told = new Set(answers.map(({ feedback }) => feedback))
  return [...told].map((feedback) => answers.filter((answer) => answer.feedback === feedback))
}

function foreseen(group: readonly Answer[], idOf: (text: string) => string, { tongues }: GiftContext) {
  return {
    id: idOf(group[0]?.text ?? ''),
    variants: listsIn(tongues, { [tongues.locale]: [...new Set(group.map(({ text }) => text))] }),
    feedback: ownText(tongues, group[0]?.feedback ?? null),
  }
}
