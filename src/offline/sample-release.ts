import type { Release } from './release.ts'

/**
 * A release for tests: each path with what it mentions. A file's hash is its path unless `changed` gives another; each
 * weighs ten bytes.
 */
export function sampleRelease(
  mentions: Readonly<Record<string, readonly string[]>>,
  changed: Readonly<Record<string, string>> = {},
  id = 'sample',
): Release {
  const paths = Object.keys(mentions)
  return {
    id,
    files: new Map(paths.map((path) => [path, { path, hash: changed[path] ?? path, sizeBytes: 10 }])),
    mentions: new Map(Object.entries(mentions).filter(([, named]) => named.length > 0)),
    offlinePages: { fr: 'fr/hors-ligne/', en: 'en/offline/' },
  }
}
