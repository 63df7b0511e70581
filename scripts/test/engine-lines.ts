import { existsSync, readFileSync, rmSync } from 'node:fs'

/** A journey as one engine made it. `why` is said of one that was left out. */
export interface Journey {
  readonly engine: string
  readonly name: string
  readonly end: 'passed' | 'failed' | 'left out'
  readonly why?: string
}

interface PlaywrightSuite {
  readonly title: string
  readonly suites?: readonly PlaywrightSuite[]
  readonly specs?: readonly {
    readonly title: string
    readonly tests: readonly {
      readonly projectName: string
      readonly status: string
      readonly annotations: readonly { readonly type: string; readonly description?: string }[]
    }[]
  }[]
}

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[]
}

/** Journeys in a report of Playwright (`json`): its projects are named after the engines. */
export function playwrightJourneys({ suites }: PlaywrightReport): Journey[] {
  return suites.flatMap((file) => journeysOf(file, ''))
}

function journeysOf({ specs = [], suites = [] }: PlaywrightSuite, around: string): Journey[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName: engine, status, annotations }): Journey => {
      const name = `${around}${title}`.replaceAll(' @engines', '')
      if (status !== 'skipped') return { engine, name, end: status === 'expected' ? 'passed' : 'failed' }
      const why = annotations.find(({ type }) => type === 'skip')?.description
      return { engine, name, end: 'left out', ...(why !== undefined && { why }) }
    }),
  )
  return [...own, ...suites.flatMap((suite) => journeysOf(suite, `${around}${suite.title}: `))]
}

interface VitestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** Journeys in a report of Vitest (`json`): what was left out says why after the last colon of its name. */
export function vitestJourneys({ testResults }: VitestReport, engine: string): Journey[] {
  const results = testResults.flatMap(({ assertionResults }) => assertionResults)
  return results.map(({ fullName, status }): Journey => {
    if (status === 'passed' || status === 'failed') return { engine, name: fullName, end: status }
    const colon = fullName.lastIndexOf(': ')
    return { engine, name: fullName.slice(0, colon), end: 'left out', why: fullName.slice(colon + 2) }
  })
}

/** How many journeys each engine made, then what each left out, and why; engines in `absent` say so. */
export function engineLines(journeys: readonly Journey[], absent: readonly string[]): string[] {
  const engines = [...new Set(journeys.map(({ engine }) => engine))]
  if (engines.length === 0) return []
  const counts = engines.map((engine) => countOf(engine, journeys))
  const missing = absent.map((engine) => `${engine} none: it is not on this machine`)
  const leftOut = journeys.filter(({ end }) => end === 'left out')
  const reasons = new Map<string, string[]>()
  for (const { engine, name, why = 'no reason given' } of leftOut) {
    const reason = `left out in ${engine}, for ${why}`
    reasons.set(reason, [...(reasons.get(reason) ?? []), name])
  }
  return [
    `journeys: ${[...counts, ...missing].join(', ')}`,
    ...[...reasons].map(([reason, names]) => `  ${reason}: ${names.join('; ')}`),
  ]
}

function countOf(engine: string, all: readonly Journey[]): string {
  const own = all.filter((journey) => journey.engine === engine)
  const count = (end: Journey['end']) => own.filter((journey) => journey.end === end).length
  const asides = [
    count('failed') > 0 ? `failed ${count('failed')}` : '',
    count('left out') > 0 ? `left out ${count('left out')}` : '',
  ].filter(Boolean)
  return `${engine} ${count('passed')}${asides.length > 0 ? ` (${asides.join(', ')})` : ''}`
}

const reports = { playwright: '.cache/test/journeys.json', webkit: '.cache/test/webkit.json' } as const

/** Nothing of an earlier run is to be told again. */
export function forgetJourneys(): void {
  for (const report of Object.values(reports)) rmSync(report, { force: true })
}

/** The journeys that were reported since, of every engine. */
export function reportedJourneys(): Journey[] {
  const read = (path: string): unknown =>
    existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
  const playwright = read(reports.playwright)
  const webkit = read(reports.webkit)
  return [
    ...(playwright ? playwrightJourneys(playwright as PlaywrightReport) : []),
    ...(webkit ? vitestJourneys(webkit as VitestReport, 'WebKit') : []),
  ]
}
