import type { Draft } from '../../draft.ts'
import { type Fault, faultAt } from '../../faults/fault.ts'
import { activitySeconds } from './activity-seconds.ts'
import { unlikelyMinutes } from './lesson-faults.ts'

/**
 * Words a minute: most adults read plain prose in silence at 175 to 300 (Brysbaert 2019, How many words do we read
 * per minute?, Journal of Memory and Language 109). Answering varies as much: half as long again, or a third less.
 */
const quick = { wordsPerMinute: 300, answering: 2 / 3 }
const slow = { wordsPerMinute: 175, answering: 3 / 2 }

/** From the minutes of a quick learner to those of a slow one, both whole: the first rounded down, the other up. */
export function likelyMinutes(
  words: number,
  seconds: number,
): { readonly quickest: number; readonly slowest: number } {
  const minutes = ({ wordsPerMinute, answering }: typeof quick) =>
    words / wordsPerMinute + (answering * seconds) / 60
  return { quickest: Math.max(1, Math.floor(minutes(quick))), slowest: Math.max(1, Math.ceil(minutes(slow))) }
}

/** The minutes that a lesson declares are those that it takes somebody. */
export function declaredMinutes({ lessons }: Draft): readonly Fault[] {
  const bank = new Map(lessons.flatMap(({ items }) => items.map(({ value }) => [value.id, value])))
  return lessons.flatMap(({ files }) =>
    files.flatMap(({ yaml, frontMatter, body }) => {
      if (!frontMatter || !body) return []
      const { minutes } = frontMatter
      const { quickest, slowest } = likelyMinutes(body.words, activitySeconds(body, bank))
      if (minutes >= quickest && minutes <= slowest) return []
      return [faultAt(yaml.place(['minutes']), unlikelyMinutes(minutes, quickest, slowest))]
    }),
  )
}
