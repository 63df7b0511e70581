import { expect } from '@playwright/test'
import { routeWord } from '../../src/i18n/routes.ts'
import { readResultText } from '../../src/state/trainer/class-codes.ts'
import { HandInRoom } from '../learner/hand-in-room.ts'
import { expectWorker } from '../learner/offline-room.ts'
import { lessonRead, storedPast } from '../learner/past.ts'
import { disconnect, expectKept, test } from './offline-test.ts'
import { prefix, storeBefore } from './storage.ts'

test('after one visit, results are handed in without a network', async ({ page, context, host }) => {
  const past = Object.entries(storedPast(lessonRead('promotion', 1.77e12)))
  await storeBefore(page, Object.fromEntries(past.map(([key, text]) => [prefix + key, text])))
  const room = new HandInRoom(page, 'fr', (path) => host.at(path))
  await room.open()
  await expectWorker(page)
  await expectKept(page, `/fr/${routeWord('fr', 'handover')}/`)
  await disconnect(context, host)

  await room.open()
  await room.part('lesson').check()
  await room.fold('lesson').click()
  expect(await room.told('lesson')).toHaveLength(past.length)
  const reading = await readResultText(await room.link(), 'triptyque')
  expect(reading).toMatchObject({ kind: 'record' })
  await room.showCodes(1).click()
  await expect(page.locator('.codes .code')).toBeVisible()
})
