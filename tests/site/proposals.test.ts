import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builds } from '../../scripts/test/builds.ts'
import { strings } from '../../src/i18n/index.ts'
import { breakMinutes } from '../../src/learning/workshop/arrange.ts'
import { compose } from '../../src/learning/workshop/compose.ts'
import { minutesOf, type RunStep } from '../../src/learning/workshop/run-sheet.ts'
import type { TrainerCatalogue } from '../../src/learning/workshop/trainer-catalogue.ts'
import { answeredIn } from '../../src/learning/workshop/ways.ts'
import { locales } from '../learner/course.ts'

describe.each(locales)('a proposal from the whole course (%s)', (locale) => {
  const text = readFileSync(`${builds.root.outDir}/${locale}/trainer.json`, 'utf8')
  const catalogue = JSON.parse(text) as TrainerCatalogue
  const { closing } = strings(locale).compose.room
  const ids = catalogue.objectives.map(({ id }) => id)
  const wish = fc.record({
    title: fc.constant(''),
    audience: fc.option(fc.string({ maxLength: 500 }), { nil: undefined }),
    minutes: fc.integer({ min: 30, max: 390 }),
    objectives: fc.oneof(
      fc.subarray(ids, { minLength: 1, maxLength: 3 }),
      fc.subarray(ids, { minLength: 1 }),
    ),
  })
  const lessonOf = (step: RunStep): string | undefined => {
    if (step.kind === 'activity') return catalogue.items.find(({ id }) => id === step.item)?.lesson
    return 'lesson' in step ? step.lesson : undefined
  }
  const nameOf = (step: RunStep): string => {
    if (step.kind === 'activity') return step.item
    return 'lesson' in step ? `${step.kind} ${step.lesson}/${step.section}` : JSON.stringify(step)
  }

  it('takes no more than the time asked, and hardly less while the course has anything for it', () => {
    fc.assert(
      fc.property(wish, (asked) => {
        const { sheet, goingOn, noRoom } = compose(catalogue, asked, closing)
        const taken = minutesOf(sheet.steps)
        expect(taken).toBeLessThanOrEqual(asked.minutes)
        const isFilled = taken >= asked.minutes - Math.max(5, asked.minutes * 0.05)
        expect(goingOn === null).toBe(isFilled)
        // A question more may make a break due, and the time not long enough for both.
        if (isFilled || asked.minutes - taken < breakMinutes + answeredIn('hands')) return
        // Only the first lesson has so little: all of it is there.
        expect(noRoom).toEqual([])
        const names = sheet.steps.map(nameOf)
        const lessons = new Set(sheet.steps.map(lessonOf))
        for (const { id, lesson } of catalogue.items) if (lessons.has(lesson)) expect(names).toContain(id)
        expect(goingOn?.length).toBe(catalogue.lessons.length - [...lessons].filter(Boolean).length)
      }),
      { numRuns: 60 },
    )
  })

  it('does nothing twice, in an order in which nothing comes before what it builds on', () => {
    fc.assert(
      fc.property(wish, (asked) => {
        const { steps } = compose(catalogue, asked, closing).sheet
        const names = steps.filter(({ kind }) => kind !== 'break').map(nameOf)
        expect(new Set(names).size).toBe(names.length)
        const lessons = steps.map(lessonOf)
        for (const { id, after = [] } of catalogue.lessons)
          for (const before of after)
            if (lessons.includes(id)) expect(lessons.lastIndexOf(before)).toBeLessThan(lessons.indexOf(id))
      }),
      { numRuns: 60 },
    )
  })

  it('fills an hour and a half for any two objectives in a row', () => {
    for (const [rank, id] of ids.entries()) {
      const objectives = [id, ids[rank + 1] ?? ids[0] ?? id]
      const { sheet, noRoom } = compose(catalogue, { title: '', minutes: 90, objectives }, closing)
      expect(minutesOf(sheet.steps), objectives.join()).toBeGreaterThanOrEqual(85)
      expect(noRoom).toEqual([])
    }
  })
})
