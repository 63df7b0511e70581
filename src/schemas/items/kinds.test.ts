import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Json, unexplained } from '../unexplained-fields.ts'
import { clozeSchema } from './cloze.ts'
import { numberSchema } from './number.ts'
import { orderSchema } from './order.ts'
import { pairsSchema } from './pairs.ts'
import { reflectionSchema } from './reflection.ts'
import { scenarioSchema } from './scenario.ts'
import { textEntrySchema } from './text-entry.ts'

const locales = ['fr', 'en']
const text = { fr: 'Un vent.', en: 'A wind.' }
const base = {
  ...{ id: 'a', revision: 1, concepts: ['C01'], objective: 'o', bloom: 'apply' },
  ...{ stem: text, explanation: text },
}
const option = { id: 'x', text, feedback: text }
const left = { id: 'a', text, right: 'x', why: text, otherwise: text }
const step = { id: 'a', text, why: text }
const answer = { id: 'a', variants: { fr: ['vent', 'brise'], en: ['wind'] }, feedback: text }
const choice = { id: 'a', text, explanation: text, points: 0.5, next: 'b' }

const choose = {
  ...base,
  kind: 'cloze',
  mode: 'choose',
  text,
  gaps: [{ id: 'a', options: [option, option] }],
}
const drag = {
  ...{ ...base, kind: 'cloze', mode: 'drag', text, reusable: true },
  words: [
    { id: 'x', text, not: text },
    { id: 'y', text, not: text },
  ],
  gaps: [{ id: 'a', word: 'x', why: text, not: { y: text } }],
}
const number = {
  ...{ ...base, kind: 'number', value: 12.5, tolerance: { relative: 0.05 } },
  unit: { text, accept: ['€'] },
  wrong: [{ id: 'a', value: -1, feedback: text }],
}
const scenario = {
  ...{ ...base, kind: 'scenario', start: 'a' },
  nodes: [
    { id: 'a', text, choices: [choice] },
    { id: 'b', text, choices: [] },
  ],
}
const reflection = {
  ...{ ...base, kind: 'reflection', modelAnswer: text },
  criteria: [{ id: 'a', text, advice: text }],
}
const pairs = {
  ...{ ...base, kind: 'pairs', oneSet: true },
  lefts: [left, { ...left, not: { y: text } }],
  rights: [
    { id: 'x', text },
    { id: 'y', text },
  ],
}
const order = { ...base, kind: 'order', steps: [step, step, step] }
const textEntry = { ...base, kind: 'text-entry', accept: [answer], wrong: [answer] }

const schemas: [string, z.ZodType, readonly object[]][] = [
  ['pairs', pairsSchema(locales), [pairs]],
  ['order', orderSchema(locales), [order]],
  ['cloze', clozeSchema(locales), [choose, drag]],
  ['text-entry', textEntrySchema(locales), [textEntry]],
  ['number', numberSchema(locales), [number, { ...number, tolerance: { absolute: 0 } }]],
  ['scenario', scenarioSchema(locales), [scenario]],
  ['reflection', reflectionSchema(locales), [reflection]],
]

describe.each(schemas)('the schema of %s', (_, schema, items) => {
  it('gives its items back as they are', () => {
    for (const item of items) expect(schema.parse(item)).toEqual(item)
  })

  it('knows no other fields', () => {
    for (const item of items) expect(schema.safeParse({ ...item, other: 1 }).success).toBe(false)
  })

  it('explains itself and each of its fields', () => {
    const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as Json
    expect(json.description).toBeTruthy()
    expect(unexplained(json, '')).toEqual([])
  })
})

describe('what a kind refuses', () => {
  it.each([
    [
      'spellings in one language only',
      textEntrySchema,
      { ...textEntry, accept: [{ ...answer, variants: { fr: ['a'] } }] },
    ],
    [
      'no spelling',
      textEntrySchema,
      { ...textEntry, accept: [{ ...answer, variants: { fr: [], en: ['a'] } }] },
    ],
    ['two tolerances', numberSchema, { ...number, tolerance: { absolute: 1, relative: 1 } }],
    ['a tolerance below 0', numberSchema, { ...number, tolerance: { absolute: -1 } }],
    ['a number that is none', numberSchema, { ...number, value: '12' }],
    [
      'points beyond 1',
      scenarioSchema,
      { ...scenario, nodes: [{ id: 'a', text, choices: [{ ...choice, points: 2 }] }] },
    ],
    ['two steps to order', orderSchema, { ...order, steps: [step, step] }],
    ['a cloze of no mode', clozeSchema, { ...drag, mode: 'type' }],
    ['words where each gap has options', clozeSchema, { ...choose, words: [] }],
    ['a left without a right', pairsSchema, { ...pairs, lefts: [left, { ...left, right: undefined }] }],
    ['a reflection without a rubric', reflectionSchema, { ...reflection, criteria: [] }],
  ])('%s', (_, schema, item) => {
    expect(schema(locales).safeParse(item).success).toBe(false)
  })
})
