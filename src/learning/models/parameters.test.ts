import { describe, expect, test } from 'vitest'
import { clamp, type NumberParameter, type Parameters } from './parameters.ts'

/** Every set of parameters of every model: all exports of the files named for them. */
const files = import.meta.glob<Record<string, Parameters>>('./*/*-parameters.ts', { eager: true })
const numbers = Object.values(files)
  .flatMap((file) => Object.values(file))
  .flatMap((parameters) => Object.entries(parameters))
  .filter((entry): entry is [string, NumberParameter] => entry[1].kind === 'number')

test('there are some', () => {
  expect(Object.keys(files).length).toBeGreaterThanOrEqual(3)
  expect(numbers.length).toBeGreaterThan(20)
})

describe.each(numbers)('%s', (_, parameter) => {
  test('has its ends and its default among the values of its slider', () => {
    const { min, max, default: byDefault } = parameter
    expect(min).toBeLessThan(max)
    expect([min, max, byDefault].map((value) => clamp(parameter, value))).toEqual([min, max, byDefault])
    const steps = (max - min) / parameter.step
    expect(steps).toBeCloseTo(Math.round(steps), 6)
  })
})
