import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatFaults } from '../faults/fault.ts'
import { parseYaml } from '../yaml/yaml-file.ts'
import { importItems } from './import-items.ts'
import { importSummary } from './import-summary.ts'
import { itemsYaml } from './items-yaml.ts'
import { imported, sampleAim } from './sample-aim.ts'
import { mostQuestions } from './source-text.ts'

const giftText = `// [id:one]
::One::Why? {=gas#Yes. ~%-50%air ####So.}

$CATEGORY: a/b

Match. {=a -> b =c -> d}

How many {#=3:0.5#Yes. ~4} there?

`
const sheetText = `item,part,text,key,feedback,under,id,number,kind,settings,language
one,question,Why?,,So.,,,,choice,,en
one,option,gas,x,Yes.,,gas,,,,en
one,option,"a ""quoted"", text",,No.,,air,,,,en
`
const simpleText = `Question;A;B;Bonne réponse;Rétroaction A
"Pourquoi ; donc ?";gaz;eau;A;Oui.
`
const scraps = [
  '\n',
  '\n\n',
  '"',
  ',',
  ';',
  '{',
  '}',
  '=',
  '~',
  '#',
  '->',
  '%',
  ':',
  '::',
  '//',
  '\\',
  '$',
  '\0',
  '<b>',
  '\t',
  "'",
  '__proto__',
]

/** A text hurt in a few places. */
const hurt = (text: string) =>
  fc
    .array(fc.record({ at: fc.nat(text.length), scrap: fc.constantFrom(...scraps) }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((hurts) => hurts.reduce((now, { at, scrap }) => now.slice(0, at) + scrap + now.slice(at), text))

const names = fc.constantFrom('a.gift', 'a.csv', 'a.tsv', 'a.txt', 'a.xlsx', 'a')

describe('whatever a file holds', () => {
  const isWhole = (name: string, text: string) => {
    const { items, leftOut, notes } = imported(name, text)
    const lines = text.split(/\r\n?|\n/).length
    for (const { line, column, what, why, mend } of notes) {
      expect(line).toBeGreaterThan(0)
      expect(line).toBeLessThanOrEqual(lines)
      expect(column).toBeGreaterThan(0)
      expect([what, why, mend].every((part) => part.trim() !== '')).toBe(true)
    }
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    expect(leftOut > 0).toBe(notes.some(({ extent }) => extent === 'left-out'))
    expect(items.length + leftOut).toBeGreaterThan(0)
    const yaml = parseYaml({ path: name, text: itemsYaml(items, sampleAim.locales) })
    expect(yaml.value ?? []).toEqual(items)
  }

  it('what is not taken is told, and nothing is thrown', () => {
    const hurtGift = hurt(giftText).map((text) => ({ name: 'a.gift', text }))
    const hurtSheet = hurt(sheetText).map((text) => ({ name: 'a.csv', text }))
    const hurtSimple = hurt(simpleText).map((text) => ({ name: 'a.csv', text }))
    const any = fc.record({ name: names, text: fc.string({ unit: 'binary' }) })
    fc.assert(
      fc.property(fc.oneof(hurtGift, hurtSheet, hurtSimple, any), ({ name, text }) => {
        isWhole(name, text)
      }),
      { numRuns: 2000 },
    )
  })

  it('bytes of any kind are taken so too', () => {
    fc.assert(
      fc.property(names, fc.uint8Array({ maxLength: 300 }), (path, bytes) => {
        const result = importItems([{ path, bytes }], sampleAim)
        expect(result.items.length + result.leftOut).toBeGreaterThan(0)
        expect(formatFaults(result.notes)).not.toBe('')
      }),
      { numRuns: 500 },
    )
  })

  it('a broken question costs no other', () => {
    fc.assert(
      fc.property(hurt('Why? {=gas ~air}'), (text) => {
        const { items } = imported('a.gift', `${giftText}${text}\n\n${giftText.replace('one', 'two')}`)
        expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(['one', 'two']))
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is huge', () => {
  it.each([
    ['questions', 'a.gift', 'a {T}\n\n'.repeat(200_000)],
    ['a question', 'a.gift', `a {${'=b '.repeat(400_000)}`],
    ['signs', 'a.gift', '\\{'.repeat(500_000)],
    ['rows', 'a.csv', `question;a;b;right\n${'w;x;y;1\n'.repeat(200_000)}`],
    ['open quotes', 'a.csv', `question;a;b;right\n${'"w;x;y;1\n'.repeat(100_001)}`],
    [
      'parts',
      'a.csv',
      `item,part,text,id,kind\na,question,w,,choice\n${'a,option,b,c\na,option,d,c\n'.repeat(50_000)}`,
    ],
    ['odd quotes', 'a.csv', `question;a;b;right\n${'"w" "x";x;y;1\n'.repeat(200_000)}`],
    ['rows of no item', 'a.csv', `item;part\n${';option\n'.repeat(200_000)}`],
    ['a cell', 'a.csv', `question;a;b;right\n${'**<b '.repeat(1_000_000)};x;y;1`],
    ['a heading', 'a.csv', `question;${'a'.repeat(5_000_000)}\nw;x`],
    ['columns', 'a.csv', `question;${'a;'.repeat(100_000)}\nw;${'x;'.repeat(100_000)}`],
  ])('%s are read as far as they go, in seconds', (_, name, text) => {
    const start = performance.now()
    const result = imported(name, text)
    expect(result.items.length).toBeLessThanOrEqual(mostQuestions)
    expect(result.notes.some(({ extent }) => extent === 'left-out' || extent === 'loss')).toBe(true)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

describe('a summary', () => {
  it('counts', () => {
    expect(importSummary(imported('a.gift', `${giftText}Why not?`))).toBe(
      '3 items taken, 1 left out; 1 loss, 3 guesses, 0 clashes; 26 things to write.',
    )
    expect(importSummary(imported('a.gift', ''))).toBe(
      '0 items taken, 1 left out; 0 losses, 0 guesses, 0 clashes; 0 things to write.',
    )
  })

  it('is of a file that is neither', () => {
    expect(imported('a.xlsx', 'x').notes).toMatchObject([{ code: 'unknown-format', extent: 'left-out' }])
  })
})
