import { childrenOf, type Element, isElement, type Node } from './tree.ts'

/** What a component is made of, which every language of a lesson has alike; `null` for one that has no such parts. */
export function partLabel(element: Element): string | null {
  const label = labels[element.name ?? '']
  return label ? `<${element.name ?? ''}>${label(element)}` : null
}

const labels: Readonly<Record<string, (element: Element) => string>> = {
  Hook: () => '',
  GoFurther: () => '',
  Example: (element) => ` with the steps ${listed(attributesOf(element, 'Step', 'sign'))}`,
  Figure: (element) => ` with the marks ${listed(attributesOf(element, 'Mark', 'n'))}`,
  KeyPoints: (element) => ` with ${within(element).filter(({ type }) => type === 'listItem').length} points`,
}

/** The values of an attribute of the components of a name inside an element, in their order. */
const attributesOf = (element: Element, name: string, attribute: string): readonly string[] =>
  within(element).flatMap((node) =>
    isElement(node) && node.name === name
      ? node.attributes.flatMap((one) =>
          one.type === 'mdxJsxAttribute' && one.name === attribute && typeof one.value === 'string'
            ? one.value
            : [],
        )
      : [],
  )

const within = (node: Readonly<Node>): readonly Node[] =>
  childrenOf(node).flatMap((child) => [child, ...within(child)])

const listed = (names: readonly string[]): string => names.join(', ') || '(none)'
