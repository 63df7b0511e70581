import type { Numerical, NumericalChoice, NumericalFormat } from 'gift-pegjs'
import { partIds } from '../guessed-id.ts'
import { ownText, type Sketch } from '../sketch.ts'
import { anyOtherAnswer, middleOfRange, noNumber, otherNumbers, writtenGap } from './gift-messages.ts'
import { askedIn, type GiftContext } from './gift-sketch.ts'

/** A number with its tolerance; wrong ones that have feedback are foreseen. */
export function numericalSketch(question: Numerical, context: GiftContext): Sketch | null {
  const choices = choicesOf(question)
  const right = choices.filter((choice) => weightOf(choice) > 0 && isNumber(choice))
  const key = right.find((choice) => weightOf(choice) === 100) ?? right[0]
  if (!key) {
    context.tell('left-out', noNumber)
    return null
  }
  if (right.length > 1 || weightOf(key) < 100) context.tell('loss', otherNumbers)
  if (question.hasEmbeddedAnswers) context.tell('guess', writtenGap)
  const idOf = partIds('slip')
  const wrong = choices.flatMap((choice) => wrongOf(choice, idOf, context))
  return {
    kind: 'number',
    ...askedIn(withFeedbackOf(question, key), context),
    ...sizeOf(key.text, context),
    ...(wrong.length > 0 && { wrong }),
  }
}

const choicesOf = ({ choices }: Numerical): readonly NumericalChoice[] =>
  Array.isArray(choices) ? choices : [{ isCorrect: true, weight: null, text: choices, feedback: null }]

const weightOf = ({ isCorrect, weight }: NumericalChoice): number => weight ?? (isCorrect ? 100 : 0)

/** For "any other number" the parser has a text that is `*`. */
const isNumber = ({ text }: NumericalChoice): boolean => typeof valueOf(text) === 'number'

const valueOf = ({ number, numberLow, numberHigh }: NumericalFormat): number | undefined =>
  numberLow !== undefined && numberHigh !== undefined ? exact((numberLow + numberHigh) / 2) : number

/** What is said of the right number explains it, where nothing is said of the question. */
const withFeedbackOf = (question: Numerical, key: NumericalChoice): Numerical => ({
  ...question,
  globalFeedback: question.globalFeedback ?? key.feedback,
})

/** Without what floating point adds: 3.1415, not 3.1414999999999997. */
const exact = (value: number): number => Number(value.toPrecision(12))

function sizeOf(size: NumericalFormat, { tell }: GiftContext) {
  const { range, numberLow: low, numberHigh: high } = size
  const value = valueOf(size)
  if (low === undefined || high === undefined)
    return { value, ...(range !== undefined && range > 0 && { tolerance: { absolute: range } }) }
  tell('guess', middleOfRange(low, high))
  return { value, tolerance: { absolute: exact(Math.abs(high - low) / 2) } }
}

function wrongOf(
  choice: NumericalChoice,
  idOf: (text: string) => string,
  { tongues, words, tell }: GiftContext,
) {
  if (weightOf(choice) > 0) return []
  if (!isNumber(choice)) {
    if (choice.feedback) tell('loss', anyOtherAnswer)
    return []
  }
  const value = valueOf(choice.text) ?? 0
  return [{ id: idOf(`slip ${value}`), value, feedback: ownText(tongues, words(choice.feedback)) }]
}
