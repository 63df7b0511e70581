import type { Snapshot } from '../../../learning/models/retargeting/follow.ts'
import type { retargeting } from '../../../learning/models/retargeting/model.ts'
import type { Action, Fact, Site } from '../../../learning/models/retargeting/world.ts'
import type { Say } from '../say.ts'

export interface Told {
  readonly say: Say<typeof retargeting.texts>
}

/** "She reads an article." */
export const actionTold = ({ type, site }: Action, { say }: Told): string =>
  type === 'look' ? say(`look-${site}`) : say(`do-${type}`)

/** "she read an article" */
export const factTold = ({ id, site }: Fact, { say }: Told): string =>
  id === 'looked' ? say(`looked-${site}`) : say(id)

/** What was learnt at a step. */
export const learntAt = ({ world, step }: Snapshot): readonly Fact[] =>
  world.facts.filter((fact) => fact.step === step)

/** The sites to which the advert may follow, the last time each was looked at. */
export const sitesElsewhere = ['news', 'video'] as const satisfies readonly Site[]

export const lastLook = (snapshots: readonly Snapshot[], site: Site): Snapshot | undefined =>
  snapshots.findLast(({ action }) => action.site === site && action.type === 'look')

/** Where the advert follows in the end, in a sentence. */
export function conclusion(snapshots: readonly Snapshot[], { say }: Told): string {
  const [news, video] = sitesElsewhere.map((site) => lastLook(snapshots, site)?.advert?.follows === true)
  if (news) return say(video ? 'both' : 'only-news')
  return say(video ? 'only-video' : 'nowhere')
}

/** "Step 2 of 9. The shop: she accepts." */
export const stepTold = ({ step, action }: Snapshot, steps: number, told: Told): string =>
  told.say('step', {
    k: String(step + 1),
    n: String(steps),
    site: told.say(`site-${action.site}`),
    action: actionTold(action, told),
  })

/** What is said once nothing moves: the step that is looked at, or at the last one where the journey has led. */
export function announced(snapshots: readonly Snapshot[], at: number, told: Told): string {
  const now = snapshots[at]
  if (!now) return conclusion(snapshots, told)
  const { advert } = now
  const about = advert === null ? 'home' : advert.follows ? 'follows' : 'stopped'
  return `${stepTold(now, snapshots.length, told)} ${told.say(about)}`
}
