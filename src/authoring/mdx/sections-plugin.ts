import { defineMdastPlugin } from 'satteri'
import { childrenOf, headingId, type Node } from './tree.ts'

type Heading = Extract<Node, { type: 'heading' }>
type Root = Extract<Node, { type: 'root' }>
type Section = Extract<Node, { type: 'mdxJsxFlowElement' }>
type Content = Root['children'][number]

/**
 * Puts each `##` and what follows it into a `<section>` with the heading's id. The heading becomes `<id>-title`, the
 * `###` inside `<id>-1`, `<id>-2`…: otherwise Astro would make ids of their words, which could repeat a section's.
 */
export const sectionsPlugin = defineMdastPlugin({
  name: 'lesson-sections',
  before(root, ctx) {
    ctx.replaceNode(root, { type: 'root', children: inSections(childrenOf(root) as readonly Content[]) })
  },
})

function inSections(nodes: readonly Content[]): Content[] {
  const starts = nodes.flatMap((node, index) => (node.type === 'heading' && node.depth === 2 ? [index] : []))
  const opening = nodes.slice(0, starts[0])
  const sections = starts.map((start, i) => section(nodes.slice(start, starts[i + 1])))
  return [...withHeadingIds(opening, 'opening'), ...sections]
}

function section([heading, ...rest]: readonly Content[]): Content {
  const id = heading ? headingId(heading) : null
  const title = heading?.type === 'heading' ? [withId(heading, id === null ? null : `${id}-title`)] : []
  return {
    type: 'mdxJsxFlowElement',
    name: 'section',
    attributes: id === null ? [] : [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
    children: [...title, ...withHeadingIds(rest, id ?? 'section')] as Section['children'],
  }
}

function withHeadingIds(nodes: readonly Content[], prefix: string): Content[] {
  let count = 0
  return nodes.map((node) => {
    if (node.type !== 'heading' || headingId(node) !== null) return node
    count += 1
    return withId(node, `${prefix}-${count}`)
  })
}

function withId({ depth, children }: Heading, id: string | null): Heading {
  return { type: 'heading', depth, children, data: { hProperties: { id } } }
}
