import { describe, expect, it } from 'vitest'
import type { ChoiceItem } from '../../items/choice.ts'
import type { Item } from '../../items/index.ts'
import { sampleBase } from '../../items/sample-base.ts'
import { sampleItems } from '../../worksheet/sample-items.ts'
import { samplePart } from '../sample-part.ts'
import { timeLimit } from './template.ts'
import { writeKahoot } from './write-kahoot.ts'

const option = (id: string, key = false, text = `The ${id}`) => ({ id, text, feedback: 'So.', key })
const choice = (changed: Partial<ChoiceItem<string>> = {}): ChoiceItem<string> => ({
  ...{ ...sampleBase, kind: 'choice', options: [option('mast', true), option('oar'), option('keel')] },
  ...changed,
})
const written = (...items: readonly Item[]) => {
  const { files, losses } = writeKahoot(samplePart(items))
  return { questions: files[0]?.rows.slice(8) ?? [], losses }
}
const lost = (...items: readonly Item[]) =>
  written(...items).losses.map(({ extent, reason }) => `${extent}: ${reason}`)

describe('a question', () => {
  it('has its number, its options, its seconds and its key by rank', () => {
    const [[number, stem, ...cells] = []] = written(choice()).questions
    expect([number, stem]).toEqual([1, 'Which?'])
    expect(cells.slice(0, 4).toSorted()).toEqual(['The keel', 'The mast', 'The oar', null])
    expect(cells[3]).toBeNull()
    expect(cells[4]).toBe(20)
    expect(cells[Number(cells[5]) - 1]).toBe('The mast')
  })

  it('has several keys with commas, and says that one of them will do', () => {
    const item = choice({
      multiple: true,
      options: [option('mast', true), option('oar', true), option('keel')],
    })
    const [[, , ...cells] = []] = written(item).questions
    const right = String(cells[5])
      .split(',')
      .map((rank) => cells[Number(rank) - 1])
    expect(right.toSorted()).toEqual(['The mast', 'The oar'])
    expect(lost(item)).toEqual(['partly: one-key-suffices', 'partly: comments-left-out'])
  })
})

describe('what does not fit is left out, and said', () => {
  it.each([
    ['a question of 121 characters', choice({ stem: 'a'.repeat(121) }), ['question-too-long']],
    [
      'an option of 76',
      choice({ options: [option('mast', true, 'a'.repeat(76)), option('oar')] }),
      ['option-too-long'],
    ],
    [
      'five options',
      choice({ options: ['a', 'b', 'c', 'd', 'e'].map((id) => option(id, id === 'a')) }),
      ['too-many-options'],
    ],
    ['another kind', sampleItems.order, ['kind-unknown']],
    [
      'both too long',
      choice({ stem: 'a'.repeat(121), options: [option('mast', true, 'a'.repeat(76)), option('oar')] }),
      ['question-too-long', 'option-too-long'],
    ],
  ] as const)('%s', (_, item, reasons) => {
    expect(lost(item)).toEqual(reasons.map((reason) => `left-out: ${reason}`))
    expect(written(item).questions).toEqual([])
  })

  it('not at the limit', () => {
    const item = choice({
      stem: 'a'.repeat(120),
      options: [option('mast', true, 'a'.repeat(75)), option('oar')],
    })
    expect(lost(item)).toEqual(['partly: comments-left-out'])
    expect(written(item).questions).toHaveLength(1)
  })

  it('from the 101st on', () => {
    const items = Array.from({ length: 103 }, (_, at) => choice({ id: `q-${at}` }))
    const { questions, losses } = written(...items)
    expect(questions).toHaveLength(100)
    expect(losses.filter(({ reason }) => reason === 'sheet-full').map(({ item }) => item)).toEqual([
      'q-100',
      'q-101',
      'q-102',
    ])
  })
})

it('gives the more time the more there is to read, and never more than Kahoot has', () => {
  const words = (count: number) => [Array.from({ length: count }, () => 'word').join(' ')]
  expect([1, 20, 21, 40, 41, 1000].map((count) => timeLimit(words(count)))).toEqual([20, 20, 30, 30, 60, 240])
})
