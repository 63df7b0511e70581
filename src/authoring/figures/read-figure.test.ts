import { describe, expect, it } from 'vitest'
import { formatFault } from '../faults/fault.ts'
import { readFigure } from './read-figure.ts'

const read = (text: string) => readFigure({ path: 'bowl.svg', text }, 'rise-bowl-')
const told = (text: string) => read(text).faults.map(formatFault).join('\n')
const inSvg = (inner: string) => `<svg viewBox="0 0 20 10">\n${inner}\n</svg>\n`

describe('a harmless figure', () => {
  const figure = read(`<?xml version="1.0"?>
<!-- a bowl -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0, -2 20 10" fill="none" width="20">
  <defs><clipPath id="edge"><path d="M0 0h9"/></clipPath></defs>
  <use href="#edge" clip-path="url(#edge)"/>
  <g transform='translate(2 3) rotate(4)' stroke="var(--c)">
    <text x="1" y="2">24 &amp; <tspan font-weight="700">1</tspan></text>
  </g>
</svg>`)

  it('is written anew, without comments and indentation, its ids its own', () => {
    expect(figure.faults).toEqual([])
    expect(figure.viewBox).toBe('0 -2 20 10')
    expect(figure.markup).toBe(
      '<g fill="none">' +
        '<defs><clipPath id="rise-bowl-edge"><path d="M0 0h9"/></clipPath></defs>' +
        '<use href="#rise-bowl-edge" clip-path="url(#rise-bowl-edge)"/>' +
        '<g transform="translate(2 3) rotate(4)" stroke="var(--c)">' +
        '<text x="1" y="2">24 &amp; <tspan font-weight="700">1</tspan></text>' +
        '</g></g>',
    )
  })

  it('says where its texts stand', () => {
    expect(figure.texts).toHaveLength(2)
  })

  it('stays as it is when it is written anew once more', () => {
    const { markup } = read(inSvg('<g id="a"><circle r="2"/><text>x</text></g>'))
    expect(read(`<svg viewBox="0 0 1 1">${markup.replace('rise-bowl-', '')}</svg>`).markup).toBe(markup)
  })
})

describe('what could do harm', () => {
  it.each([
    ['<script>x</script>', '<script> is not allowed in a figure.'],
    ['<style>a{}</style>', '<style> is not allowed in a figure.'],
    ['<foreignObject></foreignObject>', '<foreignObject> is not allowed in a figure.'],
    ['<image href="#a"/>', '<image> is not allowed in a figure.'],
    ['<a href="#a"></a>', '<a> is not allowed in a figure.'],
    ['<animate/>', '<animate> is not allowed in a figure.'],
    ['<PATH d=""/>', '<PATH> is not allowed in a figure.'],
    ['<path onclick="x"/>', 'The attribute "onclick" of <path> is not allowed in a figure.'],
    ['<path style="fill:red"/>', 'The attribute "style" of <path> is not allowed in a figure.'],
    ['<use xlink:href="#a"/>', 'The attribute "xlink:href" of <use> is not allowed in a figure.'],
    [
      '<use href="https://x.example/a.svg#a"/>',
      'The attribute "href" cannot be "https://x.example/a.svg#a".',
    ],
    ['<use href="javascript:x"/>', 'The attribute "href" cannot be "javascript:x".'],
    ['<path fill="url(https://x.example)"/>', 'The attribute "fill" cannot be "url(https://x.example)".'],
    ['<path fill="url(#a) url(//x)"/>', 'The attribute "fill" cannot be "url(#a) url(//x)".'],
    ['<path fill="u\\72l(//x)"/>', 'The attribute "fill" cannot be "u\\72l(//x)".'],
    ['<path fill="u&#114;l(//x)"/>', 'The attribute "fill" cannot be "u&#114;l(//x)".'],
    ['<path fill="image-set(x)"/>', 'The attribute "fill" cannot be "image-set(x)".'],
    [
      '<g xmlns="http://www.w3.org/1999/xhtml"/>',
      'The attribute "xmlns" cannot be "http://www.w3.org/1999/xhtml".',
    ],
    ['<path d="" d="x"/>', 'The attribute "d" of <path> is written twice.'],
    ['<title><g/></title>', '<g> stands inside <title>.'],
    ['<!--> <script>x</script> -->', 'This cannot be read as SVG.'],
    ['<![CDATA[x]]>', 'This cannot be read as SVG.'],
    ['<!DOCTYPE svg>', 'This cannot be read as SVG.'],
    ['<path d=M0/>', 'This cannot be read as SVG.'],
    ['<path d="<"/>', 'This cannot be read as SVG.'],
    ['loose text', 'This cannot be read as SVG.'],
    ['<text>&nbsp;</text>', 'This cannot be read as SVG.'],
    ['<g>', '</svg> stands where </g> is expected.'],
    ['</g>', '</g> stands where </svg> is expected.'],
  ])('%s', (inner, what) => {
    expect(told(inSvg(inner))).toContain(what)
    expect(read(inSvg(inner)).markup).toBe('')
  })

  it('has its place, its reason and its mend', () => {
    expect(told(inSvg('<rect/>\n  <pth d=""/>'))).toMatchInlineSnapshot(`
      "bowl.svg:3:3 <pth> is not allowed in a figure.
        Figures become part of the page: only what is known to be harmless may stand in them.
        Did you mean "path"?"
    `)
    expect(told(inSvg('<path onload="x"/>'))).toMatchInlineSnapshot(`
      "bowl.svg:2:7 The attribute "onload" of <path> is not allowed in a figure.
        Figures become part of the page: only what is known to be harmless may stand in them.
        Remove it."
    `)
    expect(told(inSvg('<path style="x"/>'))).toMatchInlineSnapshot(`
      "bowl.svg:2:7 The attribute "style" of <path> is not allowed in a figure.
        Figures become part of the page: only what is known to be harmless may stand in them.
        Use attributes (fill, stroke …) or classes."
    `)
    expect(told(inSvg('<path fill="url(//x)"/>'))).toMatchInlineSnapshot(`
      "bowl.svg:2:7 The attribute "fill" cannot be "url(//x)".
        Figures become part of the page: only what is known to be harmless may stand in them.
        Refer to parts of the same drawing only: href="#id", url(#id). A colour is a name, #rrggbb or var(--…)."
    `)
  })
})

describe('what is no figure', () => {
  it.each([
    '',
    'bowl',
    '<g/>',
    '<svg></svg>',
    '<svg viewBox="0 0 20"></svg>',
    '<svg viewBox="0 0 0 10"></svg>',
    '<svg viewBox="0 0 1 1"/>',
    '<svg viewBox="0 0 1 1"></svg><g/>',
  ])('%j', (text) => {
    expect(told(text)).toContain('A figure is one <svg> with a viewBox of four numbers.')
  })

  it('one that is never closed', () => {
    expect(told('<svg viewBox="0 0 1 1">')).toMatchInlineSnapshot(`
      "bowl.svg:1:1 <svg> is never closed.
        What follows it on the page would become part of the drawing.
        Add </svg>."
    `)
  })
})
