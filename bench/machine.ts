import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, loadavg, platform, totalmem } from 'node:os'
import { join } from 'node:path'
import { findWindowed } from '../scripts/test/browser.ts'
import { places } from './places.ts'

/** What the figures depend on, in general words. */
export interface Machine {
  readonly system: string
  readonly cores: number
  readonly memoryGb: number
  /** Programs at work or waiting for a core before the bench began: near 0 on an idle machine. */
  readonly load: number
  readonly browser: string
  readonly node: string
  /** Of the packages that matter, by name. */
  readonly versions: Readonly<Record<string, string>>
}

/** Before the bench gives the machine work. */
const loadAtStart = Math.round((loadavg()[0] ?? 0) * 10) / 10

export const thisMachine = (): Machine => ({
  system: platform(),
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  load: loadAtStart,
  browser: browserVersion(),
  node: process.version.slice(1),
  versions: {
    ...versionsIn(places.bench, ['astro', '@astrojs/mdx', '@astrojs/preact', 'preact', 'lighthouse']),
    ...versionsIn(places.root, ['@playwright/test']),
  },
})

function browserVersion(): string {
  const path = process.env['TRIPTYQUE_CHROMIUM'] ?? findWindowed()
  if (path === undefined) return 'none'
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 })
  return /[A-Z]\w+(?: \w+)? [\d.]+/.exec(stdout)?.[0] ?? 'unknown'
}

const versionsIn = (folder: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, versionOf(folder, name)]))

function versionOf(folder: string, name: string): string {
  const path = join(folder, 'node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}
