import { expect, it } from 'vitest'
import { elementsOf } from './page-elements.ts'
import { hashSource, policyOf } from './policy.ts'
import { securePage, styleCodesOf } from './secure-page.ts'

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"> <head>${head}</head> <body>${body}</body></html>`

const policyFor = (html: string) =>
  `<meta http-equiv="content-security-policy" content="${policyOf(elementsOf(html))}">`

/** What the page becomes, but for its policy. */
const merged = (head: string, body?: string) =>
  securePage(page(`<meta charset="utf-8">${head}`, body)).replace(
    /<meta charset="utf-8"><meta http-equiv="[^"]*" content="[^"]*">/,
    '',
  )

it('puts the policy of the page after its charset, and changes nothing else', () => {
  const html = page('<meta charset="utf-8"><title>é</title>', '<script>a()</script>')
  expect(securePage(html)).toBe(html.replace('<title>', `${policyFor(html)}<title>`))
})

it('counts the styles as they stand merged', () => {
  const html = securePage(page('<meta charset="utf-8"><style>@layer a;</style><style>b{}</style>'))
  expect(html.match(/sha256/g)).toHaveLength(1)
  expect(html).toContain(policyFor(page('<style>@layer a;b{}</style>')))
})

it('lets the styles be of the pages that it takes apart', () => {
  const other = page('<meta charset="utf-8"><style>@layer a;</style> <style>b{}</style>')
  const read = styleCodesOf(other)
  expect(styleCodesOf(securePage(other))).toEqual(read)
  expect(securePage(page('<meta charset="utf-8">'), read)).toContain(hashSource('@layer a;b{}'))
})

it('refuses a page without a charset', () => {
  expect(() => securePage(page('<title>a</title>'))).toThrow('no <meta charset>')
  expect(() => securePage(page('', '<meta charset="utf-8">'))).toThrow('no <meta charset>')
})

it('merges the styles of the head into the first, in their order', () => {
  const head = '<style>\n  @layer a, b;\n</style> <link rel="stylesheet" href="c.css"><style>d{}</style>'
  expect(merged(`<title>é</title>${head}<style>e{}</style>`)).toBe(
    page('<title>é</title><style>@layer a, b;d{}e{}</style> <link rel="stylesheet" href="c.css">'),
  )
})

it.each([
  ['one style', '<style> a{} </style>'],
  ['none', '<title>a</title>'],
  ['one of a medium', '<style>a{}</style><style media="print">b{}</style>'],
  ['one for browsers without scripts', '<style>a{}</style><noscript><style>b{}</style></noscript>'],
  ['one of the body', '<style>a{}</style>', '<style>b{}</style>'],
  ['one of a drawing', '<style>a{}</style>', '<svg><style>b{}</style></svg>'],
  [
    'one that is only told of',
    '<style>a{}</style><!--<style>b{}</style>--><title><style>c{}</style></title>',
  ],
])('leaves %s where it is', (_, head, body = '') => {
  expect(merged(head, body)).toBe(page(head, body))
})
