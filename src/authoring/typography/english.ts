import { anyLanguage, digits, fixed, type Rule, setBy } from './rule.ts'

const units =
  '(?:ms|s|min|h|mg|g|kg|mm|cm|m|km|ml|cl|l|L|ha|GB|MB|KB|px|°C|years?|months?|weeks?|days?|hours?|minutes?|seconds?|euros?|times)'

const opens = '(?<=^|[\\s(\\[{—–/\u00A0‘“])'

export const englishRules: readonly Rule[] = [
  ...anyLanguage,
  { where: "'", find: /'(?=\d\ds\b)/g, set: '’' },
  { where: '"', find: new RegExp(`${opens}"`, 'g'), set: '“' },
  { where: '"', find: /"/g, set: '”' },
  { where: "'", find: new RegExp(`${opens}'(?=\\S)`, 'g'), set: '‘' },
  { where: "'", find: /'/g, set: '’' },
  { where: digits, find: new RegExp(`(?<=\\d) (?=(?:%|${units}(?![\\p{L}\\p{N}])))`, 'gu'), set: fixed },
  { where: digits, find: /(?<=(?:^|[^\p{L}])(?:pp?\.|[Nn]o\.|[Aa]rt\.|[Vv]ol\.|ch\.)) (?=\d)/gu, set: fixed },
]

/** English quotes, apostrophes and ellipses; a number stays with its unit, "p." with its number. */
export const setEnglish = (text: string): string => setBy(englishRules, text)
