import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builds } from '../../scripts/test/builds.ts'

/**
 * WebKit drops the whole shorthand that says how thick a line is: words and buttons stood without their underline.
 * The build makes that shorthand of `text-decoration` followed by a longhand; from longhands alone it does not.
 */
const thickShorthand = /[{;\s]text-decoration:[^;}]*(?:\d|from-font)[^;}]*/g

/** The zero that the display font has for columns is thin: beside other digits it looks like one of another font. */
const hasThinZero = (rule: string) => rule.includes('var(--display)') && rule.includes('tabular-nums')

describe.each(Object.values(builds))('styles of "$name"', ({ outDir }) => {
  it('set no columns of digits in the display font (mend: leave tabular-nums out)', () => {
    const files = globSync(`${outDir}/**/*.{css,html}`)
    const rules = files.flatMap((file) => readFileSync(file, 'utf8').match(/\{[^{}]*\}/g) ?? [])
    expect(rules.length).toBeGreaterThan(100)
    expect([...new Set(rules.filter(hasThinZero))]).toEqual([])
  })

  it('underline in every engine (mend: write text-decoration-line, not text-decoration)', () => {
    const files = globSync(`${outDir}/**/*.{css,html}`)
    expect(files.length).toBeGreaterThan(3)
    expect([
      ...new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(thickShorthand) ?? [])),
    ]).toEqual([])
  })
})
