import { expect, it } from 'vitest'
import { countLines } from './counts.ts'

it('adds up what several tests counted, in one order', () => {
  const lines = [
    { proof: 'tabs', made: 10, held: 10 },
    { proof: 'kills', made: 200, held: 199 },
    { proof: 'tabs', made: 25, held: 25 },
  ]
  expect(countLines(lines.map((line) => JSON.stringify(line)).join('\n'))).toEqual([
    'under kills of the browser: 200 answers made, 199 kept',
    'in several tabs at once: 35 answers made, 35 kept',
  ])
})

it('says nothing of what was not counted', () => {
  expect(countLines('')).toEqual([])
})
