import { expect, it } from 'vitest'
import { sampleBase } from '../items/sample-base.ts'
import { spellingsOf } from './spellings.ts'

const item = {
  ...sampleBase,
  kind: 'text-entry',
  accept: [{ id: 'yeast', variants: { fr: ['la levûre', 'l’ébullition'], en: ['yeast'] }, feedback: 'Yes.' }],
  wrong: [{ id: 'flour', variants: { fr: ['farine'], en: ['flour'] }, feedback: 'No.' }],
} as const

it('writes each answer as its author does, and without its article, accents and printed signs', () => {
  const spellings = spellingsOf(item, 'fr')
  expect(spellings.filter(({ right }) => right).map(({ text }) => text)).toEqual([
    ...['la levûre', 'levûre', 'la levure', 'levure'],
    ...['l’ébullition', "l'ébullition", 'ébullition', "l'ebullition", 'ebullition'],
  ])
  expect(spellings.filter(({ right }) => !right)).toEqual([{ text: 'farine', right: false, feedback: 'No.' }])
})

it('has none in a language in which there is none', () => {
  expect(spellingsOf(item, 'de')).toEqual([])
})

it('makes no right answer of a word that is another without its accents', () => {
  const near = {
    ...item,
    accept: [{ id: 'a', variants: { fr: ['pêché'] }, feedback: 'Yes.' }],
    wrong: [{ id: 'b', variants: { fr: ['pêche'] }, feedback: 'No.' }],
  }
  const right = spellingsOf(near, 'fr').filter((spelling) => spelling.right)
  expect(right.map(({ text }) => text)).toEqual(['pêché'])
})
