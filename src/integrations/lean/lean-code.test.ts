import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FSRSAlgorithm, type FSRSState } from 'ts-fsrs'
import { leanCode } from './lean-code.ts'

const whole = readFileSync('node_modules/ts-fsrs/dist/index.mjs', 'utf8')
const address = `data:text/javascript,${encodeURIComponent(leanCode(whole))}`
const lean = ((await import(/* @vite-ignore */ address)) as { FSRSAlgorithm: typeof FSRSAlgorithm })
  .FSRSAlgorithm

const settings = (retention: number) => ({
  ...{ request_retention: retention, enable_fuzz: false, enable_short_term: false },
})

test('it computes what the whole of it does', () => {
  const step = fc.record({
    days: fc.double({ min: 0, max: 900, noNaN: true }),
    grade: fc.constantFrom(1, 2, 3, 4),
  })
  const retention = fc.double({ min: 0.8, max: 0.95, noNaN: true })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), retention, (steps, desired) => {
      const [ours, theirs] = [new lean(settings(desired)), new FSRSAlgorithm(settings(desired))]
      let state: FSRSState | null = null
      for (const { days, grade } of steps) {
        const next: FSRSState = theirs.next_state(state, days, grade)
        expect(ours.next_state(state, days, grade)).toEqual(next)
        expect(ours.next_interval(next.stability, 0)).toBe(theirs.next_interval(next.stability, 0))
        expect(ours.forgetting_curve(days, next.stability)).toBe(
          theirs.forgetting_curve(days, next.stability),
        )
        state = next
      }
    }),
  )
})

test('it touches nothing that is not its own', () => {
  expect(leanCode(whole)).not.toMatch(/\.prototype\.\w+ =/)
})

test('it refuses code that it does not know', () => {
  expect(() => leanCode('export class FSRSAlgorithm {}')).toThrow(/lean-code\.ts/)
})
