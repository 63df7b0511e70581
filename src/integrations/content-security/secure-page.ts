import { mergeStyles } from './merge-styles.ts'
import { attributeOf, elementsOf, isIn, spanOf } from './page-tree.ts'
import { policyOf } from './policy.ts'

/** The page with its policy: as early as it can stand, for what comes before it is not held to it. */
export function securePage(page: string): string {
  const merged = mergeStyles(page)
  const charset = elementsOf(merged).find(
    (element) =>
      element.tagName === 'meta' && isIn(element, 'head') && attributeOf(element, 'charset') !== undefined,
  )
  if (!charset) throw new Error('The page has no <meta charset>: its policy stands after it.')
  const [, end] = spanOf(charset)
  const policy = `<meta http-equiv="content-security-policy" content="${policyOf(merged)}">`
  return merged.slice(0, end) + policy + merged.slice(end)
}
