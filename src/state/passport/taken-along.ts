import { framesOf } from '../../learning/passport/frames.ts'
import { passportText } from '../../learning/passport/passport.ts'
import { fragmentOf } from '../../learning/passport/recognise.ts'
import { eventsOf } from '../../learning/progress/state.ts'
import { deflate } from '../../platform/compression.ts'
import { course } from '../identity.ts'
import { now } from '../now.ts'
import { $progress } from '../progress.ts'

/** In characters: longer addresses are cut by mail programs and messengers. */
export const longestLink = 32_000

export interface TakenAlong {
  readonly madeAtMs: number
  /** What follows the address of the room; `null` where it is too long for a link. */
  readonly fragment: string | null
  /** Texts of the codes; `null` where there would be too many. */
  readonly frames: readonly string[] | null
}

/** All that is known here, as a link and as codes. */
export async function takeAlong(): Promise<TakenAlong> {
  const madeAtMs = now()
  const bytes = await deflate(passportText({ course, madeAtMs, events: eventsOf($progress.get()) }))
  const fragment = fragmentOf(bytes)
  return { madeAtMs, fragment: fragment.length > longestLink ? null : fragment, frames: framesOf(bytes) }
}
