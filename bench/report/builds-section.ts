import type { BuildsData, BuildSample } from '../parts/builds.ts'
import type { Company, PageWeight } from '../parts/company.ts'
import { medianOf } from '../spread.ts'
import { number, ratio, spreadIn, table } from './table.ts'

export function buildsSection({ sizes, company }: BuildsData): string {
  return `## Builds

Courses of as many lessons, in one language, made of variations of the real ones; in both projects the same lessons,
built without any cache. Memory is the peak of the largest process, as Linux tells it. Ratios are to the bare project.
A build that takes more than ten minutes is stopped: its figures are what it had used by then.

${buildsTable(sizes)}

What one lesson more costs, in milliseconds, between two sizes; a build is linear where it stays the same:

${growthTable(sizes)}

## A lesson among others

${company ? companyTable(company) : 'Not measured: no build came to its end.'}`
}

type Size = BuildsData['sizes'][number]
type Figure = (sample: BuildSample) => number | null

const seconds: Figure = (one) => one.seconds
const cpuSeconds: Figure = (one) => one.cpuSeconds
const memory: Figure = (one) => one.peakRssMb

function buildsTable(sizes: readonly Size[]): string {
  const head = [
    ...['lessons', 'project', 'builds', 'seconds', 'ratio', 'CPU seconds', 'ratio'],
    ...['MB of memory', 'ratio', 'MB of output'],
  ]
  const rows = sizes.flatMap(({ lessons, builds }) =>
    builds.map(({ name, samples }) => [
      number(lessons),
      name,
      samples.some(({ stopped }) => stopped) ? '**stopped**' : String(samples.length),
      ...compared(samples, builds[0]?.samples ?? samples, seconds, 1),
      ...compared(samples, builds[0]?.samples ?? samples, cpuSeconds, 1),
      ...compared(samples, builds[0]?.samples ?? samples, memory),
      spreadIn(samples, (one) => one.outputMb, 1),
    ]),
  )
  return table(head, rows)
}

/** A figure and its ratio to the bare project's, or a word where this machine does not tell it. */
function compared(
  samples: readonly BuildSample[],
  bare: readonly BuildSample[],
  figure: Figure,
  decimals = 0,
): readonly string[] {
  if (!isTold(samples, figure)) return ['not told here', '']
  return [
    spreadIn(samples, (one) => figure(one) ?? 0, decimals),
    ratio(median(samples, figure), median(bare, figure)),
  ]
}

const isTold = (samples: readonly BuildSample[], figure: Figure) =>
  samples.every((one) => figure(one) !== null)

const median = (samples: readonly BuildSample[], figure: Figure) =>
  medianOf(samples, (one) => figure(one) ?? 0)

function growthTable(sizes: readonly Size[]): string {
  const steps = sizes.slice(1).map((to, at) => ({ from: sizes[at] ?? to, to }))
  const names = sizes[0]?.builds.map(({ name }) => name) ?? []
  const head = [
    'project',
    ...steps.flatMap(({ from, to }) => {
      const step = `${number(from.lessons)} → ${number(to.lessons)}`
      return [step, `${step}, CPU`]
    }),
  ]
  const rows = names.map((name, at) => [
    name,
    ...steps.flatMap((step) => [growth(step, at, seconds), growth(step, at, cpuSeconds)]),
  ])
  return table(head, rows)
}

function growth(
  { from, to }: { readonly from: Size; readonly to: Size },
  at: number,
  figure: Figure,
): string {
  const of = ({ builds }: Size) => median(builds[at]?.samples ?? [], figure)
  return number((1000 * (of(to) - of(from))) / (to.lessons - from.lessons), 1)
}

function companyTable({ lessons, alone, amid }: Company): string {
  const row = (name: string, tell: (figure: (weight: PageWeight) => number) => string) => [
    name,
    tell((one) => one.domNodes),
    tell((one) => one.htmlBytes),
    tell((one) => one.bytes),
  ]
  return table(
    ['the same lesson', 'DOM nodes', 'bytes of HTML', 'bytes in all'],
    [
      row('alone in its course', (figure) => number(figure(alone))),
      row(`in a course of ${number(lessons)}`, (figure) => number(figure(amid))),
      row('more', (figure) => number(figure(amid) - figure(alone))),
    ],
  )
}
