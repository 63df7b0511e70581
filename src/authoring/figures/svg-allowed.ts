/** What a figure may be made of: shapes, text and paint; nothing that runs, styles the page or reaches elsewhere. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const allowedElements = words(`
  svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan
  linearGradient radialGradient stop clipPath mask pattern marker`)

/** Elements whose text is shown or read out. In title and desc a browser would parse tags as HTML: text only. */
export const textElements = words('text tspan title desc')
export const textOnlyElements = words('title desc')

export const allowedAttributes = words(`
  id class role lang xmlns viewBox preserveAspectRatio transform href
  x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy width height d points rotate pathLength
  fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray
  stroke-dashoffset stroke-opacity stroke-miterlimit opacity color vector-effect paint-order
  clip-path clip-rule mask marker-start marker-mid marker-end stop-color stop-opacity offset
  text-anchor dominant-baseline font-size font-weight font-style font-family letter-spacing textLength lengthAdjust
  gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform
  clipPathUnits maskUnits maskContentUnits markerWidth markerHeight markerUnits refX refY orient
  aria-hidden aria-label aria-labelledby aria-describedby`)

const allowedFunctions = words(`
  matrix translate scale rotate skewX skewY var calc min max clamp
  rgb rgba hsl hsla oklch oklab color-mix light-dark`)

const svgNamespace = 'http://www.w3.org/2000/svg'

/** Whether the raw value of an attribute stays within the figure: no escapes, no function that could load. */
export function isHarmless(name: string, value: string): boolean {
  if (name === 'xmlns') return value === svgNamespace
  if (name === 'href') return /^#[\w-]+$/.test(value)
  if (value.includes('\\') || !hasPlainEntities(value)) return false
  const withoutReferences = value.replace(/url\(#[\w-]+\)/g, '')
  return [...withoutReferences.matchAll(/([\w-]*)\s*\(/g)].every(([, called]) =>
    allowedFunctions.has(called ?? ''),
  )
}

const hasPlainEntities = (value: string) => !/&(?!(?:amp|lt|gt|quot|apos);)/.test(value)
