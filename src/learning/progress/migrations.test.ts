import { describe, expect, it } from 'vitest'
import { parseEvent, serialiseEvent, version } from './codec.ts'
import { mergeEvents } from './merge.ts'
import { migrations } from './migrations.ts'
import { sampleTexts } from './sample-texts.ts'

const eventIn = (text: string) => {
  const reading = parseEvent(text)
  if (reading.kind !== 'event') throw new Error(`${reading.kind}: ${text}`)
  return reading.event
}

it('has a sample of what each version wrote, and a migration from each that is past', () => {
  expect(sampleTexts).toHaveLength(version)
  expect(migrations).toHaveLength(version - 1)
  for (const [at, texts] of sampleTexts.entries())
    for (const text of texts) expect(JSON.parse(text)).toMatchObject({ v: at + 1 })
})

describe.each(sampleTexts.map((texts, at) => ({ v: at + 1, texts })))(
  'what version $v wrote',
  ({ v, texts }) => {
    it('is read without losing a field', () => {
      for (const text of texts) expect({ v, ...eventIn(text) }).toEqual(JSON.parse(text))
    })

    it('is the same once written anew, and merges with itself', () => {
      const events = texts.map(eventIn)
      const again = events.map(serialiseEvent).map(eventIn)
      expect(again).toEqual(events)
      expect(mergeEvents(events, again)).toEqual(events)
    })
  },
)

it('gives no meaning to a sitting of version 2, and loses nothing else', () => {
  const [text = ''] = sampleTexts[1] ?? []
  for (const sitting of ['sitting-1', 7, null])
    expect(eventIn(JSON.stringify({ ...JSON.parse(text), sitting, other: 1 }))).toEqual({
      ...eventIn(text),
      other: 1,
    })
})

it('gives no meaning to a certainty of version 1, and loses nothing else', () => {
  const [text = ''] = sampleTexts[0] ?? []
  for (const certainty of [3, 0.7, 'sure'])
    expect(eventIn(JSON.stringify({ ...JSON.parse(text), certainty, other: 1 }))).toEqual({
      ...eventIn(text),
      other: 1,
    })
})
