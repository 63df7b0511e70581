import type { Matching } from 'gift-pegjs'
import { partIds } from '../guessed-id.ts'
import { ownText, type Sketch } from '../sketch.ts'
import { sharedMatch, tooFewMatches } from './gift-messages.ts'
import { askedIn, type GiftContext } from './gift-sketch.ts'

/** Pairs. A match of nothing is a tile too many, which misleads. */
export function matchingSketch(question: Matching, context: GiftContext): Sketch | null {
  const { tongues, words, tell } = context
  const idOf = partIds('tile')
  const matches = question.matchPairs.map(({ subquestion, subanswer }) => {
    const right = words({ format: subquestion.format, text: unescaped(subanswer) }) ?? ''
    return { left: words(subquestion), right }
  })
  const lefts = matches.filter(({ left }) => left !== null)
  const shared = lefts.find(({ right }, at) => lefts.findIndex((other) => other.right === right) !== at)
  if (shared) tell('left-out', sharedMatch(shared.right))
  if (lefts.length < 2) tell('left-out', tooFewMatches)
  if (shared || lefts.length < 2) return null
  const texts = [...new Set(matches.map(({ right }) => right))]
  const tiles = lefts.map(({ left, right }) => ({ id: idOf(left ?? ''), left, right }))
  const rights = texts.map((text) => ({ id: idOf(text), text }))
  return {
    kind: 'pairs',
    ...askedIn(question, context),
    lefts: tiles.map(({ id, left, right }) => ({
      id,
      text: ownText(tongues, left),
      right: rights.find(({ text }) => text === right)?.id ?? '',
      why: ownText(tongues, null),
      otherwise: ownText(tongues, null),
    })),
    rights: rights.map(({ id, text }) => ({ id, text: ownText(tongues, text) })),
  }
}

/** The parser leaves the signs of a match as it keeps them while it reads (gift-pegjs 1.0.2). */
const unescaped = (text: string): string =>
  text.replace(/&&0(\d\d|1\d\d);?/g, (_, code: string) => String.fromCharCode(Number(code)))
