import { placeAt, type TextFile } from '../files/text-file.ts'
import type { Span } from '../yaml/yaml-file.ts'
import type { AttributeSource } from './attribute-sources.ts'
import type { Use, UseKind } from './body-parts.ts'
import type { Element } from './tree.ts'
import { type AttributeRule, type ComponentRule, flagsOf } from './vocabulary.ts'

const kindOf: Partial<Record<AttributeRule['holds'], UseKind>> = {
  item: 'items',
  items: 'items',
  term: 'terms',
  source: 'sources',
  figure: 'figures',
  sign: 'signs',
}

/** The names that the attributes of an element hold, each where it stands. */
export function attributeUses(
  file: TextFile,
  element: Element,
  rule: ComponentRule,
  sources: readonly AttributeSource[],
  section: string | null,
): readonly { readonly kind: UseKind; readonly use: Use }[] {
  const flags = flagsOf(rule).filter((flag) => sources.some(({ name }) => name === flag))
  return sources.flatMap(({ name, value }) => {
    const holds = ruleOf(rule, name)?.holds
    const kind = holds && kindOf[holds]
    if (!kind || !value) return []
    return idsIn(file.text, value, holds === 'items').map(([start, end]) => ({
      kind,
      use: {
        id: file.text.slice(start, end),
        ...{ by: element.name ?? '', section },
        ...(flags.length > 0 && { flags }),
        ...placeAt(file, start),
      },
    }))
  })
}

/** Where the text that a learner reads in an attribute stands. */
export function textSpan(rule: ComponentRule, { name, value }: AttributeSource): readonly Span[] {
  return value && ruleOf(rule, name)?.holds === 'text' ? [value] : []
}

const ruleOf = (rule: ComponentRule, name: string) =>
  Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined

function idsIn(text: string, [start, end]: Span, several: boolean): readonly Span[] {
  const ids = text.slice(start, end).matchAll(several ? /[^\s,](?:[^,]*[^\s,])?/g : /\S(?:.*\S)?/gs)
  return [...ids].map(({ 0: id, index }) => [start + index, start + index + id.length])
}
