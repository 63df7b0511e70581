import { countLines, forgetCounts } from './test/counts.ts'
import { engineLines, forgetJourneys, reportedJourneys } from './test/engine-lines.ts'
import { otherEngines } from './test/other-engines.ts'
import { whenAsked, steps } from './test/steps.ts'
import { nothing, oneFailure, sum, tallyLine } from './test/tally.ts'

/**
 * `npm test`: every check of the project but the long ones, in order, up to the first that fails.
 * `npm test -- build site`: these steps only.
 */
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in steps))
if (unknown.length > 0) {
  console.error(`No step is named ${unknown.join(', ')}. The steps are: ${Object.keys(steps).join(', ')}.`)
  process.exit(2)
}

forgetCounts()
forgetJourneys()
let total = nothing
let failing: string | undefined
for (const [name, run] of Object.entries(steps)) {
  if (asked.length > 0 ? !asked.includes(name) : whenAsked.includes(name)) continue
  const startedAtMs = performance.now()
  console.log(`\n── ${name}`)
  const tally = await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return oneFailure
  })
  total = sum(total, tally)
  console.log(`── ${name}: ${((performance.now() - startedAtMs) / 1000).toFixed(1)} s`)
  if (tally.failed === 0) continue
  failing = name
  break
}

if (failing !== undefined) {
  console.log(`\nThe step "${failing}" failed. Again, alone: npm test -- ${failing}`)
  process.exitCode = 1
}
const journeys = reportedJourneys()
const absent = () => otherEngines.filter((engine) => !engine.isHere()).map(({ name }) => name)
const engines = journeys.length > 0 ? engineLines(journeys, absent()) : []
for (const line of [...engines, ...countLines()]) console.log(line)
if (total.passed + total.failed > 0) console.log(`\n${tallyLine(total)}`)
