/** One change that a language wants. */
export interface Rule {
  /** It can change nothing but where one of these characters stands: a search for them is quick, the pattern is not. */
  readonly where: string
  readonly find: RegExp
  readonly set: string
}

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
