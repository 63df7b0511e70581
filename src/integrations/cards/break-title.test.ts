import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakTitle, type TitleBox, type WidthOf } from './break-title.ts'

/** Every letter half an em wide. */
const widthOf: WidthOf = (text) => text.length / 2
const box: TitleBox = { width: 700, height: 276, sizes: [150, 116, 96, 80, 64, 48], leading: 1 }
const broken = (title: string) => breakTitle(title, box, widthOf)

describe('breakTitle', () => {
  it('sets a short title on one line, as large as can be', () => {
    expect(broken('Kiln')).toEqual({ size: 150, lines: ['Kiln'] })
  })

  it('makes lines even instead of filling the first', () => {
    expect(broken('Seven winters, seven summers').lines).toEqual(['Seven winters,', 'seven summers'])
  })

  it('leaves no small word at the end of a line, and is a little smaller for it', () => {
    const { size, lines } = broken('Garden tools and watering cans')
    expect(lines).toEqual(['Garden tools', 'and watering cans'])
    expect(size).toBe(80)
  })

  it('does not make a title much smaller for its line ends', () => {
    const far: TitleBox = { ...box, sizes: [96, 48] }
    expect(breakTitle('Tools and wheelbarrows', far, widthOf)).toEqual({
      size: 96,
      lines: ['Tools and', 'wheelbarrows'],
    })
  })

  it('keeps together what a no-break space joins', () => {
    const { lines } = broken('Le pain et le levain\u00a0: une histoire ancienne')
    expect(lines.some((line) => line.includes('levain\u00a0:'))).toBe(true)
  })

  it('keeps the smallest size for a title that has no room', () => {
    const word = 'a'.repeat(40)
    expect(broken(word)).toEqual({ size: 48, lines: [word] })
  })

  it('loses no word and overfills no line', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'd', 'é', '’'), minLength: 1, maxLength: 14 })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (words) => {
        const { size, lines } = broken(words.join(' '))
        expect(lines.join(' ')).toBe(words.join(' '))
        if (size > 48) {
          expect(lines.length * size).toBeLessThanOrEqual(box.height)
          for (const line of lines) expect(widthOf(line) * size).toBeLessThanOrEqual(box.width)
        }
      }),
    )
  })
})
