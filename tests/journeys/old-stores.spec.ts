import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { version } from '../../src/learning/progress/codec.ts'
import type { ProgressEvent } from '../../src/learning/progress/event.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { Learner } from '../learner/learner.ts'
import { prefix, storeBefore } from './storage.ts'
import { test } from './walk.ts'

const storeOf = (v: number) =>
  JSON.parse(readFileSync(`tests/stores/v${v}.json`, 'utf8')) as Record<string, string>

for (let v = 1; v <= version; v += 1) {
  test(`a device of version ${v} goes on: every event is found, and none is rewritten`, async ({ page }) => {
    const old = storeOf(v)
    const learner = new Learner(page, 'fr')
    await storeBefore(page, old)
    await learner.openLesson()
    await learner.question(0).redo()
    await learner.question(0).answerRight()
    await learner.openHome()
    await expect(learner.home.resume).toContainText(learner.home.strings.resume.goOn)

    await page.goto(addressOf(builds.root, `fr/${routeWord('fr', 'trouble')}/`))
    const { device } = learner.strings.trouble
    await expect(page.getByRole('definition').filter({ hasText: device.noneSetAside })).toBeVisible()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: device.save }).click()
    const { events } = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as {
      events: ProgressEvent[]
    }
    const ids = events.map(({ id }) => id)
    const oldEvents = Object.entries(old).filter(([key]) => /^[ae]\//.test(key.slice(prefix.length)))
    expect(oldEvents.length).toBeGreaterThan(5)
    for (const [, text] of oldEvents) expect(ids).toContain((JSON.parse(text) as ProgressEvent).id)
    expect(events).toHaveLength(oldEvents.length + 1)
    const stored = await page.evaluate(() => Object.fromEntries(Object.entries<string>(localStorage)))
    expect(stored).toMatchObject(Object.fromEntries(oldEvents))
  })
}
