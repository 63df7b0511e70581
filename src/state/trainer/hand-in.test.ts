// @vitest-environment happy-dom
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { LearnerRecord, RecordedAnswer } from '../../learning/class/learner-record.ts'
import { readResultCode } from '../../learning/class/result-code.ts'
import { sampleListedItem } from '../../learning/items/sample-listed-item.ts'
import { readResultText, ResultCodes } from './class-codes.ts'
import { answersHere, handIn, recordHere, saveResultFile } from './hand-in.ts'
import { openProgress, recordAttempt } from '../progress.ts'
import { sampleAnswer } from '../sample-device.ts'

const saved = vi.hoisted(() => ({ name: '', text: '' }))
const clock = vi.hoisted(() => ({ atMs: 0 }))
vi.mock('../../platform/files.ts', () => ({
  saveFile: (name: string, text: string) => Object.assign(saved, { name, text }),
}))
vi.mock('../../platform/clock.ts', () => ({ nowMs: () => clock.atMs }))

const items = [sampleListedItem({ id: 'item-1' })]
const answers = (count: number): RecordedAnswer[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ item: `q-${at}-${(at * 7_919) % 10_007}`, revision: 1, moment: 'lesson' as const, score: 1 },
    response: { text: `${(at * 104_729) % 1_000_003}`, locale: 'fr' },
  }))
const record = (given: Partial<LearnerRecord> = {}): LearnerRecord => ({
  ...{ course: 'test-course', learner: '0a0b0c0d', name: '', madeAtMs: 20_000.5 * 86_400_000 },
  ...{ answers: answers(3), ...given },
})

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  localStorage.clear()
})

describe('what this device would hand in', () => {
  it('is what it knows, with the day that it is here', async () => {
    await openProgress()
    await recordAttempt(sampleAnswer({ item: 'item-1' }))
    expect(answersHere(items).lesson).toHaveLength(1)
    clock.atMs = new Date(2026, 10, 27, 0, 1).getTime()
    const made = recordHere(items, 'N', ['lesson'])
    expect(made).toMatchObject({ course: 'test-course', name: 'N', madeAtMs: Date.UTC(2026, 10, 27, 12) })
    clock.atMs = new Date(2026, 10, 27, 23, 59).getTime()
    expect(recordHere(items, 'N', ['lesson'])).toEqual(made)
    expect(recordHere(items, 'N', ['final']).answers).toEqual([])
  })
})

describe('results are handed in', () => {
  it('in a link and in codes that can be read', async () => {
    const given = record()
    const { fragment, frames } = await handIn(given)
    const read = { kind: 'record', record: given }
    expect(await readResultText(`https://a.example/fr/classe/#${fragment}`, 'test-course')).toEqual(read)
    expect(frames).toHaveLength(1)
    expect(await new ResultCodes('test-course').take(frames ?? [])).toEqual(read)
  })
  it('in a file alone, where there are too many', async () => {
    const { fragment } = await handIn(record({ answers: answers(5_000) }))
    expect(fragment).toBeNull()
  })
  it.each([
    ['', 'test-course-0a0b0c0d-2024-10-04.json'],
    ['Rivière 7', 'test-course-Rivière-7-2024-10-04.json'],
    ['../..', 'test-course-0a0b0c0d-2024-10-04.json'],
  ])('in a file named after %j', (name, file) => {
    saveResultFile(record({ name }))
    expect(saved.name).toBe(file)
    expect(readResultCode(saved.text, 'test-course')).toEqual({ kind: 'record', record: record({ name }) })
  })
})
