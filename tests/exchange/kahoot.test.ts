import { Readable } from 'node:stream'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { exchangeOf, writeExchange } from '../../src/learning/exchange/index.ts'
import type { Item } from '../../src/learning/items/index.ts'
import { workbookOf } from '../../src/platform/workbook.ts'
import { locales, wholeBank } from './whole-bank.ts'

/** As rows of Kahoot's template: from the ninth on, columns B to H. */
const readBack = (rows: readonly (readonly unknown[])[]) =>
  rows.slice(8).map(([number, question, ...others]) => ({
    number,
    question,
    answers: others.slice(0, 4).filter((text) => text !== null) as string[],
    seconds: others[4],
    right: String(others[5])
      .split(',')
      .map((rank) => others[Number(rank) - 1]),
  }))

const fits = (item: Item): boolean =>
  item.kind === 'choice' &&
  item.stem.length <= 120 &&
  item.options.length <= 4 &&
  item.options.every(({ text }) => text.length <= 75)

describe.each(locales)('the bank in the sheet of Kahoot, read by read-excel-file (%s)', async (locale) => {
  const part = wholeBank(locale)
  const exchange = exchangeOf('kahoot')
  const { packing, written } = await writeExchange(exchange, part)
  if (packing !== 'workbook') throw new Error('Kahoot takes a workbook.')
  const [sheet] = written.files
  if (!sheet) throw new Error('There is no sheet.')
  const blob = await workbookOf(sheet)
  const rows = await readSheet(Readable.from(Buffer.from(await blob.arrayBuffer())))
  const questions = readBack(rows)
  const leftOut = new Set(written.losses.flatMap((loss) => (loss.extent === 'left-out' ? [loss.item] : [])))
  const carried = part.items.map(({ item }) => item).filter(({ id }) => !leftOut.has(id))

  it('stands where the template has it', () => {
    expect(rows[7]).toEqual([
      null,
      'Question - max 120 characters',
      ...[1, 2, 3, 4].map((n) => `Answer ${n} - max 75 characters`),
      'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
      'Correct answer(s) - choose at least one',
    ])
    expect(questions.map(({ number }) => number)).toEqual(questions.map((_, at) => at + 1))
  })

  it('holds each item that fits, equal, in the order of the course', () => {
    expect(carried.map(({ id }) => id)).toEqual(
      part.items
        .map(({ item }) => item)
        .filter(fits)
        .map(({ id }) => id),
    )
    expect(carried.length).toBeGreaterThan(30)
    const asTaught = carried.map((item) => {
      const options = item.kind === 'choice' ? item.options : []
      return {
        question: item.stem,
        answers: options.map(({ text }) => text).sort(),
        right: options.flatMap(({ key, text }) => (key ? [text] : [])).sort(),
      }
    })
    const asRead = questions.map(({ question, answers, right }) => ({
      question,
      answers: answers.toSorted(),
      right: right.toSorted(),
    }))
    expect(asRead).toEqual(asTaught)
  })

  it('gives the time that Kahoot knows', () => {
    for (const { seconds } of questions) expect([5, 10, 20, 30, 60, 90, 120, 240]).toContain(seconds)
  })

  it('says of every other item why it is left out', () => {
    for (const { item } of part.items) {
      const reasons = written.losses.filter((loss) => loss.item === item.id).map(({ reason }) => reason)
      if (fits(item)) expect(reasons, item.id).toContain('comments-left-out')
      else if (item.kind !== 'choice') expect(reasons, item.id).toEqual(['kind-unknown'])
      else {
        expect(reasons.includes('question-too-long'), item.id).toBe(item.stem.length > 120)
        expect(reasons.includes('option-too-long'), item.id).toBe(
          item.options.some(({ text }) => text.length > 75),
        )
      }
    }
  })
})
