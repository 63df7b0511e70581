import { act } from './act.ts'
import { type Advert, advertHere } from './advert.ts'
import { type Action, startingWorld, type World } from './world.ts'

export interface Snapshot {
  readonly step: number
  readonly action: Action
  readonly world: World
  readonly advert: Advert | null
}

/** The world after each action. */
export function follow(actions: readonly Action[], sitesApart: boolean): Snapshot[] {
  let world = startingWorld(sitesApart)
  return actions.map((action, step) => {
    world = act(world, action, step)
    return { step, action, world, advert: advertHere(world) }
  })
}
