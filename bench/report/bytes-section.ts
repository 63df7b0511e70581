import type { BytesSample } from '../parts/bytes.ts'
import type { Measured } from '../rounds.ts'
import { spreadIn, table } from './table.ts'

export function bytesSection(measured: readonly Measured<BytesSample>[]): string {
  const head = [
    'site',
    'requests: load / scrolled / used',
    'bytes at load',
    'bytes, used',
    'of them fonts',
    'JS, used',
    'HTML + render-blocking',
    'DOM nodes',
    'layout shift',
  ]
  const rows = measured.map(({ name, samples }) => {
    const tell = (figure: (sample: BytesSample) => number, decimals = 0) =>
      spreadIn(samples, figure, decimals)
    return [
      name,
      [
        tell((one) => one.atLoad.requests),
        tell((one) => one.scrolled.requests),
        tell((one) => one.used.requests),
      ].join(' / '),
      tell((one) => one.atLoad.bytes),
      tell((one) => one.used.bytes),
      tell((one) => one.used.fonts),
      tell((one) => one.used.scripts),
      tell((one) => one.htmlAndBlocking),
      tell((one) => one.domNodes),
      tell((one) => one.layoutShift, 4),
    ]
  })
  return `## Bytes

Bodies of the files requested, brotli 11, in a fresh profile at 390×844. "Used": scrolled to the end, every question
of the end answered once, a card moved. Scripts that stand in the HTML count as HTML.

${table(head, rows)}`
}
