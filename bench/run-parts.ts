import { thisMachine } from './machine.ts'
import type { Options, PartName } from './options.ts'
import { measureBuilds } from './parts/builds.ts'
import { measureBytes } from './parts/bytes.ts'
import { measureLearners } from './parts/learners.ts'
import { measureLighthouse } from './parts/lighthouse.ts'
import { measurePaint } from './parts/paint.ts'
import { buildSites } from './peers/peers.ts'
import { writeReport } from './report/write-report.ts'
import { keepResult, type PartData } from './results.ts'

type Measures = { readonly [Part in PartName]: (options: Options) => Promise<PartData[Part]> }

const measures: Measures = {
  bytes: ({ rounds }) => measureBytes(rounds),
  paint: ({ rounds }) => measurePaint(rounds),
  lighthouse: ({ rounds }) => measureLighthouse(rounds),
  builds: ({ rounds, lessons }) => measureBuilds(rounds, lessons),
  learners: () => measureLearners(),
}

/** They look at the sites. */
const visitingParts: readonly PartName[] = ['bytes', 'paint', 'lighthouse']

/** Runs the parts asked for, keeps what each found, and writes the report of all that is known. */
export async function runParts(options: Options): Promise<void> {
  if (options.parts.some((part) => visitingParts.includes(part))) await buildSites()
  for (const part of options.parts) {
    await runPart(part, options)
    await writeReport()
  }
}

async function runPart<Part extends PartName>(part: Part, options: Options): Promise<void> {
  console.log(`\n── ${part}`)
  const machine = thisMachine()
  const startedAtMs = Date.now()
  const data = await measures[part](options)
  const minutes = (Date.now() - startedAtMs) / 60_000
  keepResult(part, { date: new Date(startedAtMs).toISOString().slice(0, 10), minutes, machine, data })
  console.log(`── ${part}: ${minutes.toFixed(1)} min`)
}
