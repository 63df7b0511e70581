import { expect, it } from 'vitest'
import type { Item } from '../../items/index.ts'
import { sampleBase } from '../../items/sample-base.ts'
import { sampleChoice, breadPart } from '../sample-part.ts'
import { writeMoodle } from './write-moodle.ts'

const textOf = (item: Item): string => writeMoodle(breadPart(item)).files[0]?.text ?? ''

it('writes texts as HTML in which they are texts', () => {
  const text = textOf(sampleChoice)
  expect(text).toContain('<text>&lt;p&gt;Which {one} is it?&lt;br&gt;A: 50 % ~ 60 %&lt;/p&gt;</text>')
  expect(text).toContain('<text>&lt;p&gt;]]&amp;gt;&lt;/p&gt;</text>')
  expect(text).toContain('<text>&lt;p&gt;Look &amp;lt;again&amp;gt;&lt;/p&gt;</text>')
})

it('gives each option its share, in hundredths', () => {
  const option = { text: 'x', feedback: 'x' }
  const keys = ['a', 'b', 'c'].map((id) => ({ ...option, id, key: true }))
  const text = textOf({ ...sampleChoice, multiple: true, options: [...keys, { ...option, id: 'd' }] })
  expect([...text.matchAll(/fraction="(.*?)"/g)].map(([, share]) => share)).toEqual([
    ...['33.33333', '33.33333', '33.33333', '-100'],
  ])
})

it('lets a unit be written or not', () => {
  const text = textOf({
    ...sampleBase,
    ...{ kind: 'number', value: 200, tolerance: { relative: 0.05 } },
    unit: { text: 'g', accept: ['g', 'grams'] },
  })
  expect(text).toContain('<tolerance>10</tolerance>')
  expect([...text.matchAll(/<unit_name>(.*?)</g)].map(([, unit]) => unit)).toEqual(['g', 'grams'])
  expect(text).toContain('<showunits>3</showunits>')
})

it('takes a star that is typed for a star', () => {
  const text = textOf({
    ...sampleBase,
    kind: 'text-entry',
    accept: [{ id: 'a', variants: { en: ['5* rated'] }, feedback: 'Yes.' }],
  })
  expect(text).toContain('<text>5\\* rated</text>')
})

it('leaves out an item to which nothing is accepted in the language', () => {
  const { losses } = writeMoodle(
    breadPart({
      ...sampleBase,
      kind: 'text-entry',
      accept: [{ id: 'a', variants: { fr: ['pain'] }, feedback: 'Oui.' }],
    }),
  )
  expect(losses).toEqual([{ item: 'sample', extent: 'left-out', reason: 'nothing-accepted' }])
})
