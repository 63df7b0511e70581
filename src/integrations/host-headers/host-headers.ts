import { writeFileSync } from 'node:fs'
import type { AstroIntegration } from 'astro'
import { headersFile } from './headers-file.ts'

/** Writes `_headers` into dist, for the hosts that read it. */
export function hostHeaders(): AstroIntegration {
  let base = '/'
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), headersFile(base))
      },
    },
  }
}
