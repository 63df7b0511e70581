/**
 * Rules, as they stood in November 2026:
 * `eprivacy-5-3`: Directive 2002/58/EC, art. 5(3), first sentence: consent before storing on a device or reading from it
 * (in France, art. 82 of loi n° 78-17); `eprivacy-5-3-exempt`: its second sentence, for what transmission or a service
 * asked for strictly needs; `gdpr-…`: Regulation (EU) 2016/679, by article, paragraph and point.
 */
export const rules = [
  'eprivacy-5-3',
  'eprivacy-5-3-exempt',
  'gdpr-6-1-a',
  'gdpr-6-1-b',
  'gdpr-6-1-f',
  'gdpr-7-1',
  'gdpr-7-3',
] as const
export type Rule = (typeof rules)[number]

/**
 * Why a party may know a fact. `serving`: it was asked for the page. `requested-service`: the visitor asked for what
 * needs it, such as a basket. `choice-kept`: it must show what was consented to, and not ask again.
 */
export type Ground = 'serving' | 'requested-service' | 'choice-kept' | 'contract' | 'consent'

export const groundRules: Readonly<Record<Ground, readonly Rule[]>> = {
  serving: ['eprivacy-5-3-exempt', 'gdpr-6-1-f'],
  'requested-service': ['eprivacy-5-3-exempt', 'gdpr-6-1-b'],
  'choice-kept': ['eprivacy-5-3-exempt', 'gdpr-7-1'],
  contract: ['gdpr-6-1-b'],
  consent: ['eprivacy-5-3', 'gdpr-6-1-a'],
}
