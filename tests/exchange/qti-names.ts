import { allOf, at, elementsIn, readXml, textIn, type Tree } from './xml-tree.ts'

const isName = /^[\p{L}_][\p{L}\p{N}_.-]*$/u

/** Identifiers that are none, or that are not unique, or that name nothing. */
export function namesOf(xml: string): { readonly faults: readonly string[] } {
  const root = readXml(xml)
  const every = (tree: Tree): readonly Tree[] => [tree, ...elementsIn(tree).flatMap(every)]
  const declared = elementsIn(root)
    .filter(({ name }) => name.endsWith('-declaration'))
    .map(({ attributes }) => attributes.identifier ?? '')
  const own = every(root).flatMap(({ name, attributes }) =>
    /-(?:choice|text|gap|feedback)$/.test(name) && attributes.identifier ? [attributes.identifier] : [],
  )
  const bodyNames = own.filter(
    (name) => !allOf(root, 'qti-modal-feedback').some((one) => one.attributes.identifier === name),
  )
  const used = every(root).flatMap(({ name, attributes }) => [
    ...(['qti-variable', 'qti-map-response', 'qti-set-outcome-value'].includes(name)
      ? [attributes.identifier ?? '']
      : []),
    ...[attributes['response-identifier'] ?? [], attributes['outcome-identifier'] ?? []].flat(),
  ])
  return {
    faults: [
      ...[...own, ...declared].filter((name) => !isName.test(name)),
      ...bodyNames.filter((name, rank) => bodyNames.indexOf(name) !== rank),
      ...used.filter((name) => !declared.includes(name)),
    ],
  }
}

export const metadataOf = (resource: Tree | undefined) => ({
  identifier: resource?.attributes.identifier,
  tags: allOf(resource, 'keyword')
    .map((one) => textIn(at(one, 'string')))
    .toSorted(),
  objective: textIn(at(resource, 'metadata', 'lom', 'classification', 'description', 'string')),
  lesson: textIn(at(resource, 'metadata', 'lom', 'general', 'title', 'string')),
  interaction: allOf(resource, 'interactionType').map(textIn),
})
