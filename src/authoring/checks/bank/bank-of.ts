import { toldThoroughly } from '../../sample-course.ts'

/** The options of an item, the key marked by a star: `['*Wet', 'Cold', 'Old']`. */
export type Options = readonly string[]

/** An item of the lesson "crust" with these options, the same in every language. */
export function choiceOf(id: string, options: Options, more = ''): string {
  const entries = options.map((option, at) => {
    const text = JSON.stringify(option.replace(/^\*/, ''))
    const key = option.startsWith('*') ? 'key: true, ' : ''
    return `    - { id: o${at}, ${key}text: { fr: ${text}, en: ${text} }, feedback: { fr: Non., en: No. } }\n`
  })
  return `- id: ${id}
  kind: choice
  revision: 1
  concepts: [C02]
  objective: judge
  bloom: analyse
${more}  stem: { fr: Pourquoi ?, en: Why? }
  explanation: { fr: L'eau., en: Water. }
  options:
${entries.join('')}`
}

/** What the check tells of the sample where the lesson "crust" has these items besides its own. */
export const toldOfBank = (...items: readonly string[]): string =>
  toldThoroughly({ 'lessons/crust/items.yaml': (own) => own + items.join('') })
