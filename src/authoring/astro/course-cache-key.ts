import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'

/**
 * Names the cache of a course: another folder, or another version of what reads it, is another cache. Astro itself
 * watches `content.config.ts` only, and would serve what an older reader had let pass.
 */
export function courseCacheKey(folder: string): string {
  const digest = createHash('sha256').update(resolve(folder))
  for (const path of readers()) digest.update(path).update(readFileSync(new URL(path, sources)))
  return `${basename(resolve(folder))}-${digest.digest('hex').slice(0, 12)}`
}

const sources = new URL('../../', import.meta.url)

function readers(): readonly string[] {
  const patterns = ['schemas/**/*.ts', 'learning/models/**/*.ts', 'authoring/**/*.{ts,txt}']
  return globSync(patterns, { cwd: sources })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.test.ts'))
    .sort()
}
