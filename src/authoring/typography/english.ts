const fixed = '\u00A0'

const units =
  '(?:ms|s|min|h|mg|g|kg|mm|cm|m|km|ml|cl|l|L|ha|GB|MB|KB|px|°C|years?|months?|weeks?|days?|hours?|minutes?|seconds?|euros?|times)'

const opens = '(?<=^|[\\s(\\[{—–/\u00A0‘“])'

const rules: readonly (readonly [RegExp, string])[] = [
  [/(?<!\.)\.{3}(?!\.)/g, '…'],
  [/'(?=\d\ds\b)/g, '’'],
  [new RegExp(`${opens}"`, 'g'), '“'],
  [/"/g, '”'],
  [new RegExp(`${opens}'(?=\\S)`, 'g'), '‘'],
  [/'/g, '’'],
  [new RegExp(`(?<=\\d) (?=(?:%|${units}(?![\\p{L}\\p{N}])))`, 'gu'), fixed],
  [/(?<=(?:^|[^\p{L}])(?:pp?\.|[Nn]o\.|[Aa]rt\.|[Vv]ol\.|ch\.)) (?=\d)/gu, fixed],
]

/** English quotes, apostrophes and ellipses; a number stays with its unit, "p." with its number. */
export function setEnglish(text: string): string {
  return rules.reduce((set, [pattern, replacement]) => set.replace(pattern, replacement), text)
}
