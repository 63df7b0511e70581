/** Sentences with holes: `fill('{k} of {n}', { k: 3, n: 12 })` is `'3 of 12'`. A hole without a value stays. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))
}

/** One sentence per plural category of the language (Unicode CLDR); `{k}` is the number. */
export interface Plural {
  readonly one: string
  readonly other: string
}

/** `plural('fr', { one: '{k} carte', other: '{k} cartes' }, 2)` is `'2 cartes'`. */
export function plural(locale: string, forms: Plural, k: number): string {
  const category = (rules[locale] ??= new Intl.PluralRules(locale)).select(k)
  return fill(category === 'one' ? forms.one : forms.other, { k })
}

/** By language: a page asks for the same ones dozens of times. */
const rules: Record<string, Intl.PluralRules> = {}
