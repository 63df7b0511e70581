import { idPattern } from '../../schemas/ids.ts'
import { type Fault, faultAt, type Message } from '../faults/fault.ts'
import { placeAt, type TextFile } from '../files/text-file.ts'
import type { Span } from '../yaml/yaml-file.ts'
import { type AttributeSource, attributeSources } from './attribute-sources.ts'
import { componentFaults } from './component-faults.ts'
import type { Activity, BodySection, Part, TrainerNote, Use, UseKind } from './body-parts.ts'
import {
  bareTable,
  headingAttribute,
  headingLevel,
  javascript,
  malformedSectionId,
  markdownImage,
  nestedSection,
  sectionWithoutId,
  unknownComponent,
  wrongLink,
} from './mdx-faults.ts'
import { partLabel } from './part-label.ts'
import {
  childrenOf,
  type Element,
  headingExtras,
  headingId,
  isElement,
  type Node,
  plainText,
} from './tree.ts'
import { activityNames, vocabulary } from './vocabulary.ts'
import { attributeUses, textSpan } from './attribute-uses.ts'

/** Words that stand between tags. */
export interface FoundText {
  readonly span: Span
  /** Id of the section it stands in; `null` in the opening. */
  readonly section: string | null
  /** Names of the components around, the outermost first. */
  readonly parents: readonly string[]
}

interface Found {
  opening: boolean
  readonly sections: Omit<BodySection, 'words'>[]
  readonly uses: Record<UseKind, Use[]>
  readonly activities: Activity[]
  readonly notes: TrainerNote[]
  readonly parts: Part[]
  readonly links: Use[]
  readonly texts: FoundText[]
  readonly attributeTexts: Span[]
  readonly faults: Fault[]
}

interface Walk {
  readonly file: TextFile
  readonly found: Found
  /** Id of the section one is in; `null` in the opening. */
  readonly section: string | null
  /** Names of the components around, the outermost first. */
  readonly parents: readonly string[]
}

/** One pass over the tree of a lesson: what it holds, and what is wrong with it in itself. */
export function walkBody(file: TextFile, root: Node): Found {
  const uses = { items: [], terms: [], sources: [], figures: [], models: [], signs: [] }
  const found: Found = {
    opening: false,
    sections: [],
    uses,
    activities: [],
    notes: [],
    parts: [],
    links: [],
    texts: [],
    attributeTexts: [],
    faults: [],
  }
  let section: string | null = null
  for (const node of childrenOf(root)) {
    if (node.type === 'heading' && node.depth === 2) section = readSection(file, node, found)
    else if (section === null && isContent(node)) found.opening = true
    visit(node, { file, found, section, parents: [] })
  }
  return found
}

function readSection(file: TextFile, heading: Node, { sections, faults }: Found): string {
  const place = placeAt(file, startOffset(heading))
  const title = plainText(heading)
  const id = headingId(heading)
  if (id === null) faults.push(faultAt(place, sectionWithoutId(title)))
  else if (!idPattern.test(id)) faults.push(faultAt(place, malformedSectionId(id)))
  if (id !== null) sections.push({ id, title, place })
  return id ?? ''
}

function visit(node: Node, walk: Walk): void {
  const { file, found, parents, section } = walk
  const message = messageOf(node, parents)
  if (message) found.faults.push(faultAt(placeAt(file, startOffset(node)), message))
  if (node.type === 'text') {
    found.texts.push({ span: [startOffset(node), node.position?.end.offset ?? 0], section, parents })
  }
  if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('#'))
    found.links.push(linkUse(node.url.slice(1), node, walk))
  if (node.type === 'heading' && node.depth > 2) addPart('###', node, walk)
  if (isElement(node)) visitElement(node, walk)
  const inner = isElement(node) ? { ...walk, parents: [...parents, node.name ?? ''] } : walk
  for (const child of childrenOf(node)) visit(child, inner)
}

function messageOf(node: Node, parents: readonly string[]): Message | null {
  if (node.type === 'mdxjsEsm') return javascript(node.value.startsWith('import') ? 'An import' : 'An export')
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return isComment(node.value) ? null : javascript('An expression')
  }
  if (node.type === 'heading') return headingMessage(node, parents)
  if (node.type === 'table') return parents.includes('Comparison') ? null : bareTable
  if (node.type === 'image' || node.type === 'imageReference') return markdownImage
  if (node.type !== 'link' && node.type !== 'definition') return null
  return /^(?:https?:\/\/|mailto:|#)/.test(node.url) ? null : wrongLink(node.url)
}

function headingMessage(
  heading: Extract<Node, { type: 'heading' }>,
  parents: readonly string[],
): Message | null {
  const parent = parents.at(-1)
  const [extra] = headingExtras(heading)
  if (extra !== undefined) return headingAttribute(extra)
  if (heading.depth === 1) return headingLevel
  return heading.depth === 2 && parent !== undefined ? nestedSection(parent) : null
}

function visitElement(element: Element, walk: Walk): void {
  const { file, found, parents, section } = walk
  const start = startOffset(element)
  const name = element.name ?? ''
  const rule = vocabulary.get(name)
  if (!rule) return void found.faults.push(faultAt(placeAt(file, start), unknownComponent(name)))
  const sources = attributeSources(file.text, start)
  found.faults.push(...componentFaults(file, element, rule, sources, parents))
  const uses = attributeUses(file, element, rule, sources, section)
  for (const { kind, use } of uses) found.uses[kind].push(use)
  found.attributeTexts.push(...sources.flatMap((source) => textSpan(rule, source)))
  addPart(partLabel(element), element, walk)
  if (name === 'TrainerNote') found.notes.push(noteOf(file, sources, section))
  if (!activityNames.has(name)) return
  const ids = uses.map(({ use }) => use.id).join(', ')
  const tag = [name, ...(uses[0]?.use.flags ?? [])].join(' ')
  found.activities.push({ label: `<${tag}> ${ids}`.trim(), place: placeAt(file, start) })
}

function noteOf(file: TextFile, sources: readonly AttributeSource[], section: string | null): TrainerNote {
  const valueOf = (wanted: string) => {
    const span = sources.find(({ name }) => name === wanted)?.value
    return span ? file.text.slice(...span) : ''
  }
  return { section, minutes: Number(valueOf('minutes')), aim: valueOf('aim') }
}

function addPart(label: string | null, node: Node, { file, found }: Walk): void {
  if (label !== null) found.parts.push({ label, place: placeAt(file, startOffset(node)) })
}

function linkUse(id: string, node: Node, { file, section }: Walk): Use {
  return { id, by: 'link', section, ...placeAt(file, startOffset(node)) }
}

const startOffset = (node: Node) => node.position?.start.offset ?? 0
const isComment = (code: string) => /^\s*(?:\/\*.*?\*\/\s*)*$/s.test(code)
const isContent = (node: Node) =>
  node.type !== 'yaml' && !(node.type === 'mdxFlowExpression' && isComment(node.value))
