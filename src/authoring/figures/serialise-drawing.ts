import type { SvgAttribute, SvgToken } from './svg-tokens.ts'

/** Attributes of the root that are the page's business; the others hold for all that is drawn. */
const ofThePage = new Set([
  'xmlns',
  'viewBox',
  'width',
  'height',
  'role',
  'lang',
  'id',
  'preserveAspectRatio',
])

/**
 * What stands inside the root, in a `<g>` with the root's own attributes: without comments and indentation, and with
 * `prefix` before its ids, so that two figures of a page never share one.
 */
export function serialiseDrawing(tokens: readonly SvgToken[], prefix: string): string {
  const [root] = tokens
  const last = tokens.findLastIndex(({ type }) => type === 'close')
  if (root?.type !== 'open') return ''
  const inherited = root.attributes.filter(({ name }) => !ofThePage.has(name) && !name.startsWith('aria-'))
  const group: SvgToken = { ...root, name: 'g', attributes: inherited }
  const inner = tokens
    .slice(1, last)
    .map((token) => serialise(token, prefix))
    .join('')
  return inherited.length === 0 ? inner : `${serialise(group, prefix)}${inner}</g>`
}

function serialise(token: SvgToken, prefix: string): string {
  switch (token.type) {
    case 'open': {
      const attributes = token.attributes.filter(({ name }) => name !== 'xmlns')
      const written = attributes.map((attribute) => serialiseAttribute(attribute, prefix)).join('')
      return `<${token.name}${written}${token.closed ? '/' : ''}>`
    }
    case 'close':
      return `</${token.name}>`
    case 'text':
      return token.value.trim() === '' && token.value.includes('\n') ? '' : token.value
    case 'unreadable':
      return ''
  }
}

function serialiseAttribute({ name, value }: SvgAttribute, prefix: string): string {
  return ` ${name}="${withPrefix(name, value, prefix).replaceAll('"', '&quot;')}"`
}

function withPrefix(name: string, value: string, prefix: string): string {
  if (name === 'id') return prefix + value
  if (name === 'href') return `#${prefix}${value.slice(1)}`
  if (name === 'aria-labelledby' || name === 'aria-describedby') return value.replace(/\S+/g, `${prefix}$&`)
  return value.replaceAll('url(#', `url(#${prefix}`)
}
