import { localePattern } from '../../schemas/ids.ts'
import { signs } from '../../schemas/signs.ts'
import { type Fault, faultAt, type Message } from '../faults/fault.ts'
import { nearest } from '../faults/nearest.ts'
import { placeAt, type TextFile } from '../files/text-file.ts'
import type { AttributeSource } from './attribute-sources.ts'
import {
  componentInSentence,
  emptyComponent,
  filledComponent,
  javascript,
  misplacedComponent,
  missingAttribute,
  unknownAttribute,
  valuedFlag,
  wrongAttribute,
} from './mdx-faults.ts'
import { childrenOf, type Element, plainText } from './tree.ts'
import type { AttributeRule, ComponentRule } from './vocabulary.ts'

/** What is wrong with a known component in itself; whether what it names exists is another question. */
export function componentFaults(
  file: TextFile,
  element: Element,
  rule: ComponentRule,
  sources: readonly AttributeSource[],
  parents: readonly string[],
): Fault[] {
  const start = element.position?.start.offset ?? 0
  return [
    ...standing(element, rule, parents).map((message) => faultAt(placeAt(file, start), message)),
    ...element.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute')
        return [faultAt(placeAt(file, start), javascript('An expression'))]
      const source = sources.find(({ name }) => name === attribute.name)
      const message = attributeMessage(element.name ?? '', attribute.name, attribute.value, rule)
      return message ? [faultAt(placeAt(file, source?.start ?? start), message)] : []
    }),
    ...missing(element, rule).map((message) => faultAt(placeAt(file, start), message)),
  ]
}

function standing(element: Element, rule: ComponentRule, parents: readonly string[]): Message[] {
  const name = element.name ?? ''
  const empty =
    childrenOf(element).length === 0 || (plainText(element).trim() === '' && !holdsElements(element))
  return [
    ...(rule.inside !== undefined && !parents.includes(rule.inside)
      ? [misplacedComponent(name, rule.inside)]
      : []),
    ...(rule.level === 'block' && element.type === 'mdxJsxTextElement' ? [componentInSentence(name)] : []),
    ...(rule.body === 'needed' && empty ? [emptyComponent(name)] : []),
    ...(rule.body === 'none' && !empty ? [filledComponent(name)] : []),
  ]
}

const holdsElements = (element: Element) => childrenOf(element).some((child) => child.type !== 'text')

/** A mistyped attribute is one fault, not two. */
function missing(element: Element, rule: ComponentRule): Message[] {
  const present = element.attributes.map((attribute) => ('name' in attribute ? attribute.name : ''))
  const known = Object.keys(rule.attributes)
  const meant = new Set(present.map((name) => (known.includes(name) ? name : nearest(name, known))))
  return Object.entries(rule.attributes)
    .filter(([name, { required }]) => required && !meant.has(name))
    .map(([name]) => missingAttribute(element.name ?? '', name))
}

function attributeMessage(
  component: string,
  name: string,
  value: unknown,
  rule: ComponentRule,
): Message | null {
  const attribute = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined
  if (!attribute) return unknownAttribute(component, name, rule)
  if (typeof value === 'object' && value !== null) return javascript('An expression')
  const text = typeof value === 'string' ? value : null
  if (attribute.holds === 'flag') return text === null ? null : valuedFlag(name)
  const choices = attribute.holds === 'sign' ? signs : []
  return text !== null && accepts(attribute, text)
    ? null
    : wrongAttribute(name, text, expectations[attribute.holds], choices)
}

const expectations: Readonly<Record<AttributeRule['holds'], string>> = {
  item: 'the id of an item',
  items: 'ids of items separated by commas',
  term: 'the id of a term of glossary.yaml',
  source: 'the id of a source of sources.yaml',
  figure: 'the name of a drawing of figures/, without .svg',
  sign: `one of ${signs.join(', ')}`,
  number: 'a whole number',
  text: 'a text',
  language: 'a language, as fr or pt-BR',
  flag: 'nothing',
}

function accepts({ holds }: AttributeRule, value: string): boolean {
  if (holds === 'sign') return signs.some((sign) => sign === value)
  if (holds === 'number') return /^\d+$/.test(value)
  if (holds === 'language') return localePattern.test(value)
  if (holds === 'items') return value.split(',').every((id) => id.trim() !== '')
  return value.trim() !== ''
}
