import { edited, mergeStyles } from './merge-styles.ts'
import { elementsOf } from './page-elements.ts'
import { policyOf } from './policy.ts'

/**
 * The page with the styles of its head in one, and with its policy: as early as it can stand, for what comes before it
 * is not held to it. `read`: codes of the styles of pages that it takes apart, which a browser judges by its policy too.
 */
export function securePage(page: string, read: readonly string[] = []): string {
  const elements = elementsOf(page)
  const charset = elements.find(
    ({ name, parent, attributes }) => name === 'meta' && parent === 'head' && 'charset' in attributes,
  )
  if (!charset) throw new Error('The page has no <meta charset>: its policy stands after it.')
  const { end } = charset
  const merged = mergeStyles(elements)
  const policy = policyOf(
    elements.filter((element) => !merged?.elements.has(element)),
    [...(merged ? [merged.code] : []), ...read],
  )
  const text = `<meta http-equiv="content-security-policy" content="${policy}">`
  return edited(page, [...(merged?.edits ?? []), { start: end, end, text }])
}

/** The codes of the styles that stand in a page once it is secured. */
export function styleCodesOf(page: string): readonly string[] {
  const elements = elementsOf(page)
  const merged = mergeStyles(elements)
  const alone = elements.filter((element) => element.name === 'style' && !merged?.elements.has(element))
  return [...(merged ? [merged.code] : []), ...alone.map(({ code }) => code)]
}
