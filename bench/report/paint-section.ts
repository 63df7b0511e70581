import type { LoadSample } from '../parts/load.ts'
import type { PaintData } from '../parts/paint.ts'
import { medianOf, spreadOf } from '../spread.ts'
import { ratio, spread, spreadIn, table } from './table.ts'

export function paintSection({ load, interactions }: PaintData): string {
  return `## Waiting on a slow phone

Processor 4 times slower; for loading, 1.6 Mbit/s and 150 ms too, over HTTP/1.1 from this machine, in a fresh profile
each time. Milliseconds: median (least–most). Ratios are to the median of bare HTML.

${loadTable(load)}

From each input to the next paint, as the browser tells it (steps of 8 ms, no less than 16). An answer is every click
until its feedback shows: a tick and "check" in Triptyque, a tick elsewhere. A move is a tap on a card and one on a
bin; in bare HTML, a key in a list. Of several inputs the slowest counts.

${interactionTable(interactions)}`
}

function loadTable(load: PaintData['load']): string {
  const head = ['site', 'visits', 'LCP', 'ratio', 'lesson text', 'ratio', 'blocking']
  const floor = load[0]?.samples ?? []
  const rows = load.map(({ name, samples }) => {
    const compared = (figure: (sample: LoadSample) => number) => [
      spreadIn(samples, figure),
      ratio(medianOf(samples, figure), medianOf(floor, figure)),
    ]
    return [
      name,
      String(samples.length),
      ...compared((one) => one.lcpMs),
      ...compared((one) => one.lessonTextMs),
      spreadIn(samples, (one) => one.blockingMs),
    ]
  })
  return table(head, rows)
}

function interactionTable(interactions: PaintData['interactions']): string {
  const head = ['site', 'answers', 'answer → paint', 'ratio', 'moves', 'move → paint', 'ratio']
  const all = interactions.map(({ name, samples }) => ({
    name,
    answers: samples.flatMap(({ answersMs }) => answersMs),
    moves: samples.flatMap(({ movesMs }) => movesMs),
  }))
  const [floor] = all
  const compared = (values: readonly number[], of: readonly number[] = []) => [
    String(values.length),
    spread(spreadOf(values)),
    ratio(spreadOf(values).median, spreadOf(of).median),
  ]
  const rows = all.map(({ name, answers, moves }) => [
    name,
    ...compared(answers, floor?.answers),
    ...compared(moves, floor?.moves),
  ])
  return table(head, rows)
}
