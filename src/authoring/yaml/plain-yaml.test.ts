import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseDocument, stringify } from 'yaml'
import { expect, it } from 'vitest'
import { plainYaml } from './plain-yaml.ts'

/** What the library that knows places says of `source`; `undefined` where it finds a fault or an alias. */
function slowly(source: string): unknown {
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'error' })
  if (document.errors.length + document.warnings.length > 0) return undefined
  try {
    return document.toJS() as unknown
  } catch {
    return undefined
  }
}

const files = ['course.yaml', 'glossary.yaml', 'sources.yaml', 'lessons/why-dough-rises/items.yaml'].map(
  (name) => readFileSync(`tests/courses/bread/${name}`, 'utf8'),
)

it.each(['a: 1\n', 'on: yes\nno: ~\noctal: 0o7\nunder: 1_0\nday: 2024-01-01\n'])(
  'reads %j as it is read slowly',
  (source) => {
    expect(plainYaml(source)?.value).toEqual(slowly(source))
  },
)

it.each([
  '',
  '# nothing\n',
  ': a\n',
  '? a\n: b\n',
  '{ : a }\n',
  'a: |\n\tb\n',
  'a: &x 1\nb: *x\n',
  'a: !tag 1\n',
  'a: 1\na: 2\n',
  'a: "b\n',
  'a: 1\n---\nb: 2\n',
])('leaves %j to be read slowly', (source) => {
  expect(plainYaml(source)).toBeNull()
})

it('reads any value as it is read slowly', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const source = stringify(value, { aliasDuplicateObjects: false })
      const plain = plainYaml(source)
      if (plain) expect(plain.value).toEqual(slowly(source))
    }),
    { numRuns: 500 },
  )
})

it('finds nothing sound that has faults, and reads nothing otherwise, wherever a text is hurt', () => {
  const scraps = [
    '\n',
    '  ',
    '- ',
    ': ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '#',
    '|',
    '>',
    '!',
    '%',
    '@',
    '\t',
    '? ',
    ',',
  ]
  const hurt = fc.record({
    at: fc.nat(9999),
    scrap: fc.constantFrom(...scraps),
  })
  let plain = 0
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(hurt, { minLength: 1, maxLength: 3 }), (file, hurts) => {
      const source = hurts.reduce((text, { at, scrap }) => {
        const offset = Math.floor((at / 10_000) * text.length)
        return text.slice(0, offset) + scrap + text.slice(offset)
      }, file)
      const found = plainYaml(source)
      if (!found) return
      plain += 1
      expect(found.value).toEqual(slowly(source))
    }),
    { numRuns: 1000 },
  )
  expect(plain).toBeGreaterThan(100)
})
