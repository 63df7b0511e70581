import { placeAt, type TextFile } from '../files/text-file.ts'
import type { Paragraph } from './body-parts.ts'
import { childrenOf, isElement, type Node, plainText } from './tree.ts'

/** The paragraphs of a lesson, those in lists and components among them: what they say, and whether they cite. */
export function paragraphsOf(file: TextFile, node: Node): readonly Paragraph[] {
  if (node.type !== 'paragraph' && !isParagraph(node)) {
    return childrenOf(node).flatMap((child) => paragraphsOf(file, child))
  }
  const place = placeAt(file, node.position?.start.offset ?? 0)
  return [{ text: plainText(node), cites: holdsCitation(node), place }]
}

/** `<Step>One line.</Step>` holds its sentence without a paragraph around it. */
const isParagraph = (node: Node) => childrenOf(node).some(({ type }) => type === 'text')

const holdsCitation = (node: Node): boolean =>
  (isElement(node) && node.name === 'Cite') || childrenOf(node).some(holdsCitation)
