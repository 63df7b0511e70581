import { allOf, at, childrenOf, elementsIn, readXml, textIn, type Tree } from './xml-tree.ts'

/** An item of QTI as fast-xml-parser reads it. */
export interface QtiItem {
  readonly identifier: string
  readonly language: string
  /** The interaction that each response comes from, by its name in the metadata of QTI. */
  readonly interactions: readonly string[]
  readonly shown: string
  /** What may be chosen, ordered or paired, a list of texts for each that has some, in their order. */
  readonly choices: readonly (readonly string[])[]
  /** By response, its right values in the words of the choices. */
  readonly correct: readonly (readonly string[])[]
  /** By response, what values add to the score, in the words of the choices. */
  readonly shares: readonly (readonly (readonly [string, number])[])[]
  /** By identifier. */
  readonly feedback: ReadonlyMap<string, string>
  /** By pair, the identifier of the feedback that it calls for. */
  readonly pairFeedback: ReadonlyMap<string, string>
  readonly hints: readonly string[]
  readonly rubric: string
}

export function readQtiItem(xml: string): QtiItem {
  const root = readXml(xml)
  const body = at(root, 'qti-item-body')
  const words = wordsIn(body)
  const inWords = (value: string) => {
    const names = value.split(' ')
    return names.some((name) => words.has(name))
      ? names.map((name) => words.get(name) ?? name).join(' → ')
      : value
  }
  const declarations = childrenOf(root, 'qti-response-declaration')
  return {
    identifier: root.attributes.identifier ?? '',
    language: root.attributes['xml:lang'] ?? '',
    interactions: interactionsIn(body),
    shown: textIn(body),
    choices: listsIn(body),
    correct: declarations.map((one) =>
      allOf(at(one, 'qti-correct-response'), 'qti-value').map(textIn).map(inWords),
    ),
    shares: declarations.map((one) =>
      allOf(one, 'qti-map-entry').map(({ attributes }) => [
        inWords(attributes['map-key'] ?? ''),
        Number(attributes['mapped-value']),
      ]),
    ),
    feedback: new Map(
      childrenOf(root, 'qti-modal-feedback').map((one) => [
        one.attributes.identifier ?? '',
        textIn(at(one, 'qti-content-body', 'p')),
      ]),
    ),
    pairFeedback: new Map(
      allOf(root, 'qti-response-if')
        .filter((rule) => at(rule, 'qti-member'))
        .map((rule) => [
          textIn(at(rule, 'qti-member', 'qti-base-value')),
          textIn(at(rule, 'qti-set-outcome-value', 'qti-multiple', 'qti-base-value')),
        ]),
    ),
    hints: rubricFor(body, 'tutor'),
    rubric: rubricFor(body, 'scorer').join('\n'),
  }
}

const chosen = ['qti-simple-choice', 'qti-inline-choice', 'qti-simple-associable-choice', 'qti-gap-text']

const wordsIn = (body: Tree | undefined): ReadonlyMap<string, string> =>
  new Map(
    chosen.flatMap((name) => allOf(body, name)).map((one) => [one.attributes.identifier ?? '', textIn(one)]),
  )

const listsIn = (body: Tree | undefined): readonly (readonly string[])[] =>
  chosen.flatMap((name) => parentsOf(body, name).map((list) => childrenOf(list, name).map(textIn)))

const parentsOf = (tree: Tree | undefined, name: string): readonly Tree[] => {
  if (!tree) return []
  const own = childrenOf(tree, name).length > 0 ? [tree] : []
  return [...own, ...elementsIn(tree).flatMap((child) => parentsOf(child, name))]
}

/** `qti-gap-match-interaction` is gapMatchInteraction there. */
function interactionsIn(tree: Tree | undefined): readonly string[] {
  if (!tree) return []
  return elementsIn(tree).flatMap((child) => {
    const [, name] = /^qti-(.*-interaction)$/.exec(child.name) ?? []
    return name ? [name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())] : interactionsIn(child)
  })
}

const rubricFor = (body: Tree | undefined, view: string): readonly string[] =>
  childrenOf(body, 'qti-rubric-block')
    .filter(({ attributes }) => attributes.view === view)
    .flatMap((block) => childrenOf(at(block, 'qti-content-body'), 'p').map(textIn))
