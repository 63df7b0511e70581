import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mark, markColours } from './mark.ts'
import { fills, ink, paper, quietInk } from './panel-look.ts'
import { panelSign } from './panel-signs.ts'

/** Cards are drawn without the styles and components of the site: here they are held to them. */
const read = (path: string) => readFileSync(`src/${path}`, 'utf8')
const tokens = read('styles/tokens.css')
const lightOf = (name: string, from = 0) =>
  new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(tokens.slice(from))?.[1]

const pathsIn = (svg: string) =>
  [...svg.matchAll(/\sd="([^"]+)"|'(M[^']+)'/g)].map(([, quoted, plain]) => quoted ?? plain)

describe('cards wear what the site wears', () => {
  it('paper and ink', () => {
    expect([paper, ink, quietInk]).toEqual([lightOf('paper'), lightOf('ink'), lightOf('ink-2')])
  })

  it.each(Object.entries(fills))('%s', (colour, fill) => {
    expect(lightOf('fill', tokens.indexOf(`.${colour} {`))).toBe(fill)
  })

  it('the mark', () => {
    expect(pathsIn(mark(0, 0, 40, markColours))).toEqual(pathsIn(read('components/SiteMark.astro')))
  })

  it.each(['compass', 'squares', 'plane'] as const)('the sign of %s', (shape) => {
    const drawing = new RegExp(`^ {2}${shape}: (.*),$`, 'm').exec(read('islands/sign/sign.tsx'))?.[1] ?? ''
    expect(pathsIn(panelSign(shape, 0, 0, 24))).toEqual(pathsIn(drawing))
  })
})
