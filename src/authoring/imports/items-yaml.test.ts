import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainYaml } from '../yaml/plain-yaml.ts'
import { parseYaml } from '../yaml/yaml-file.ts'
import { itemsYaml } from './items-yaml.ts'
import type { TakenItem } from './settle.ts'

const locales = ['fr', 'en']
const text = (words: string) => ({ fr: words, en: '' })

describe('items as YAML', () => {
  it('are written as they are by hand', () => {
    const item: TakenItem = {
      ...{ explanation: text('Le gaz: il pousse.'), source: 'baker-2001', kind: 'number', id: 'rise' },
      ...{ stem: text('- Combien ?'), value: 2.5, tolerance: { relative: 0.02 } },
      ...{
        unit: { text: text('€'), accept: ['€', 'no'] },
        concepts: ['C01', 'C02'],
        objective: '',
        revision: 1,
      },
      ...{ hints: [text('Un'), text('Deux')], bloom: '', reserved: true },
    }
    expect(
      itemsYaml(
        [item, { id: 'b', kind: 'choice', options: [{ id: 'yes', text: text('x '.repeat(60)) }] }],
        locales,
      ),
    ).toMatchInlineSnapshot(`
      "- id: rise
        kind: number
        reserved: true
        revision: 1
        concepts: [C01, C02]
        objective: ""
        bloom: ""
        stem:
          fr: "- Combien ?"
          en: ""
        value: 2.5
        tolerance: { relative: 0.02 }
        unit:
          text: { fr: "€", en: "" }
          accept: ["€", "no"]
        explanation:
          fr: "Le gaz: il pousse."
          en: ""
        hints:
          - fr: "Un"
            en: ""
          - fr: "Deux"
            en: ""
        source: baker-2001

      - id: b
        kind: choice
        options:
          - id: yes
            text:
              fr: "x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x "
              en: ""
      "
    `)
  })

  it('are read as they were, whatever their texts', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom(...' \n:-[]{}"\'#&*!|>%@,?aé\u2028\u0085\\ '.split('')),
        maxLength: 80,
      }),
    )
    fc.assert(
      fc.property(words, words, fc.array(words), (fr, en, list) => {
        const item: TakenItem = {
          ...{ id: 'a', kind: 'text-entry', stem: { fr, en }, hints: [{ fr: en, en: fr }] },
          ...{ accept: [{ id: 'x', variants: { fr: list, en: [] }, text: { fr, en } }] },
        }
        const yaml = itemsYaml([item, item], locales)
        const { value, sound } = parseYaml({ path: 'a', text: yaml })
        expect({ value, sound }).toEqual({ value: [item, item], sound: true })
        const plain = plainYaml(yaml)
        if (plain) expect(plain.value).toEqual([item, item])
      }),
      { numRuns: 500, examples: [['', '', [' ]\u2028']]] },
    )
  })
})
