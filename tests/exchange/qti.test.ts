import { describe, expect, it } from 'vitest'
import { writeQti } from '../../src/learning/exchange/qti/write-qti.ts'
import { inOrder, lossesExpected } from './losses-expected.ts'
import { expectInQti } from './qti-expected.ts'
import { locales, wholeBank } from './whole-bank.ts'
import { at, childrenOf, readXml } from './xml-tree.ts'

describe.each(locales)('the bank as QTI 3.0, read by fast-xml-parser (%s)', (locale) => {
  const part = wholeBank(locale)
  const { files, losses } = writeQti(part)
  const [manifest, ...items] = files
  const written = part.items.filter(({ item }) => item.kind !== 'scenario')
  const resources = childrenOf(at(readXml(manifest?.text ?? ''), 'resources'), 'resource')

  it('is a package: a manifest, and a file for every item but those that are said to be left out', () => {
    expect(manifest?.name).toBe('imsmanifest.xml')
    expect(items.map(({ name }) => name)).toEqual(written.map(({ item }) => `items/${item.id}.xml`))
    expect(resources.map(({ attributes }) => attributes.href)).toEqual(items.map(({ name }) => name))
    expect(resources.map((one) => at(one, 'file')?.attributes.href)).toEqual(items.map(({ name }) => name))
  })

  it('says of each item what it lacks, and nothing else', () => {
    expect(inOrder(losses)).toEqual(inOrder(lossesExpected('qti', part)))
  })

  it.each(written.map((one, rank) => [one.item.id, one, rank] as const))(
    'has all of %s',
    (_, bankItem, rank) => {
      expectInQti(items[rank]?.text ?? '', resources[rank], part, bankItem)
    },
  )
})
