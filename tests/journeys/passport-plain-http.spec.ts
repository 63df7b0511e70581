import { type BrowserContext, expect, test } from '@playwright/test'
import { addressOf, builds, plainHost as host } from '../../scripts/test/builds.ts'
import { PassportRoom } from '../learner/passport-room.ts'
import { lessonRead, storedPast } from '../learner/past.ts'
import { prefix, storeBefore } from './storage.ts'

const at = (path: string) => addressOf(builds.root, path).replace('127.0.0.1', host)

const past = Object.entries(storedPast(lessonRead('promotion', 1.77e12)))

test('over plain HTTP, links are made and read, and the camera says why it is closed', async ({
  browser,
}) => {
  const open = async (context: BrowserContext) => new PassportRoom(await context.newPage(), 'fr', at)
  const old = await open(await browser.newContext())
  await storeBefore(old.page, Object.fromEntries(past.map(([key, text]) => [prefix + key, text])))
  await old.open()
  expect(await old.page.evaluate(() => isSecureContext)).toBe(false)
  const link = await old.link()
  await old.button(old.strings.along.link.copy).click()
  await expect(old.page.getByRole('status')).toHaveText(old.strings.along.link.notCopied)
  const room = await open(await browser.newContext())
  await room.page.goto(link)
  await room.expectOffer(past.length)
  await room.button(room.strings.back.camera).click()
  await expect(room.page.getByRole('status')).toHaveText(room.strings.back.insecure)
})
