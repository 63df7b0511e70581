import type { Message } from '../faults/fault.ts'
import { didYouMean } from '../faults/nearest.ts'
import { allowedAttributes, allowedElements } from './svg-allowed.ts'

const why = 'Figures become part of the page: only what is known to be harmless may stand in them.'

export const svgSyntax: Message = {
  code: 'svg-syntax',
  what: 'This cannot be read as SVG.',
  why: 'The rest of the drawing is lost.',
  mend: 'Write whole tags with every attribute between quotes; no doctype, no CDATA; & is written &amp;.',
}

export const svgUnbalanced = (name: string, open: string | undefined): Message => ({
  code: 'svg-syntax',
  what: open === undefined ? `</${name}> closes nothing.` : `</${name}> stands where </${open}> is expected.`,
  why: 'A browser would draw something else than what was meant.',
  mend: 'Close every element, the innermost first.',
})

export const svgUnclosed = (name: string): Message => ({
  code: 'svg-syntax',
  what: `<${name}> is never closed.`,
  why: 'What follows it on the page would become part of the drawing.',
  mend: `Add </${name}>.`,
})

export const svgRoot: Message = {
  code: 'svg-root',
  what: 'A figure is one <svg> with a viewBox of four numbers.',
  why: 'The page gives it its width; the viewBox gives it its proportions.',
  mend: 'Begin with <svg viewBox="0 0 640 400"> and end with </svg>.',
}

export const svgElement = (name: string): Message => ({
  code: 'svg-element',
  what: `<${name}> is not allowed in a figure.`,
  why,
  mend: didYouMean(name, allowedElements, 'Draw it with shapes (path, rect, circle, text …), or remove it.'),
})

export const svgAttribute = (element: string, name: string): Message => ({
  code: 'svg-attribute',
  what: `The attribute "${name}" of <${element}> is not allowed in a figure.`,
  why,
  mend:
    name === 'style'
      ? 'Use attributes (fill, stroke …) or classes.'
      : didYouMean(name, allowedAttributes, 'Remove it.'),
})

export const svgTwice = (element: string, name: string): Message => ({
  code: 'svg-attribute',
  what: `The attribute "${name}" of <${element}> is written twice.`,
  why: 'Only one of the two would count.',
  mend: 'Remove one of them.',
})

export const svgValue = (name: string, value: string): Message => ({
  code: 'svg-value',
  what: `The attribute "${name}" cannot be "${value}".`,
  why,
  mend: 'Refer to parts of the same drawing only: href="#id", url(#id). A colour is a name, #rrggbb or var(--…).',
})

export const svgInText = (name: string, inside: string): Message => ({
  code: 'svg-element',
  what: `<${name}> stands inside <${inside}>.`,
  why,
  mend: `Write plain text in <${inside}>.`,
})
