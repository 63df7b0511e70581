import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nothing, readTally, sum, tallyLine } from './tally.ts'

const folder = mkdtempSync(join(tmpdir(), 'tally-'))

function report(content: object): string {
  const path = join(folder, 'report.json')
  writeFileSync(path, JSON.stringify(content))
  return path
}

describe('readTally', () => {
  it('reads a report of Vitest', () => {
    const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }
    expect(readTally(report(vitest))).toEqual({ passed: 5, failed: 1, skipped: 3 })
  })

  it('counts what Playwright found flaky as failed', () => {
    const playwright = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 } }
    expect(readTally(report(playwright))).toEqual({ passed: 7, failed: 2, skipped: 0 })
  })

  it('gives nothing where no report was written', () => {
    expect(readTally(join(folder, 'missing.json'))).toBeUndefined()
  })
})

describe('tallyLine', () => {
  it('adds up', () => {
    const total = sum({ passed: 2, failed: 0, skipped: 0 }, { passed: 3, failed: 1, skipped: 0 })
    expect(tallyLine(sum(nothing, total))).toBe('5 passed, 1 failed')
  })

  it('tells what was skipped', () => {
    expect(tallyLine({ passed: 2, failed: 0, skipped: 1 })).toBe('2 passed, 0 failed, 1 skipped')
  })
})
