import { describe, expect, it } from 'vitest'
import type { Item } from '../../items/index.ts'
import { sampleBase } from '../../items/sample-base.ts'
import { bankColumns } from './columns.ts'
import { writeCsv } from './write-csv.ts'

const written = (locale: string, ...items: readonly Item[]): string => {
  const { files, losses } = writeCsv({
    course: { id: 'bread', title: 'Bread' },
    locale,
    items: items.map((item) => ({
      item,
      lesson: { id: 'rise', title: 'Rising' },
      objective: { id: 'explain', text: 'explain rising' },
    })),
  })
  expect(losses).toEqual([])
  expect(files.map(({ name }) => name)).toEqual([`bread-${locale}.csv`])
  return files[0]?.text ?? ''
}

/** The rows without their empty cells, those of the question apart. */
const partsOf = (item: Item): readonly string[] =>
  written('en', item)
    .trimEnd()
    .split('\r\n')
    .slice(2)
    .map((row) =>
      row
        .replaceAll('"sample",', '')
        .replace(/,""(?=,|$)/g, '')
        .replace(/,"en"$/, ''),
    )

const choice: Item = {
  ...sampleBase,
  kind: 'choice',
  multiple: true,
  reserved: true,
  hints: ['Look.'],
  options: [
    { id: 'gas', key: true, text: '=gas', feedback: 'Yes.' },
    { id: 'air', text: 'a "b"', feedback: 'No.' },
  ],
}

describe('the bank as a sheet', () => {
  it('names its columns, and begins an item with its question', () => {
    const [headings, question] = written('en', choice).split('\r\n')
    expect(headings).toBe(`\uFEFF${bankColumns.map((name) => `"${name}"`).join(',')}`)
    expect(question).toBe(
      '"sample","question","Which?","","Because.","","","","","","","","","","choice","multiple, reserved","en","rise","o","C1","apply",1,""',
    )
  })

  it('has a row for each part', () => {
    expect(partsOf(choice)).toEqual([
      `"option","'=gas","x","Yes.","gas"`,
      '"option","a ""b""","No.","air"',
      '"hint","Look.",1',
    ])
  })

  it('says a number, its slips, its tolerance and its unit', () => {
    const item: Item = {
      ...sampleBase,
      kind: 'number',
      value: -2.5,
      tolerance: { relative: 0.02 },
      unit: { text: 'g', accept: ['g', 'gram'] },
      wrong: [{ id: 'half', value: 1, feedback: 'Half.' }],
    }
    expect(partsOf(item)).toEqual([
      '"answer","x",-2.5',
      '"tolerance","relative",0.02',
      '"unit","g"',
      '"spelling","g","unit"',
      '"spelling","gram","unit"',
      '"answer","Half.","half",1',
    ])
    expect(written('fr', item)).toContain(';-2,5;')
  })

  it('has a spelling a row, in whatever language', () => {
    const item: Item = {
      ...sampleBase,
      kind: 'text-entry',
      accept: [{ id: 'yeast', variants: { fr: ['levure'], en: ['yeast'] }, feedback: 'Yes.' }],
    }
    expect(written('en', item)).toContain('"levure","","","","yeast","","","","","","","","","","fr"')
    expect(written('en', item)).toContain('"yeast","","","","yeast","","","","","","","","","","en"')
  })

  it('says the place of a step, and the points of a choice', () => {
    const steps = ['b', 'a', 'c'].map((id) => ({ id, text: id, why: 'So.' }))
    expect(partsOf({ ...sampleBase, kind: 'order', steps })).toEqual([
      '"step","b","So.","b",1',
      '"step","a","So.","a",2',
      '"step","c","So.","c",3',
    ])
    const node = { id: 'start', text: 'Now?' }
    const choices = [{ id: 'wait', text: 'Wait', explanation: 'It rises.', points: 0.5, next: 'end' }]
    const nodes = [
      { ...node, choices },
      { id: 'end', text: 'Baked.', choices: [] },
    ]
    expect(partsOf({ ...sampleBase, kind: 'scenario', start: 'start', nodes })).toEqual([
      '"node","Now?","start"',
      '"choice","Wait","It rises.","start","wait",0.5,"end"',
      '"node","Baked.","end"',
    ])
  })
})
