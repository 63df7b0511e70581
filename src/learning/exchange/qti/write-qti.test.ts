import { expect, it } from 'vitest'
import { sampleBase } from '../../items/sample-base.ts'
import { sampleChoice, breadPart } from '../sample-part.ts'
import { writeQti } from './write-qti.ts'

it('writes a manifest and a file an item', () => {
  const { files, losses } = writeQti(breadPart(sampleChoice))
  expect(files.map(({ name }) => name)).toEqual(['imsmanifest.xml', 'items/sample.xml'])
  expect(files[0]?.text).toContain('<file href="items/sample.xml"/>')
  expect(losses).toEqual([{ item: 'sample', extent: 'partly', reason: 'hints-for-tutors' }])
})

it('writes texts as texts, with their line ends', () => {
  const text = writeQti(breadPart(sampleChoice)).files[1]?.text
  expect(text).toContain('<qti-prompt>Which {one} is it?<br/>A: 50 % ~ 60 %</qti-prompt>')
  expect(text).toContain('<qti-simple-choice identifier="option.b">a -&gt; b \\ n</qti-simple-choice>')
  expect(text).toContain('<p>]]&gt;</p>')
})

it('sets no space between two gaps that touch', () => {
  const text = writeQti(
    breadPart({
      ...sampleBase,
      ...{ kind: 'cloze', mode: 'drag', text: '[[a]][[b]]' },
      words: [{ id: 'w', text: 'x', not: 'No.' }],
      gaps: ['a', 'b'].map((id) => ({ id, word: 'w', why: 'Yes.' })),
    }),
  ).files[1]?.text
  expect(text).toContain('<p><qti-gap identifier="gap.a"/><qti-gap identifier="gap.b"/></p>')
})
