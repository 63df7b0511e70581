import type { Choice, Rule, Side, Strategy, Verdict } from './strategy.ts'

/** A case for tests, as the content may tell it: Papille, a small firm in Lyon (fictional) that sells spices. */

const choices: readonly Choice[] = [
  { id: 'segment', level: 'strategic', options: ['weeknight-cooks', 'keen-cooks', 'gift-givers'] },
  { id: 'value', level: 'strategic', options: ['save-time', 'discover', 'less-waste'] },
  { id: 'positioning', level: 'strategic', options: ['everyday', 'connoisseurs', 'greenest'] },
  { id: 'product', level: 'operational', options: ['box-and-refills', 'monthly-box', 'gift-box'] },
  { id: 'price', level: 'operational', options: ['low-entry', 'high', 'frequent-cuts'] },
  { id: 'place', level: 'operational', options: ['own-site', 'grocers', 'delicatessens', 'market-stall'] },
  { id: 'promotion', level: 'operational', options: ['posters-and-radio', 'recipes-online', 'tastings'] },
  { id: 'audience', level: 'direct', options: ['buyers', 'subscribers', 'rented-list', 'passers-by'] },
  {
    id: 'message',
    level: 'direct',
    options: ['refill-due', 'origin-story', 'gift-date', 'same-cut-for-all'],
  },
  { id: 'channel', level: 'direct', options: ['email', 'post', 'sms'] },
  { id: 'consent', level: 'direct', options: ['asked-before', 'may-object', 'none'] },
  { id: 'cadence', level: 'direct', options: ['when-due', 'monthly', 'daily'] },
]

/** `segment: weeknight-cooks keen-cooks` */
function side(text: string): Side {
  const [choice = '', options = ''] = text.split(': ')
  return { choice, options: options.split(' ') }
}

const rule = (id: string, first: string, second: string, verdict: Verdict, weight: number): Rule => ({
  id,
  between: [side(first), side(second)],
  verdict,
  weight,
})

const withinStrategy = [
  rule('weeknight-time', 'segment: weeknight-cooks', 'value: save-time', 'fits', 3),
  rule('weeknight-discover', 'segment: weeknight-cooks', 'value: discover', 'strains', 2),
  rule('weeknight-waste', 'segment: weeknight-cooks', 'value: less-waste', 'fits', 1),
  rule('keen-time', 'segment: keen-cooks', 'value: save-time', 'contradicts', 2),
  rule('keen-discover', 'segment: keen-cooks', 'value: discover', 'fits', 3),
  rule('keen-waste', 'segment: keen-cooks', 'value: less-waste', 'strains', 1),
  rule('gift-time', 'segment: gift-givers', 'value: save-time', 'contradicts', 2),
  rule('gift-meaning', 'segment: gift-givers', 'value: discover less-waste', 'fits', 2),
  rule('time-everyday', 'value: save-time', 'positioning: everyday', 'fits', 2),
  rule('time-connoisseurs', 'value: save-time', 'positioning: connoisseurs', 'contradicts', 3),
  rule('time-greenest', 'value: save-time', 'positioning: greenest', 'strains', 2),
  rule('discover-connoisseurs', 'value: discover', 'positioning: connoisseurs', 'fits', 2),
  rule('discover-elsewhere', 'value: discover', 'positioning: everyday greenest', 'strains', 1),
  rule('waste-greenest', 'value: less-waste', 'positioning: greenest', 'fits', 3),
  rule('waste-everyday', 'value: less-waste', 'positioning: everyday', 'fits', 1),
  rule('waste-connoisseurs', 'value: less-waste', 'positioning: connoisseurs', 'strains', 1),
]

const strategyToMix = [
  rule('weeknight-refills', 'segment: weeknight-cooks', 'product: box-and-refills', 'fits', 3),
  rule('weeknight-monthly', 'segment: weeknight-cooks', 'product: monthly-box', 'strains', 2),
  rule('weeknight-gift-box', 'segment: weeknight-cooks', 'product: gift-box', 'contradicts', 2),
  rule('keen-monthly', 'segment: keen-cooks', 'product: monthly-box', 'fits', 3),
  rule('keen-other', 'segment: keen-cooks', 'product: box-and-refills gift-box', 'strains', 2),
  rule('gift-gift-box', 'segment: gift-givers', 'product: gift-box', 'fits', 3),
  rule('gift-other', 'segment: gift-givers', 'product: box-and-refills monthly-box', 'strains', 1),
  rule('waste-refills', 'value: less-waste', 'product: box-and-refills', 'fits', 2),
  rule('waste-monthly', 'value: less-waste', 'product: monthly-box', 'contradicts', 2),
  rule('everyday-low', 'positioning: everyday', 'price: low-entry', 'fits', 2),
  rule('everyday-high', 'positioning: everyday', 'price: high', 'contradicts', 2),
  rule('everyday-cuts', 'positioning: everyday greenest', 'price: frequent-cuts', 'strains', 1),
  rule('connoisseurs-high', 'positioning: connoisseurs', 'price: high', 'fits', 2),
  rule('connoisseurs-low', 'positioning: connoisseurs', 'price: low-entry', 'strains', 2),
  rule('connoisseurs-cuts', 'positioning: connoisseurs', 'price: frequent-cuts', 'contradicts', 3),
  rule('everyday-delicatessens', 'positioning: everyday', 'place: delicatessens', 'contradicts', 2),
  rule('everyday-places', 'positioning: everyday', 'place: own-site grocers market-stall', 'fits', 1),
  rule('connoisseurs-delicatessens', 'positioning: connoisseurs', 'place: delicatessens', 'fits', 2),
  rule('connoisseurs-grocers', 'positioning: connoisseurs', 'place: grocers', 'strains', 1),
  rule('greenest-near', 'positioning: greenest', 'place: market-stall own-site', 'fits', 1),
  rule('time-recipes', 'value: save-time', 'promotion: recipes-online', 'fits', 2),
  rule('weeknight-posters', 'segment: weeknight-cooks', 'promotion: posters-and-radio', 'fits', 1),
  rule('few-posters', 'segment: keen-cooks gift-givers', 'promotion: posters-and-radio', 'strains', 1),
  rule('taste-tastings', 'segment: keen-cooks gift-givers', 'promotion: tastings', 'fits', 2),
]

const withinMix = [
  rule('refills-low', 'product: box-and-refills', 'price: low-entry', 'fits', 2),
  rule('gift-box-low', 'product: gift-box', 'price: low-entry', 'contradicts', 1),
  rule('gift-box-high', 'product: gift-box', 'price: high', 'fits', 1),
  rule('monthly-high', 'product: monthly-box', 'price: high', 'fits', 1),
  rule('monthly-cuts', 'product: monthly-box', 'price: frequent-cuts', 'strains', 1),
  rule('subscription-site', 'product: box-and-refills monthly-box', 'place: own-site', 'fits', 1),
  rule('refills-stall', 'product: box-and-refills', 'place: market-stall', 'strains', 1),
]

const toDirect = [
  rule('refills-due', 'product: box-and-refills', 'message: refill-due', 'fits', 3),
  rule('no-refill-due', 'product: monthly-box gift-box', 'message: refill-due', 'contradicts', 2),
  rule('monthly-story', 'product: monthly-box', 'message: origin-story', 'fits', 2),
  rule('gift-box-date', 'product: gift-box', 'message: gift-date', 'fits', 2),
  rule('weeknight-due', 'segment: weeknight-cooks', 'message: refill-due', 'fits', 1),
  rule('keen-story', 'segment: keen-cooks', 'message: origin-story', 'fits', 1),
  rule('givers-date', 'segment: gift-givers', 'message: gift-date', 'fits', 2),
  rule('connoisseurs-same-cut', 'positioning: connoisseurs', 'message: same-cut-for-all', 'contradicts', 3),
  rule('weeknight-daily', 'segment: weeknight-cooks', 'cadence: daily', 'contradicts', 1),
  rule('site-knows-buyers', 'place: own-site', 'audience: buyers subscribers', 'fits', 1),
  rule('grocer-knows-buyers', 'place: grocers delicatessens', 'audience: buyers', 'strains', 1),
]

const withinDirect = [
  rule('buyers-due', 'audience: buyers', 'message: refill-due gift-date', 'fits', 2),
  rule('subscribers-due', 'audience: subscribers', 'message: refill-due', 'strains', 1),
  rule('subscribers-story', 'audience: subscribers', 'message: origin-story', 'fits', 1),
  rule(
    'strangers-due',
    'audience: rented-list passers-by',
    'message: refill-due gift-date',
    'contradicts',
    3,
  ),
  rule('same-for-known', 'audience: buyers subscribers', 'message: same-cut-for-all', 'strains', 2),
  rule('no-address', 'audience: passers-by', 'channel: email post sms', 'contradicts', 3),
  rule('unasked-electronic', 'channel: email sms', 'consent: none', 'contradicts', 4),
  rule('asked-electronic', 'channel: email sms', 'consent: asked-before', 'fits', 3),
  rule('similar-only', 'channel: email sms', 'consent: may-object', 'strains', 2),
  rule('post-may-object', 'channel: post', 'consent: may-object asked-before', 'fits', 2),
  rule('post-no-way-out', 'channel: post', 'consent: none', 'contradicts', 3),
  rule('rented-consent', 'audience: rented-list', 'consent: asked-before may-object', 'strains', 2),
  rule('due-when-due', 'message: refill-due gift-date', 'cadence: when-due', 'fits', 2),
  rule('due-by-calendar', 'message: refill-due gift-date', 'cadence: monthly daily', 'contradicts', 2),
  rule('story-monthly', 'message: origin-story', 'cadence: monthly', 'fits', 1),
  rule('cut-daily', 'message: origin-story same-cut-for-all', 'cadence: daily', 'contradicts', 2),
  rule('sms-story', 'channel: sms', 'message: origin-story', 'contradicts', 2),
]

export const papille: Strategy = {
  choices,
  rules: [...withinStrategy, ...strategyToMix, ...withinMix, ...toDirect, ...withinDirect],
}
