import { describe, expect, it } from 'vitest'
import { mentionsIn, tells } from './mentions.ts'

const known = {
  paths: new Set([
    'fr/',
    'fr/a/',
    '_astro/a.js',
    '_astro/b.js',
    '_astro/c.css',
    'fr/items/x.json',
    'icon.svg',
    'f.woff2',
  ]),
  folders: new Set(['fr/', 'fr/a/', 'fr/items/', '_astro/']),
}
const at =
  (base: string, path = 'fr/a/') =>
  (text: string) =>
    mentionsIn(text, { path, base }, known)

describe('what a file names', () => {
  it.each([
    ['a script', '<script src="/_astro/a.js">', ['_astro/a.js']],
    ['without quotes', '<link href=/_astro/c.css>', ['_astro/c.css']],
    [
      'data in an attribute',
      '<i data-props="{&quot;at&quot;:&quot;/fr/items/x.json&quot;}">',
      ['fr/items/x.json'],
    ],
    ['a part of a drawing', `<use href="/icon.svg#drawing">`, ['icon.svg']],
    ['a query', `'/_astro/a.js?1'`, ['_astro/a.js']],
    ['any file of a folder, by a hole', '"/fr/items/{item}.json"', ['fr/items/']],
    ['any file of a folder', '"/fr/items/"', ['fr/items/']],
    ['a sheet’s own', 'url(/f.woff2)', ['f.woff2']],
    ['twice', '"/icon.svg" "/icon.svg"', ['icon.svg']],
    ['no page', '<a href="/fr/">', []],
    ['no other site', '"https://a.example/icon.svg" "//a.example/icon.svg"', []],
    ['nothing that is not there', '"/icon.png" "/fr/models/{model}.json"', []],
    ['no words', 'see /icon.svg, or 1 /_astro/a.js', []],
  ])('%s', (_, text, expected) => expect(at('/')(text)).toEqual(expected))

  it('beside itself, of a script', () => {
    const code = 'import"./b.js";import{a}from"./a.js";const c=()=>import(`./c.css`)'
    expect(at('/', '_astro/a.js')(code)).toEqual(['_astro/b.js', '_astro/c.css'])
  })

  it('under a base alone', () => {
    expect(at('/course/')('"/icon.svg" "/course/icon.svg" "/course/fr/items/{id}.json"')).toEqual([
      'fr/items/',
      'icon.svg',
    ])
  })
})

it.each([
  ['', true],
  ['fr/a/', true],
  ['404.html', true],
  ['_astro/a.js', true],
  ['fr/app.webmanifest', false],
  ['pagefind/pagefind.js', false],
  ['a.woff2', false],
])('"%s" is read for names: %s', (path, expected) => expect(tells(path)).toBe(expected))
