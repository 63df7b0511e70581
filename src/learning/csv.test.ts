import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvOf, unguarded } from './csv.ts'

const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', "'=1", "'' -1"]

describe('a cell', () => {
  it.each(formulas)('runs nothing: %j', (text) => {
    expect(csvOf([[text]], ',').slice(1, 3)).toBe(`"'`)
  })

  it('is left alone where it runs nothing', () => {
    expect(csvOf([["'tis", 'a-b', '']], ',')).toBe(`\uFEFF"'tis","a-b",""\r\n`)
    expect(["'tis", 'a-b', '', "'"].map(unguarded)).toEqual(["'tis", 'a-b', '', "'"])
  })

  it('holds any text whole, and a number as it is, for another reader', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...formulas))
    const separator = fc.constantFrom(',', ';', '\t')
    fc.assert(
      fc.property(text, fc.integer(), separator, (cell, number, by) => {
        const { data, errors } = Papa.parse<string[]>(csvOf([[cell, number]], by).slice(1), {
          delimiter: by,
          newline: '\r\n',
        })
        expect(errors).toEqual([])
        expect(data[0]?.map(unguarded)).toEqual([cell, String(number)])
      }),
      { numRuns: 500 },
    )
  })

  it('has the decimal mark that goes with its separator', () => {
    expect(csvOf([[-2.5]], ';')).toBe('\uFEFF-2,5\r\n')
    expect(csvOf([[-2.5]], ',')).toBe('\uFEFF-2.5\r\n')
  })
})
