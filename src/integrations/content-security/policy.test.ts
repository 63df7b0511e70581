import { describe, expect, it } from 'vitest'
import { elementsOf } from './page-elements.ts'
import { hashSource, policyOf as policyOfElements } from './policy.ts'

const policyOf = (html: string) => policyOfElements(elementsOf(html))

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`

/** The sources that a policy gives to a kind of content. */
const sources = (policy: string, name: string) =>
  policy
    .split(';')
    .map((directive) => directive.split(' '))
    .find(([first]) => first === name)
    ?.slice(1)

const scripts = (html: string) => sources(policyOf(html), 'script-src')
const styles = (html: string) => sources(policyOf(html), 'style-src')

// The script and the hash that the standard gives as its example: https://www.w3.org/TR/CSP3/#external-hash
const knownScript = `alert('Hello, world.');`
const knownHash = `'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='`

it('hashes as the standard does', () => {
  expect(hashSource(knownScript)).toBe(knownHash)
})

it('lets nothing in but what the site serves', () => {
  expect(policyOf(page(''))).toBe(
    "default-src 'none';script-src 'self';style-src 'self';connect-src 'self';font-src 'self';" +
      "manifest-src 'self';img-src 'self';base-uri 'none';form-action 'none';" +
      "require-trusted-types-for 'script';trusted-types worker",
  )
})

it('lets a page start a worker of its own where it says that it does', () => {
  const types = (body: string) => sources(policyOf(page('', body)), 'trusted-types')
  expect(types('<div data-worker></div>')).toEqual(['worker', 'page-worker'])
  expect(types('<div></div>')).toEqual(['worker'])
})

describe('scripts', () => {
  it.each([
    ['in the head', page(`<script>${knownScript}</script>`)],
    ['in the body', page('', `<p><script>${knownScript}</script></p>`)],
    ['a module', page(`<script type="module">${knownScript}</script>`)],
    ['an import map', page(`<script type="importmap">${knownScript}</script>`)],
    ['speculation rules', page(`<script type="speculationrules">${knownScript}</script>`)],
    ['in a drawing', page('', `<svg><script>${knownScript}</script></svg>`)],
    ['in a template', page('', `<template><script>${knownScript}</script></template>`)],
    ['written twice', page(`<script>${knownScript}</script><script>${knownScript}</script>`)],
  ])('allows the very one %s', (_, html) => {
    expect(scripts(html)).toEqual(["'self'", knownHash])
  })

  it.each([
    ['data', `<script type="application/json">{"a":1}</script>`],
    ['linked data', `<script type="application/ld+json">{"a":1}</script>`],
    ['a file', '<script src="/a.js"></script>'],
    ['a comment', '<!-- <script>a()</script> -->'],
    ['a title', '<title><script>a()</script></title>'],
    ['an attribute', '<meta name="description" content="<script>a()</script>">'],
  ])('needs no hash for %s', (_, head) => {
    expect(scripts(page(head))).toEqual(["'self'"])
  })

  it('is hashed as a browser reads it: Windows ends of lines are one character, entities stay', () => {
    expect(scripts(page('<script>a &amp;\r\nb</script>'))).toEqual(["'self'", hashSource('a &amp;\nb')])
  })

  it('may compile WebAssembly only where the search opens', () => {
    expect(scripts(page('', '<button data-search>?</button>'))).toEqual(["'self'", "'wasm-unsafe-eval'"])
  })

  it('are never allowed by class: no unsafe-inline, no unsafe-eval, no host, no scheme', () => {
    const policy = policyOf(
      page(`<script>a()</script><style>a{}</style><script src="https://x.example/a.js">`),
    )
    expect(policy).not.toMatch(/unsafe|https?:|data:|blob:|\*/)
  })
})

describe('styles', () => {
  it.each([
    ['the head', page('<style>a{}</style>')],
    ['the body', page('', '<style>a{}</style>')],
    ['a <noscript>', page('<noscript><style>a{}</style></noscript>')],
    ['a drawing', page('', '<svg><style>a{}</style></svg>')],
  ])('allows the one in %s', (_, html) => {
    expect(styles(html)).toEqual(["'self'", hashSource('a{}')])
  })
})
