import { describe, expect, it } from 'vitest'
import { itemSchema } from './items.ts'
import { jsonSchemas } from './json-schemas.ts'
import { localisedSchema } from './text.ts'
import { type Json, unexplained } from './unexplained-fields.ts'

describe('what editors are told', () => {
  const schemas = Object.entries(jsonSchemas(['fr', 'en']))

  it.each(schemas)('%s explains itself and each of its fields', (_, schema) => {
    expect((schema as Json).description).toBeTruthy()
    expect(unexplained(schema, '')).toEqual([])
  })

  it.each(schemas)('%s knows no other fields', (_, schema) => {
    expect(JSON.stringify(schema)).toContain('"additionalProperties":false')
  })

  it('completes the languages of the course', () => {
    expect(JSON.stringify(jsonSchemas(['pt-BR']))).toContain('"required":["pt-BR"]')
    expect(JSON.stringify(jsonSchemas(['fr', 'en']))).toContain('"In French."')
  })
})

describe('a localised text', () => {
  const schema = localisedSchema(['fr', 'en'], 'A text.')

  it('has exactly the languages of the course', () => {
    expect(schema.safeParse({ fr: 'a', en: 'b' }).success).toBe(true)
    expect(schema.safeParse({ fr: 'a' }).success).toBe(false)
    expect(schema.safeParse({ fr: 'a', en: 'b', de: 'c' }).success).toBe(false)
    expect(schema.safeParse({ fr: 'a', en: ' ' }).success).toBe(false)
    expect(schema.safeParse('a').success).toBe(false)
  })
})

it('gives back an item as it is', () => {
  const text = { en: 'x' }
  const item = {
    ...{ id: 'a', kind: 'choice', revision: 1, concepts: ['C01'], objective: 'o', bloom: 'apply' },
    ...{ stem: text, explanation: text },
    options: [
      { id: 'a', key: true, text, feedback: text },
      { id: 'b', text, feedback: text },
    ],
  }
  expect(itemSchema(['en']).parse(item)).toEqual(item)
})
