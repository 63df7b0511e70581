import { choice, flag, type StateOf } from '../parameters.ts'
import { type Action, type Site, sites } from './world.ts'

const answers = ['accept', 'refuse'] as const

export const journeyParameters = {
  shop: choice(answers, 'accept'),
  atShop: choice(['look', 'fill-basket', 'buy'], 'look'),
  news: choice(answers, 'accept'),
  video: choice(answers, 'refuse'),
  withdraws: choice(['nowhere', ...sites], 'nowhere'),
  sitesApart: flag(false),
}

export type Journey = StateOf<typeof journeyParameters>

/** Shop, news, video; then, where consent is withdrawn, there and back to both others. */
export function journeyOf(journey: Journey): Action[] {
  const on = (site: Site, ...types: readonly Action['type'][]) => types.map((type) => ({ type, site }))
  const { atShop, withdraws } = journey
  return [
    ...on('shop', 'visit', journey.shop, 'look'),
    ...(atShop === 'look' ? [] : on('shop', 'fill-basket')),
    ...(atShop === 'buy' ? on('shop', 'buy') : []),
    ...on('news', 'visit', journey.news, 'look'),
    ...on('video', 'visit', journey.video, 'look'),
    ...(withdraws === 'nowhere'
      ? []
      : [...on(withdraws, 'withdraw'), ...on('news', 'visit', 'look'), ...on('video', 'visit', 'look')]),
  ]
}
