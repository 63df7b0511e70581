import { rmSync } from 'node:fs'
import { provideBrowser } from './browser.ts'
import { type Build, builds } from './builds.ts'
import { programSucceeds, succeeds, succeedsAside } from './command.ts'
import { provideNginx } from './nginx.ts'
import { findWebKit, provideOtherEngines } from './other-engines.ts'
import { nothing, oneFailure, readTally, sum, type Tally } from './tally.ts'

/** One check of the project. A step that counts no tests of its own gives `nothing` or `oneFailure`. */
export type Step = () => Promise<Tally>

const node = process.execPath

const check = async (...commands: readonly (() => Promise<boolean>)[]): Promise<Tally> => {
  for (const command of commands) if (!(await command())) return oneFailure
  return nothing
}

/** What `sources` runs side by side, for each keeps one core busy. */
const sourceSteps: readonly string[] = ['types', 'lint', 'unused', 'content']

/** What `npm test` does not run by name: the parts of `sources`, and what takes long, but on CI. */
export const whenAsked: readonly string[] = [
  ...sourceSteps,
  ...(process.env.CI === undefined ? ['soak'] : []),
]

/** In order: what fails soonest comes first. */
export const steps: Readonly<Record<string, Step>> = {
  sources: async () => {
    const known = await check(typesOfContent)
    return known.failed > 0 ? known : sideBySide(...sourceSteps.map(aside))
  },
  types: () =>
    check(
      typesOfContent,
      () => succeeds(node, ['scripts/site.ts', 'check', '--noSync']),
      () => programSucceeds('typescript/bin/tsc', ['--project', 'src/learning', '--noEmit']),
    ),
  lint: () =>
    check(
      typesOfContent,
      () => programSucceeds('eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
      () => programSucceeds('prettier/bin/prettier.cjs', ['--check', '.']),
    ),
  unused: () => check(() => programSucceeds('knip/bin/knip.js', [])),
  content: () => check(() => succeeds(node, ['scripts/check-content.ts'])),
  unit: () => vitest('unit'),
  browser: async () => {
    process.env.TRIPTYQUE_CHROMIUM = await provideBrowser()
    console.log(`Browser: ${process.env.TRIPTYQUE_CHROMIUM}`)
    return absenceOf(await provideOtherEngines())
  },
  nginx: async () => {
    const path = await provideNginx()
    if (path !== undefined) process.env.TRIPTYQUE_NGINX = path
    console.log(
      `nginx: ${path ?? 'none on this machine; the tests that serve the site with it are left out.'}`,
    )
    return nothing
  },
  build: () => check(...Object.values(builds).map((build) => () => buildSite(build))),
  site: () => vitest('site'),
  journeys: () => playwright('journeys'),
  webkit: async () => (findWebKit() === undefined ? absenceOf(['WebKit']) : vitest('webkit')),
  soak: () => playwright('soak'),
}

/** Says which engines are missing; where all tests must run, that is a failure. */
function absenceOf(engines: readonly string[]): Tally {
  for (const engine of engines)
    console.log(`${engine}: none on this machine; the journeys in it are left out.`)
  if (engines.length === 0 || process.env.CI === undefined) return nothing
  console.error('On CI every engine must be there: on Debian, install what CONTRIBUTING.md names.')
  return oneFailure
}

/** Astro writes the types of the content, which the compiler and the linter read: once for both of them. */
const typesOfContent = async (): Promise<boolean> =>
  process.env.TRIPTYQUE_SYNCED !== undefined || succeeds(node, ['scripts/site.ts', 'sync'])

/** A step in a process of its own. */
const aside = (name: string): Promise<Tally> =>
  check(() => succeedsAside(node, ['scripts/test.ts', name], { TRIPTYQUE_SYNCED: '1' }))

const sideBySide = async (...running: readonly Promise<Tally>[]): Promise<Tally> =>
  (await Promise.all(running)).reduce(sum, nothing)

function buildSite({ base, content, outDir, cacheDir, drafts }: Build): Promise<boolean> {
  return succeeds(node, ['scripts/site.ts', 'build', '--force'], {
    BASE_PATH: base,
    COURSE_CONTENT: content,
    // Nobody shares what only authors see.
    ...(drafts && { COURSE_DRAFTS: '1', TRIPTYQUE_CARDS: '0' }),
    TRIPTYQUE_OUT: outDir,
    TRIPTYQUE_CACHE: cacheDir,
    SITE_URL: 'https://triptyque.example',
  })
}

function vitest(project: string): Promise<Tally> {
  return counted(`.cache/test/${project}.json`, (report) =>
    programSucceeds('vitest/vitest.mjs', [
      'run',
      ...['--project', project],
      ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report],
    ]),
  )
}

/** The tests of the folder `tests/<name>`: `journeys`, or `soak`, which takes long. */
function playwright(name: 'journeys' | 'soak'): Promise<Tally> {
  return counted(`.cache/test/${name}.json`, (report) =>
    programSucceeds('@playwright/test/cli.js', ['test'], {
      TRIPTYQUE_BROWSER_TESTS: name,
      TRIPTYQUE_BROWSER_REPORT: report,
    }),
  )
}

/** Runs a test runner and counts its report. A runner that fails without a failed test counts as one failure. */
async function counted(report: string, run: (report: string) => Promise<boolean>): Promise<Tally> {
  rmSync(report, { force: true })
  const passed = await run(report)
  const tally = readTally(report) ?? nothing
  const ranNone = tally.passed + tally.failed === 0
  return tally.failed === 0 && (!passed || ranNone) ? { ...tally, failed: 1 } : tally
}
