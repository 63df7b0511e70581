import { type Fault, faultAt, type Message } from '../faults/fault.ts'
import { placeAt, startOf, type TextFile } from '../files/text-file.ts'
import type { Span } from '../yaml/yaml-file.ts'
import {
  svgAttribute,
  svgElement,
  svgInText,
  svgRoot,
  svgSyntax,
  svgTwice,
  svgUnbalanced,
  svgUnclosed,
  svgValue,
} from './figure-faults.ts'
import {
  allowedAttributes,
  allowedElements,
  isHarmless,
  textElements,
  textOnlyElements,
} from './svg-allowed.ts'
import { type SvgToken, svgTokens } from './svg-tokens.ts'
import { serialiseDrawing } from './serialise-drawing.ts'

export interface ReadFigure {
  readonly viewBox: string
  /** What stands inside the `<svg>`, safe to inline: written anew from what was understood; ids begin with `prefix`. */
  readonly markup: string
  readonly texts: readonly Span[]
  readonly faults: readonly Fault[]
}

type OpenToken = Extract<SvgToken, { type: 'open' }>

export function readFigure(file: TextFile, prefix: string): ReadFigure {
  const tokens = svgTokens(file.text)
  const viewBox = viewBoxOf(tokens)
  const faults = [
    ...(viewBox === null ? [faultAt(startOf(file.path), svgRoot)] : []),
    ...nestingFaults(tokens).map(([offset, message]) => faultAt(placeAt(file, offset), message)),
    ...tokens.filter((token) => token.type === 'open').flatMap((token) => elementFaults(file, token)),
  ]
  const texts = tokens.flatMap((token) =>
    token.type === 'text' && token.value.trim() !== ''
      ? [[token.offset, token.offset + token.value.length] as const]
      : [],
  )
  const markup = faults.length === 0 ? serialiseDrawing(tokens, prefix) : ''
  return { viewBox: viewBox ?? '', markup, texts, faults }
}

function viewBoxOf(tokens: readonly SvgToken[]): string | null {
  const root = tokens[0]
  if (root?.type !== 'open' || root.name !== 'svg' || root.closed) return null
  const numbers = root.attributes
    .find(({ name }) => name === 'viewBox')
    ?.value.trim()
    .split(/[\s,]+/)
    .map(Number)
  if (numbers?.length !== 4 || !numbers.every(Number.isFinite)) return null
  return numbers.slice(2).every((size) => size > 0) ? numbers.join(' ') : null
}

/** Every element is closed in its turn, one `<svg>` holds them all, and text stands where it is drawn. */
function nestingFaults(tokens: readonly SvgToken[]): (readonly [offset: number, Message])[] {
  const faults: (readonly [number, Message])[] = []
  const open: OpenToken[] = []
  for (const [index, token] of tokens.entries()) {
    const parent = open.at(-1)
    if (token.type === 'unreadable') faults.push([token.offset, svgSyntax])
    if (token.type === 'text' && !isTextIn(token.value, parent?.name)) faults.push([token.offset, svgSyntax])
    if (token.type === 'open') {
      if (index > 0 && !parent) faults.push([token.offset, svgRoot])
      if (parent && textOnlyElements.has(parent.name))
        faults.push([token.offset, svgInText(token.name, parent.name)])
      if (!token.closed) open.push(token)
    }
    if (token.type === 'close') {
      if (parent?.name !== token.name) faults.push([token.offset, svgUnbalanced(token.name, parent?.name)])
      open.pop()
    }
  }
  return [...faults, ...open.map(({ offset, name }) => [offset, svgUnclosed(name)] as const)]
}

const isTextIn = (text: string, element: string | undefined) =>
  text.trim() === '' ||
  (element !== undefined &&
    textElements.has(element) &&
    !/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text))

function elementFaults(file: TextFile, { name, attributes, offset }: OpenToken): Fault[] {
  if (!allowedElements.has(name)) return [faultAt(placeAt(file, offset), svgElement(name))]
  return attributes.flatMap((attribute, index) => {
    const place = placeAt(file, attribute.offset)
    if (!allowedAttributes.has(attribute.name)) return [faultAt(place, svgAttribute(name, attribute.name))]
    if (attributes.findIndex((other) => other.name === attribute.name) < index) {
      return [faultAt(place, svgTwice(name, attribute.name))]
    }
    return isHarmless(attribute.name, attribute.value)
      ? []
      : [faultAt(place, svgValue(attribute.name, attribute.value))]
  })
}
