import type { MultipleChoice, TextChoice } from 'gift-pegjs'
import { partIds } from '../guessed-id.ts'
import { ownText, type Sketch } from '../sketch.ts'
import { gapped } from './gap.ts'
import { chosenGap, droppedWeights, noRightOption, severalRight } from './gift-messages.ts'
import { askedIn, type GiftContext } from './gift-sketch.ts'

/** A choice; a missing word makes a cloze. */
export function multipleChoiceSketch(question: MultipleChoice, context: GiftContext): Sketch {
  const { tongues, words, tell } = context
  const isKey = keysOf(question.choices, context)
  const idOf = partIds('option')
  const options = question.choices.map((choice) => {
    const text = words(choice.text)
    return {
      id: idOf(text ?? ''),
      ...(isKey(choice) && { key: true }),
      text: ownText(tongues, text),
      feedback: ownText(tongues, words(choice.feedback)),
    }
  })
  const keys = options.filter(({ key }) => key).length
  if (keys === 0) tell('loss', noRightOption)
  const { stem, explanation } = askedIn(question, context)
  if (question.hasEmbeddedAnswers) {
    tell('guess', chosenGap)
    const text = gapped(words(question.stem) ?? '', context.source)
    return {
      ...{ kind: 'cloze', mode: 'choose', stem: ownText(tongues, null), explanation },
      ...{ text: ownText(tongues, text), gaps: [{ id: 'gap', options }] },
    }
  }
  return { kind: 'choice', ...(keys > 1 && { multiple: true }), stem, explanation, options }
}

type IsKey = (choice: TextChoice) => boolean

/** One "=" alone is right; else every option that earns something is. */
function keysOf(choices: readonly TextChoice[], { tell }: GiftContext): IsKey {
  const weighted = choices.filter(({ weight }) => weight !== null)
  const right = choices.filter(({ isCorrect, weight }) => isCorrect && (weight ?? 100) > 0)
  const earning = choices.filter(({ isCorrect, weight }) => (weight ?? (isCorrect ? 100 : 0)) > 0)
  const only = right.length === 1 && (right[0]?.weight ?? 100) === 100 ? right : null
  const keys = only ?? earning
  if (weighted.length > 0 && !isOurs(choices, keys)) tell('loss', droppedWeights)
  if (weighted.length === 0 && right.length > 1) tell('guess', severalRight)
  return (choice) => keys.includes(choice)
}

/** Whether the percentages are those that our score gives: equal shares of the right ones, none or all lost by wrong ones. */
function isOurs(choices: readonly TextChoice[], keys: readonly TextChoice[]): boolean {
  const share = 100 / keys.length
  return choices.every((choice) => {
    const weight = choice.weight ?? (choice.isCorrect ? 100 : 0)
    return keys.includes(choice) ? Math.abs(weight - share) < 1 : weight <= 0
  })
}
