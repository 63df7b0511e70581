import { expect, test, vi } from 'vitest'
import { writeResultCode } from '../../../learning/class/result-code.ts'
import { questions, sampleAnswer, sampleCourse, sampleRecord } from '../../../learning/class/sample-class.ts'
import type * as roll from '../../../learning/class/roll.ts'
import { ClassDesk } from './class-desk.ts'

const rolls = vi.hoisted(() => ({ made: 0 }))
vi.mock('../../../learning/class/roll.ts', async (original) => {
  const real = await original<typeof roll>()
  return {
    ...real,
    rollOf: (...given: Parameters<typeof real.rollOf>) => {
      rolls.made += 1
      return real.rollOf(...given)
    },
  }
})

const given = (learner: string) => ({
  name: learner,
  text: writeResultCode(sampleRecord(learner, [sampleAnswer('q1', 'key')], { course: 'test-course' })),
})
const quiet = () => undefined

test('the roll is made once of what was given, however many reports follow', async () => {
  const desk = new ClassDesk(sampleCourse)
  const { entries } = await desk.read([given('0000000a'), given('0000000b')], quiet)
  expect(rolls.made).toBe(1)
  for (const moment of ['lesson', 'final', 'lesson'] as const) desk.report({ moment }, questions)
  expect(rolls.made).toBe(1)
  expect(desk.report({ moment: 'lesson' }, []).learners).toBe(2)

  desk.drop(entries[0]?.id ?? 0)
  expect(rolls.made).toBe(2)
  expect(desk.report({ moment: 'lesson' }, []).learners).toBe(1)
  await desk.read([given('0000000c')], quiet)
  expect(desk.report({ moment: 'lesson' }, []).learners).toBe(2)
  expect(rolls.made).toBe(3)
})
