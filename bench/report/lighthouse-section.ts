import type { LighthouseData, LighthouseSample } from '../parts/lighthouse.ts'
import type { Measured } from '../rounds.ts'
import { spreadIn, table } from './table.ts'

export function lighthouseSection({ lesson, pages }: LighthouseData): string {
  return `## Lighthouse

Mobile, simulated throttling. Scores are performance / accessibility / best practices / SEO.

The lesson:

${lighthouseTable('site', lesson)}

Every kind of page of this project:

${lighthouseTable('page', pages)}`
}

function lighthouseTable(subject: string, measured: readonly Measured<LighthouseSample>[]): string {
  const head = [subject, 'runs', 'scores', 'LCP (ms)', 'TBT (ms)', 'CLS', 'what cost points']
  const rows = measured.map(({ name, samples }) => [
    name,
    String(samples.length),
    [0, 1, 2, 3].map((at) => spreadIn(samples, ({ scores }) => scores[at] ?? 0)).join(' / '),
    spreadIn(samples, (one) => one.lcpMs),
    spreadIn(samples, (one) => one.blockingMs),
    spreadIn(samples, (one) => one.layoutShift, 3),
    [...new Set(samples.flatMap(({ failed }) => failed))].join(', '),
  ])
  return table(head, rows)
}
