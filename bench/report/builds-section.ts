import type { BuildsData } from '../parts/builds.ts'
import type { Company, PageWeight } from '../parts/company.ts'
import { medianOf } from '../spread.ts'
import { number, ratio, spreadIn, table } from './table.ts'

export function buildsSection({ sizes, company }: BuildsData): string {
  return `## Builds

Courses of as many lessons, in one language, made of variations of the real ones; in both projects the same lessons,
built without any cache. Memory is the peak of the largest process, as Linux tells it. Ratios are to the bare project.

${buildsTable(sizes)}

What one lesson more costs, in milliseconds, between two sizes; a build is linear where it stays the same:

${growthTable(sizes)}

## A lesson among others

${companyTable(company)}`
}

function buildsTable(sizes: BuildsData['sizes']): string {
  const head = ['lessons', 'project', 'builds', 'seconds', 'ratio', 'MB of memory', 'ratio', 'MB of output']
  const rows = sizes.flatMap(({ lessons, builds }) =>
    builds.map(({ name, samples }) => {
      const bare = builds[0]?.samples ?? samples
      const told = samples.every(({ peakRssMb }) => peakRssMb !== null)
      const memory = (one: { readonly peakRssMb: number | null }) => one.peakRssMb ?? 0
      return [
        number(lessons),
        name,
        String(samples.length),
        spreadIn(samples, (one) => one.seconds, 1),
        ratio(
          medianOf(samples, (one) => one.seconds),
          medianOf(bare, (one) => one.seconds),
        ),
        told ? spreadIn(samples, memory) : 'not told here',
        told ? ratio(medianOf(samples, memory), medianOf(bare, memory)) : '',
        spreadIn(samples, (one) => one.outputMb, 1),
      ]
    }),
  )
  return table(head, rows)
}

function growthTable(sizes: BuildsData['sizes']): string {
  const steps = sizes.slice(1).map((to, at) => ({ from: sizes[at] ?? to, to }))
  const names = sizes[0]?.builds.map(({ name }) => name) ?? []
  const head = ['project', ...steps.map(({ from, to }) => `${number(from.lessons)} → ${number(to.lessons)}`)]
  return table(
    head,
    names.map((name, at) => [
      name,
      ...steps.map(({ from, to }) => {
        const seconds = (size: typeof from) => medianOf(size.builds[at]?.samples ?? [], (one) => one.seconds)
        return number((1000 * (seconds(to) - seconds(from))) / (to.lessons - from.lessons), 1)
      }),
    ]),
  )
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
