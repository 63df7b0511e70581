import { type GIFTQuestion, parse, type TextChoice, type TextFormat } from 'gift-pegjs'
import type { Asked, Facts } from './moodle-facts.ts'

/** The questions of a file by their ids, as gift-pegjs reads them. */
export function readGift(text: string): ReadonlyMap<string, Facts> {
  let category = ''
  const all = new Map<string, Facts>()
  for (const question of parse(text)) {
    if (question.type === 'Category') category = question.title.trim()
    else all.set(question.id ?? '', factsOf(question, category))
  }
  return all
}

function factsOf(question: Exclude<GIFTQuestion, { type: 'Category' }>, category: string): Facts {
  return {
    id: question.title ?? '',
    category,
    tags: [...(question.tags ?? [])].toSorted(),
    stem: said(question.stem),
    explanation: 'globalFeedback' in question ? said(question.globalFeedback) : '',
    hints: [],
    asked: askedBy(question),
  }
}

function askedBy(question: GIFTQuestion): Asked {
  switch (question.type) {
    case 'MC':
      return {
        kind: 'options',
        single: question.choices.some(({ isCorrect }) => isCorrect),
        options: question.choices.map(answerOf),
      }
    case 'Short':
      return { kind: 'spellings', answers: question.choices.map(answerOf) }
    case 'Matching':
      return {
        kind: 'pairs',
        pairs: question.matchPairs.map(({ subquestion, subanswer }) => [
          said(subquestion),
          unescaped(subanswer),
        ]),
      }
    case 'Numerical':
      if (!Array.isArray(question.choices)) throw new Error('One number.')
      return {
        kind: 'numbers',
        answers: question.choices.map(({ text, weight, feedback }) => ({
          value: text.number ?? NaN,
          tolerance: text.range ?? 0,
          percent: weight ?? NaN,
          feedback: said(feedback),
        })),
        units: [],
      }
    case 'Essay':
      return { kind: 'essay', forMarkers: '' }
    case 'TF':
    case 'Description':
    case 'Category':
      throw new Error(question.type)
  }
}

const answerOf = ({ text, weight, isCorrect, feedback }: TextChoice) => ({
  text: said(text),
  percent: weight ?? (isCorrect ? 100 : 0),
  feedback: said(feedback),
})

/** What was kept apart is an arrow again. */
const said = (text: TextFormat | null): string => {
  if (text && text.format !== 'plain') throw new Error(`${text.format}: ${text.text}`)
  return (text?.text ?? '').replaceAll('-\u2060>', '->')
}

/** It forgets to take the placeholders out of the right side of a pair. */
const unescaped = (text: string): string =>
  text
    .replace(/&&(\d{3});/g, (sign, code: string) =>
      code === '010' ? sign : String.fromCodePoint(Number(code)),
    )
    .replaceAll('&&010', '\n')
