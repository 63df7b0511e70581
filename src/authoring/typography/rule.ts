/** One change that a language wants. */
export interface Rule {
  /** It can change nothing but where one of these characters stands: a search for them is quick, the pattern is not. */
  readonly where: string
  readonly find: RegExp
  readonly set: string
}

export const digits = '0123456789'
/** A no-break space. */
export const fixed = '\u00A0'
/** No line ends here. */
const joined = '\u2060'

/** What every language wants first: three points are an ellipsis, and "e-mail" stays on its line. */
export const anyLanguage: readonly Rule[] = [
  { where: '.', find: /(?<!\.)\.{3}(?!\.)/g, set: '…' },
  { where: '-', find: /(?<=\b[eE]-)(?=mails?\b)/g, set: joined },
]

/** `text` with the rules applied one after another. */
export function setBy(rules: readonly Rule[], text: string): string {
  let set = text
  for (const rule of rules) if (hasOneOf(set, rule.where)) set = set.replace(rule.find, rule.set)
  return set
}

function hasOneOf(text: string, characters: string): boolean {
  for (const character of characters) if (text.includes(character)) return true
  return false
}
