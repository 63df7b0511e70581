import { describe, expect, it, test } from 'vitest'
import { listedQuestions, sampleAnswer, sampleRecord } from './sample-class.ts'
import { answeredIn, type HandedIn, rollOf } from './roll.ts'

const items = new Map(listedQuestions.map((item) => [item.id, item]))
const record = (...given: Parameters<typeof sampleRecord>): HandedIn => ({
  ...{ kind: 'record', record: sampleRecord(...given), unreadable: 0 },
})
const roll = (...handedIn: readonly HandedIn[]) =>
  rollOf(
    handedIn.map((one, id) => ({ id, names: [`file ${id}`], handedIn: one })),
    items,
  )
const told = (...handedIn: readonly HandedIn[]) => roll(...handedIn).entries.map((entry) => entry.told.kind)
const [one, other] = [sampleAnswer('q1', 'key'), sampleAnswer('q2', 'a')]

describe('what came of each thing handed in', () => {
  it('is told one by one; what is wrong with one changes nothing of the others', () => {
    const wrong: HandedIn = { kind: 'refused', why: 'another-course', course: 'bread' }
    const found = roll(record('ann', [one]), wrong, record('bob', [other]))
    expect(found.entries.map(({ told: one_ }) => one_.kind)).toEqual(['taken', 'refused', 'taken'])
    expect(found.records).toEqual(roll(record('ann', [one]), record('bob', [other])).records)
    expect(found.entries[1]?.told).toEqual(wrong)
  })
  it('of a learner who is here already: something new, or nothing', () => {
    const found = roll(record('ann', [one]), record('ann', [one]), record('ann', [one, other]))
    expect(found.entries.map(({ told: { kind } }) => kind)).toEqual(['taken', 'again', 'joined'])
    expect(found.records.map(({ answers }) => answers.length)).toEqual([2])
  })
  it('of answers to a course that has changed: nothing, and how many', () => {
    const old = { ...one, revision: 0 }
    const found = roll(record('ann', [old, sampleAnswer('gone', 'key')]))
    expect(found.entries[0]?.told).toEqual({
      ...{ kind: 'nothing', answers: 0, otherRevision: 1, gone: 1, unreadable: 0 },
    })
    expect(found.records).toEqual([])
    expect(told(record('ann', [old]), record('ann', [one]))).toEqual(['nothing', 'taken'])
  })
  it('has the name that a learner chose, beside that of the file', () => {
    const [chosen, none] = roll(
      record('ann', [one], { name: 'Ann' }),
      record('bob', [one], { name: 'file 1' }),
    ).entries
    expect([chosen?.names, chosen?.learner]).toEqual([['file 0'], 'Ann'])
    expect([none?.names, none?.learner]).toEqual([['file 1'], null])
  })
})

test('what a class has answered, by moment, in the order of the course', () => {
  const records = [
    sampleRecord('ann', [sampleAnswer('q3', 'key'), one, sampleAnswer('q4', 'a', 'final')]),
    sampleRecord('bob', [one]),
  ]
  expect(answeredIn(records, items)).toEqual({
    learners: 2,
    moments: {
      diagnostic: { learners: 0, lessons: [], items: [] },
      final: { learners: 1, lessons: ['l2'], items: ['q4'] },
      lesson: { learners: 2, lessons: ['l1', 'l2'], items: ['q1', 'q3'] },
    },
  })
})
