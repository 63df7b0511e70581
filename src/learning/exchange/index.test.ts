import { expect, it } from 'vitest'
import { sampleItems } from '../worksheet/sample-items.ts'
import { bankFormats } from './bank-format.ts'
import { exchangeName, exchangeOf, writeExchange } from './index.ts'
import { samplePart } from './sample-part.ts'

const part = samplePart(Object.values(sampleItems))

it.each(bankFormats)('%s takes each item, or says why not; its files have names', async (format) => {
  const exchange = exchangeOf(format)
  const { packing, written } = await writeExchange(exchange, part)
  expect(packing).toBe(exchange.packing)
  expect(written.files.length).toBeGreaterThan(0)
  expect(written.files.every(({ name }) => name !== '')).toBe(true)
  const order = written.losses.map(({ item }) => part.items.findIndex((one) => one.item.id === item))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(order).not.toContain(-1)
  expect(exchangeName(format, exchange, part)).toBe(`sailing-${format}-en.${exchange.extension}`)
})
