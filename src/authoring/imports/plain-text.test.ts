import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from './plain-text.ts'

describe('the letters of a text', () => {
  it.each([
    ['a < b and c>d', 'a < b and c>d', []],
    ['Tom & Jo', 'Tom & Jo', []],
    ['<p>Why&nbsp;<b>so</b>?</p><p>Tell &eacute;</p>', 'Why so? Tell é', ['markup']],
    ['1<br/>2', '1 2', ['markup']],
    ['x<sup>2</sup> < <i>y</i>', 'x2 < y', ['markup']],
    ['See <img src="@@PLUGINFILE@@/a.png" alt="a">', 'See', ['markup', 'picture']],
    ['<!-- Word --><b>a</b> <b and so on', 'a <b and so on', ['markup']],
    ['so</p>', 'so', ['markup']],
    ['<style>p{}</style>Why<script>alert(1)</script>?', 'Why ?', ['markup']],
    ['a\n  b', 'a b', ['markup']],
    ['\n a \n', 'a', []],
    ['So $$x^2$$', 'So $$x^2$$', ['formula']],
    ['So \\(x\\)', 'So \\(x\\)', ['formula']],
    ['2 * 3 * 4 _a_', '2 * 3 * 4 _a_', []],
  ] as const)('%j', (source, text, lost) => {
    expect(plainText(source)).toEqual({ text, lost })
  })

  it.each([
    ['**Why** *so* `x`?', 'Why so x?', ['markup']],
    ['[here](https://x.org) ![map](m.png)', 'here', ['picture', 'markup']],
    ['# Why\n- a', 'Why a', ['markup']],
    ['2 * 3 * 4, snake_case_name', '2 * 3 * 4, snake_case_name', []],
  ] as const)('of Markdown: %j', (source, text, lost) => {
    expect(plainText(source, true)).toEqual({ text, lost })
  })

  it('are all there where there is no markup', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aé <>"\'&;=/*_`#$-\u00A0'.split('')) })
    fc.assert(
      fc.property(letters, (source) => {
        const { text, lost } = plainText(source)
        if (lost.length === 0) expect(text).toBe(source.replace(/\s+/g, ' ').trim())
      }),
      { numRuns: 1000 },
    )
  })
})
