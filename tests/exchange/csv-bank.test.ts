import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Aim } from '../../src/authoring/imports/aim.ts'
import { importItems } from '../../src/authoring/imports/import-items.ts'
import { itemsYaml } from '../../src/authoring/imports/items-yaml.ts'
import { readCourse } from '../../src/authoring/read-course.ts'
import { setTexts } from '../../src/authoring/typography/set-texts.ts'
import { plainYaml } from '../../src/authoring/yaml/plain-yaml.ts'
import { unguarded } from '../../src/learning/csv.ts'
import type { BankPart } from '../../src/learning/exchange/bank-format.ts'
import { bankItem } from '../../src/learning/exchange/bank-item.ts'
import { bankColumns, rowParts, rowSettings } from '../../src/learning/exchange/csv/columns.ts'
import { writeCsv } from '../../src/learning/exchange/csv/write-csv.ts'
import { localise } from '../../src/learning/items/localise.ts'
import { itemSchema } from '../../src/schemas/items.ts'

const { items, locales, course, lessons } = await readCourse('content', { thorough: false, drafts: true })

const partOf = (some: typeof items, locale: string): BankPart => {
  const titled = lessons.filter((one) => one.locale === locale)
  const names = {
    lessons: titled.map(({ lesson: id, title }) => ({ id, title })),
    objectives: localise(course?.objectives ?? [], locale),
  }
  return {
    course: { id: course?.id ?? '', title: course?.title[locale] ?? '' },
    locale,
    items: some.map(({ item, lesson }) => bankItem(localise(item, locale), lesson, names)),
  }
}

const partIn = (locale: string) => partOf(items, locale)

const written = locales.map((locale) => {
  const { files, losses } = writeCsv(partIn(locale))
  return { locale, path: files[0]?.name ?? '', text: files[0]?.text ?? '', files, losses }
})
const bytesOf = (text: string) => new TextEncoder().encode(text)
const sources = written.map(({ path, text }) => ({ path, bytes: bytesOf(text) }))
const aim: Aim = {
  ...{ locales, locale: 'fr', lesson: '', objective: null, concepts: [], bloom: null },
  ...{ declared: { objectives: [], concepts: [] }, bank: [] },
}

describe.each(written)('the bank as a sheet ($locale)', ({ locale, text, files, losses }) => {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  })

  it('is one file that leaves nothing out', () => {
    expect(files).toHaveLength(1)
    expect(losses).toEqual([])
  })

  it('is read by another reader, which finds the separator by itself', () => {
    expect(errors).toEqual([])
    expect(meta.delimiter).toBe(locale === 'fr' ? ';' : ',')
    expect(meta.fields).toEqual(bankColumns)
  })

  it('names the item in each row, and holds each text of it as it is read', () => {
    const named = [...new Set(data.map((row) => row.item))]
    const textsIn = (value: unknown): readonly string[] => {
      if (typeof value === 'string') return [value]
      return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
    }
    const missing = partIn(locale).items.flatMap(({ item }) => {
      const said = new Set(
        data.filter((row) => row.item === item.id).flatMap((row) => Object.values(row).map(unguarded)),
      )
      const apart = [...item.concepts, ...('mode' in item ? [item.mode] : [])]
      return textsIn(item).filter((one) => !said.has(one) && !apart.includes(one))
    })
    expect(named).toEqual(items.map(({ item }) => item.id))
    expect(missing).toEqual([])
  })

  it('comes back as it was, item by item', () => {
    const { items: read, notes, leftOut } = importItems([{ path: 'a.csv', bytes: bytesOf(text) }], aim)
    const told = notes.filter(({ extent }) => extent === 'loss' || extent === 'left-out')
    expect(leftOut).toBe(0)
    expect(told).toEqual([])
    const set = setTexts(read, locales)
    for (const [at, { item }] of partIn(locale).items.entries())
      expect(localise(set[at], locale)).toEqual(item)
  })
})

describe('both languages together', () => {
  const read = importItems(sources, aim)

  it('leave nothing to write and nothing out', () => {
    expect(read.toWrite).toBe(0)
    expect(read.leftOut).toBe(0)
    const told = new Set(read.notes.map(({ code }) => code))
    expect([...told].sort()).toEqual(['guessed-separator', 'other-lesson'])
  })

  it('are the bank again, through the YAML that is written', () => {
    const schema = itemSchema(locales)
    for (const [at, { item }] of items.entries()) {
      const yaml = itemsYaml(read.items.slice(at, at + 1), locales)
      const [value] = plainYaml(yaml)?.value as readonly unknown[]
      expect(schema.parse(setTexts(value, locales))).toEqual(item)
    }
  })
})

describe('docs/imports.md', () => {
  const text = readFileSync('docs/imports.md', 'utf8')
  it.each([...bankColumns, ...rowParts, ...rowSettings])('tells what `%s` is', (name) => {
    expect(text).toContain(`\`${name}\``)
  })
})

describe('an item with any texts', () => {
  /** Every text of an item replaced by one of `texts`, in turn. */
  const reworded = <Value>(value: Value, texts: readonly string[]): Value => {
    let count = 0
    const next = () => texts[count++ % texts.length] ?? ''
    const inner = (one: unknown): unknown => {
      if (Array.isArray(one)) return one.map(inner)
      if (typeof one !== 'object' || one === null) return one
      const isText = locales.every((locale) => locale in one)
      return Object.fromEntries(
        Object.entries(one).map(([key, field]) => [
          key,
          isText ? (Array.isArray(field) ? [next() + key] : next()) : inner(field),
        ]),
      )
    }
    return inner(value) as Value
  }
  const signs = ' =+-@\t\n"\';,|aé\u2028\u200B{}[]'.split('')
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string({ unit: fc.constantFrom(...signs), minLength: 1 }),
    )
    // What no text is written with is told and dropped; spaces that do not break are set by the reader of content.
    .map((any) => any.replace(/[\p{Cc}\u00A0\u202F]/gu, (one) => ('\t\n'.includes(one) ? one : 'x')))
    .filter((any) => any.trim() !== '')

  it('comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...items),
        fc.array(text, { minLength: 1, maxLength: 12 }),
        (one, texts) => {
          const changed = { ...one, item: reworded(one.item, texts) }
          const files = locales.map((locale) => writeCsv(partOf([changed], locale)).files[0])
          const read = importItems(
            files.map((file) => ({ path: file?.name ?? '', bytes: bytesOf(file?.text ?? '') })),
            aim,
          )
          expect(read.items).toEqual([changed.item])
          expect(read.toWrite).toBe(0)
        },
      ),
      { numRuns: 500 },
    )
  })
})
