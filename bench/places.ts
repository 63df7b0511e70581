import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bench = fileURLToPath(new URL('.', import.meta.url))

export const places = {
  root: join(bench, '..'),
  bench,
  /** What is built and generated; never committed. */
  work: join(bench, '.work'),
  results: join(bench, 'results'),
  report: join(bench, 'RESULTS.md'),
} as const
