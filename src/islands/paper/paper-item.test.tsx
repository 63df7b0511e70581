// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import type { Item } from '../../learning/items/index.ts'
import { asOnScreen } from '../../learning/worksheet/dealing.ts'
import { layOut } from '../../learning/worksheet/lay-out.ts'
import { sampleBank, sampleItems } from '../../learning/worksheet/sample-items.ts'
import { PaperAnswer } from './paper-answer.tsx'
import { PaperItem } from './paper-item.tsx'
import { sampleStrings } from './sample-strings.ts'

afterEach(cleanup)

const given = (item: Item) => ({
  ...{ laid: layOut(item, asOnScreen(item.id)), n: 7, locale: 'en', strings: sampleStrings },
})
const printed = (item: Item) => render(<PaperItem {...given(item)} />).container
const answered = (item: Item) => render(<PaperAnswer {...given(item)} />).container.textContent

/** Boxes, lines and gaps to write in. */
const rooms = (paper: Element) =>
  ['.tick', '.lines i', '.gap'].map((one) => paper.querySelectorAll(one).length)

describe('a question on paper', () => {
  it.each([
    ['choice', [4, 0, 0]],
    ['categorise', [6, 0, 0]],
    ['cloze', [0, 0, 2]],
    ['text-entry', [0, 1, 0]],
    ['number', [0, 1, 0]],
    ['reflection', [0, 8, 0]],
    ['scenario', [6, 0, 0]],
    ['order', [4, 0, 0]],
    ['pairs', [2, 0, 0]],
  ] as const)('has room for the answer to a %s, and nothing to press', (kind, expected) => {
    const paper = printed(sampleItems[kind])
    expect(rooms(paper)).toEqual(expected)
    expect(paper.textContent).toContain(`7. ${sampleItems[kind].stem}`)
    expect(paper.querySelectorAll('input, select, button, textarea, details')).toHaveLength(0)
  })

  it('names the options and the bins by letters', () => {
    const letters = (item: Item) =>
      [...printed(item).querySelectorAll('.lettered b')].map((b) => b.textContent)
    expect(letters(sampleItems.choice)).toEqual(['A', 'B', 'C', 'D'])
    expect(letters(sampleItems.pairs)).toEqual(['A', 'B', 'C'])
    expect(printed(sampleItems.categorise).querySelector('.bank')?.textContent).toBe(
      'A NorthB EastC SouthD West',
    )
  })

  it('says that several answers are possible, where they are', () => {
    expect(printed(sampleItems.choice).textContent).not.toContain(sampleStrings.several)
    expect(printed({ ...sampleItems.choice, multiple: true }).textContent).toContain(sampleStrings.several)
  })

  it('holds the words that fill gaps', () => {
    const bank = printed(sampleBank)
    expect(bank.querySelectorAll('.framed li')).toHaveLength(3)
    expect(rooms(bank)).toEqual([0, 0, 2])
    expect([...printed(sampleItems.cloze).querySelectorAll('.bank')]).toHaveLength(2)
  })

  it('writes the unit where the language does', () => {
    expect(printed(sampleItems.number).textContent).toMatch(/Answer\s+knots$/)
    const money = { ...sampleItems.number, unit: { text: '€', accept: ['€'] } }
    expect(printed(money).textContent).toMatch(/Answer €$/)
  })

  it('tells where a decision leads, and no ending', () => {
    const { textContent } = printed(sampleItems.scenario)
    expect(textContent).toContain('go to 2')
    expect(textContent).toContain('→ end')
    expect(textContent).not.toContain('Calm.')
  })
})

describe('an answer on paper', () => {
  it.each(Object.values(sampleItems).map((item) => [item.kind, item] as const))(
    'tells the key of a %s, and why',
    (_, item) => {
      expect(answered(item)).toContain(item.explanation)
    },
  )

  it.each([
    ['choice', /^7\. [A-D] · The mast/],
    ['categorise', /1\. [A-D] · \w+ It blows from/],
    ['cloze', /1\. [AB] · The sail About sail\./],
    ['text-entry', /^7\. leeward/],
    ['number', /^7\. 12 knots/],
    ['reflection', /Such as A log\.It does It has a date\./],
    ['scenario', /Situation 1 [A-C] on best.*Situation 4, an ending Calm\./],
    ['order', /1\. [A-D] · The hoist Why hoist\./],
    ['pairs', /1\. [A-C] · The (bow|aft)-is Why/],
  ] as const)('reads well for a %s', (kind, pattern) => {
    expect(answered(sampleItems[kind])).toMatch(pattern)
  })

  it('tells what is accepted besides', () => {
    expect(answered({ ...sampleItems.categorise, draw: 20 })).toContain('Also: D, West. Some maps say west.')
  })
})
