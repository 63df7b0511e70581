import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readHeadersFile } from './headers-file.ts'
import { headersFile } from '../../src/integrations/host-headers/headers-file.ts'
import { cacheControl, siteHeaders } from '../../src/integrations/host-headers/site-headers.ts'

describe.each(['/', '/courses/bread/', '/courses/bread'])('under %s', (base) => {
  const headersOf = readHeadersFile(headersFile(base))
  const root = base.replace(/\/*$/, '/')
  const everywhere = Object.fromEntries(siteHeaders.map(([name, value]) => [name.toLowerCase(), value]))

  it.each(['', 'fr/', '404.html', 'sw.js', 'fr/lecons/a/b.json'])(
    '"%s" has the headers of the site',
    (path) => {
      expect(headersOf(root + path)).toEqual(everywhere)
    },
  )

  it('a hashed file is kept, and has the headers too', () => {
    expect(headersOf(`${root}_astro/fonts/a.woff2`)).toEqual({
      ...everywhere,
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })
})

it('says nothing of other sites of the same host', () => {
  const headersOf = readHeadersFile(headersFile('/courses/bread/'))
  expect(headersOf('/courses/')).toEqual({})
  expect(headersOf('/_astro/a.js')).toEqual({})
})

it('is one line a header, and no header twice', () => {
  const names = siteHeaders.map(([name]) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(headersFile('/')).toMatch(/^\/\*\n {2}Content-Security-Policy: frame-ancestors 'none'\n/)
})

describe('the example for nginx says the same', () => {
  const example = readFileSync('docs/deploy/nginx.conf', 'utf8')

  it.each(siteHeaders)('%s', (name, value) => {
    const written = name === 'Strict-Transport-Security' ? '$triptyque_hsts' : `"${value}"`
    expect(example).toContain(`add_header ${name} ${written} always;`)
    expect(example).toContain(`"${value}"`)
  })

  it('and keeps files as long', () => {
    expect(example).toContain(`~/_astro/ "${cacheControl.hashed}";`)
    expect(example).toContain(`default "${cacheControl.other}";`)
    expect(example.match(/add_header/g)).toHaveLength(siteHeaders.length + 2)
  })
})
