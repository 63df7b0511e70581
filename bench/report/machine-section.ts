import type { Result, Results } from '../results.ts'
import { number, table } from './table.ts'

/** Where and when each part was measured: parts can be run apart. */
export function machineSection(results: Results): string {
  const measured = Object.entries(results) as readonly (readonly [string, Result<unknown>])[]
  const rows = measured.map(([part, { date, minutes, machine }]) => [
    part,
    date,
    number(minutes, 1),
    `${machine.cores} cores, ${machine.memoryGb} GB, ${machine.system}`,
    number(machine.load, 1),
    machine.browser,
    `Node ${machine.node}`,
  ])
  const versions = new Set(
    measured.flatMap(([, { machine }]) =>
      Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`),
    ),
  )
  return `## What was measured, where and when

${table(['part', 'day', 'minutes', 'machine', 'load before', 'browser', 'run by'], rows)}

Versions: ${[...versions].join(', ')}.

Times mean something as ratios within a table only. A load above a half per core before the run means that
something else was at work: such times are worth little, measure again on an idle machine.`
}
