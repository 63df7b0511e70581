import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Site } from './static-server.ts'

export type Headers = Readonly<Record<string, string>>

interface Rule {
  readonly path: RegExp
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** As documented by Cloudflare Pages, the stricter of the two hosts. */
const maxRules = 100
const maxLineLength = 2000

/** The site with what its own `_headers` adds. */
export const withHeadersFile = <S extends Site>(site: S): S => ({
  ...site,
  headersFor: readHeadersFile(readFileSync(join(site.outDir, '_headers'), 'utf8')),
})

/**
 * What a `_headers` file adds to the answer for a path, as Netlify and Cloudflare Pages read it: a path at the margin,
 * its headers indented, `*` for the rest of a path. Values that several rules give to one header are joined.
 */
export function readHeadersFile(text: string): (pathname: string) => Headers {
  const rules = readRules(text)
  return (pathname) => {
    const joined: Record<string, string> = {}
    for (const { path, headers } of rules) {
      if (!path.test(pathname)) continue
      for (const [name, value] of headers) {
        const key = name.toLowerCase()
        joined[key] = joined[key] === undefined ? value : `${joined[key]}, ${value}`
      }
    }
    return joined
  }
}

function readRules(text: string): Rule[] {
  const rules: { path: RegExp; headers: [string, string][] }[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const refuse = (why: string) => new Error(`_headers:${index + 1} ${why}: ${line}`)
    if (line.length > maxLineLength) throw refuse('This line is too long')
    if (line.trim() === '' || line.trim().startsWith('#')) continue
    if (!/^\s/.test(line)) {
      rules.push({ path: pattern(line, refuse), headers: [] })
      continue
    }
    const [, name, value] = /^\s+([\w-]+):\s*(\S.*)$/.exec(line) ?? []
    const rule = rules.at(-1)
    if (!rule || name === undefined || value === undefined) throw refuse('This is no header of a path')
    rule.headers.push([name, value])
  }
  if (rules.length > maxRules) throw new Error(`_headers has ${rules.length} rules; at most ${maxRules}.`)
  return rules
}

function pattern(path: string, refuse: (why: string) => Error): RegExp {
  const [before = '', ...splats] = path.split('*')
  // Both hosts understand one at the end; elsewhere they differ.
  if (!/^\/\S*$/.test(path) || path.includes(':') || splats.length > 1 || (splats[0] ?? '') !== '')
    throw refuse('This path may mean something else on another host')
  const literal = before.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${literal}${splats.length === 1 ? '.*' : ''}$`)
}
