import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Build, builds } from '../../scripts/test/builds.ts'
import { ClassRoom, fileOf, passportOf, questionsOf } from '../learner/class-room.ts'
import { locales } from '../learner/course.ts'
import { readToTheEnd, sizeBytes, startBrowser, visit } from './visit.ts'

/** Bytes of scripts, brotli 11: of the room, of the worker that a class is read by, and of the camera, fetched when it is asked for. */
const budget = { room: 22_300, worker: 20_000, camera: 2_000 }

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const lesson = questionsOf('marketing-mix').slice(0, 4)
const passport = fileOf('ok.json', passportOf({ learner: 1, lesson, right: [true, true, false, false] }))

describe.each<readonly [string, Build]>([
  ['at the root', builds.root],
  ['under a path', builds.subPath],
])('the room of class results %s', (_, build) => {
  it.each(locales)('costs little, does not shift, and reads a class (%s)', (locale) =>
    visit(browser, build, async ({ page, at, answers }) => {
      const room = new ClassRoom(page, locale, at)
      const scripts = () => answers.filter(({ type }) => type.includes('javascript'))
      const told = () =>
        scripts()
          .map(({ path, sizeBytes: size }) => `${path} ${size}`)
          .join('\n')
      await room.open()
      await readToTheEnd(page)
      expect(await page.evaluate(() => window.layoutShifts)).toEqual([])
      expect(answers.filter(({ path }) => path.includes('/items/'))).toEqual([])
      const alone = sizeBytes(scripts(), /./)
      expect(alone, told()).toBeLessThanOrEqual(budget.room)

      await room.give([passport])
      await room.expectRead(1, 0)
      await expect.poll(() => page.locator('.class-item-table > tbody > tr').count()).toBe(lesson.length)
      expect(sizeBytes(scripts(), /./) - alone, told()).toBeLessThanOrEqual(budget.worker)

      const read = sizeBytes(scripts(), /./)
      await room.button(room.cameraStrings.camera).click()
      await expect.poll(told).toContain('live-codes')
      expect(sizeBytes(scripts(), /./) - read, told()).toBeLessThanOrEqual(budget.camera)
    }),
  )
})
