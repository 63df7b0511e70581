import { anyLanguage, digits, fixed, type Rule, setBy } from './rule.ts'

const narrow = '\u202F'
const spaces = '[ \u00A0\u202F]'

const units =
  '(?:ms|s|min|h|mg|g|kg|mm|cm|m|km|ml|cl|l|L|ha|Go|Mo|Ko|px|°C|k€|M€|ans?|mois|jours?|semaines?|heures?|minutes?|secondes?|euros?|fois)'

export const frenchRules: readonly Rule[] = [
  ...anyLanguage,
  { where: "'", find: /(?<=\p{L})'(?=[\p{L}\p{N}«“]|$)/gu, set: '’' },
  { where: ';:!?»', find: new RegExp(`${spaces}+(?=[;:!?»])`, 'g'), set: narrow },
  { where: '»', find: /(?<=[\p{L}\p{N})\]’”…%€])(?=»)/gu, set: narrow },
  { where: ';!?', find: /(?<=[\p{L}\p{N})\]’”…%€»])(?=[;!?]+(?:[\s)\]»”…]|$))/gu, set: narrow },
  { where: ':', find: /(?<=[\p{L})\]»%€])(?=:(?:\s|$))/gu, set: narrow },
  { where: '«', find: new RegExp(`«${spaces}*(?=\\S)`, 'g'), set: `«${narrow}` },
  { where: '«', find: new RegExp(`«${spaces}+$`, 'g'), set: `«${narrow}` },
  {
    where: digits,
    find: new RegExp(`(?<![\\d.,])(\\d{1,3})${spaces}(?=\\d{3}(?!\\d))`, 'g'),
    set: `$1${narrow}`,
  },
  { where: digits, find: new RegExp(`(?<=${narrow}\\d{3})${spaces}(?=\\d{3}(?!\\d))`, 'g'), set: narrow },
  { where: '€%', find: new RegExp(`(?<=\\d)${spaces}*(?=[€%])`, 'g'), set: fixed },
  { where: digits, find: new RegExp(`(?<=\\d)${spaces}(?=${units}(?![\\p{L}\\p{N}]))`, 'gu'), set: fixed },
  { where: digits, find: /(?<=(?:^|[^\p{L}])(?:n°|p\.|art\.|chap\.|vol\.)) (?=\d)/gu, set: fixed },
]

/** Narrow no-break spaces inside punctuation, no-break spaces before units, apostrophes, ellipses. */
export const setFrench = (text: string): string => setBy(frenchRules, text)
