const narrow = '\u202F'
const fixed = '\u00A0'
const spaces = '[ \u00A0\u202F]'

const units =
  '(?:ms|s|min|h|mg|g|kg|mm|cm|m|km|ml|cl|l|L|ha|Go|Mo|Ko|px|°C|k€|M€|ans?|mois|jours?|semaines?|heures?|minutes?|secondes?|euros?|fois)'

const rules: readonly (readonly [RegExp, string])[] = [
  [/(?<!\.)\.{3}(?!\.)/g, '…'],
  [/(?<=\p{L})'(?=[\p{L}\p{N}«“]|$)/gu, '’'],
  [new RegExp(`${spaces}+(?=[;:!?»])`, 'g'), narrow],
  [/(?<=[\p{L}\p{N})\]’”…%€])(?=»)/gu, narrow],
  [/(?<=[\p{L}\p{N})\]’”…%€»])(?=[;!?]+(?:[\s)\]»”…]|$))/gu, narrow],
  [/(?<=[\p{L})\]»%€])(?=:(?:\s|$))/gu, narrow],
  [new RegExp(`«${spaces}*(?=\\S)`, 'g'), `«${narrow}`],
  [new RegExp(`«${spaces}+$`, 'g'), `«${narrow}`],
  [new RegExp(`(?<![\\d.,])(\\d{1,3})${spaces}(?=\\d{3}(?!\\d))`, 'g'), `$1${narrow}`],
  [new RegExp(`(?<=${narrow}\\d{3})${spaces}(?=\\d{3}(?!\\d))`, 'g'), narrow],
  [new RegExp(`(?<=\\d)${spaces}*(?=[€%])`, 'g'), fixed],
  [new RegExp(`(?<=\\d)${spaces}(?=${units}(?![\\p{L}\\p{N}]))`, 'gu'), fixed],
  [/(?<=(?:^|[^\p{L}])(?:n°|p\.|art\.|chap\.|vol\.)) (?=\d)/gu, fixed],
]

/** Narrow no-break spaces inside punctuation, no-break spaces before units, apostrophes, ellipses. */
export function setFrench(text: string): string {
  return rules.reduce((set, [pattern, replacement]) => set.replace(pattern, replacement), text)
}
