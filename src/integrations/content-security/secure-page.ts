import { type Edit, mergeStyles } from './merge-styles.ts'
import { elementsOf } from './page-elements.ts'
import { policyOf } from './policy.ts'

/**
 * The page with the styles of its head in one, and with its policy: as early as it can stand, for what comes before it
 * is not held to it.
 */
export function securePage(page: string): string {
  const elements = elementsOf(page)
  const charset = elements.find(
    ({ name, parent, attributes }) => name === 'meta' && parent === 'head' && 'charset' in attributes,
  )
  if (!charset) throw new Error('The page has no <meta charset>: its policy stands after it.')
  const { end } = charset
  const merged = mergeStyles(elements)
  const policy = policyOf(
    elements.filter((element) => !merged?.elements.has(element)),
    merged ? [merged.code] : [],
  )
  const text = `<meta http-equiv="content-security-policy" content="${policy}">`
  return edited(page, [...(merged?.edits ?? []), { start: end, end, text }])
}

/** Edits do not overlap. */
const edited = (page: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), page)
