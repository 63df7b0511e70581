import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bareAstro } from './bare-astro/bare-astro.ts'
import { bareHtml } from './bare-html/bare-html.ts'
import type { Peer } from './peer.ts'
import { triptyque } from './triptyque/triptyque.ts'

/** The floor first. */
export const peers: readonly Peer[] = [bareHtml, bareAstro, triptyque]

export async function buildSites(): Promise<void> {
  for (const peer of peers) {
    console.log(`Building the lesson as ${peer.name}.`)
    await peer.build()
    // What the server answers where there is nothing: Lighthouse asks for robots.txt.
    const notFound = join(peer.outDir, '404.html')
    if (!existsSync(notFound)) writeFileSync(notFound, '<!doctype html><title>404</title>\n')
  }
}
