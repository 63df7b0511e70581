import { defineMdastPlugin } from 'satteri'
import { childrenOf } from './tree.ts'

/** What closes a word, with the narrow space that French may put before it, or goes on with it: `’s`. */
const closing = /^[\u202F\u00A0]?[,.;:!?)»”’…]\S*/u

/**
 * Keeps a term and the mark that follows it on one line: a term opens its definition, so it is a button, and after a
 * button browsers break lines even before a comma.
 */
export const unbrokenTermsPlugin = defineMdastPlugin({
  name: 'lesson-unbroken-terms',
  mdxJsxTextElement(node, ctx) {
    if (node.name !== 'Term') return
    const siblings = childrenOf(ctx.parent(node))
    const next = siblings[(ctx.indexOf(node) ?? 0) + 1]
    const mark = next?.type === 'text' ? closing.exec(next.value)?.[0] : undefined
    if (next?.type !== 'text' || mark === undefined) return
    ctx.setProperty(next, 'value', next.value.slice(mark.length))
    ctx.wrapNode(node, {
      type: 'mdxJsxTextElement',
      name: 'span',
      attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'nb' }],
      children: [{ type: 'text', value: mark }],
    })
  },
})
