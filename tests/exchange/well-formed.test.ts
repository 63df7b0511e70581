import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { writeMoodle } from '../../src/learning/exchange/moodle/write-moodle.ts'
import { writeQti } from '../../src/learning/exchange/qti/write-qti.ts'
import { hostileBank } from './hostile-bank.ts'
import { locales, wholeBank } from './whole-bank.ts'

const hostile = hostileBank('<&>"\' ]]> \u0000 \ud800 \uffff &nbsp; <!-- \u00a0')
const banks = [
  ...locales.map((locale) => [locale, wholeBank(locale)] as const),
  ['hostile texts', hostile] as const,
]

describe.each(banks)('XML that libxml2 reads (%s)', (_, part) => {
  it.each([
    ['Moodle XML', writeMoodle],
    ['QTI 3.0', writeQti],
  ])('%s', async (_, write) => {
    const xml = write(part).files.map(({ name, text }) => ({
      fileName: name.replaceAll('/', '-'),
      contents: text,
    }))
    const { errors } = await validateXML({ xml, normalization: 'c14n', maxMemoryPages: 8192 })
    expect(errors).toEqual([])
  })
})
