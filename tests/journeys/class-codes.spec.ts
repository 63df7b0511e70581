import { expect } from '@playwright/test'
import { addressOf, builds, plainHost } from '../../scripts/test/builds.ts'
import { fill, plural } from '../../src/learning/text.ts'
import { ClassRoom, fileOf, passportOf, questionsOf } from '../learner/class-room.ts'
import { locales, moduleIds } from '../learner/course.ts'
import { keyboardOnly } from '../learner/fingers.ts'
import { asPhotos, codesOf, picturesOf } from '../learner/pictures-of-codes.ts'
import { disconnect, expectKept, test as offlineTest } from './offline-test.ts'
import { expectAccessible } from './accessible.ts'
import { test } from './walk.ts'
import { withCamera } from './with-camera.ts'

const lesson = questionsOf('marketing-mix').slice(0, 4)
const [module = ''] = moduleIds
const done = (learner: number) => ({
  ...{ learner, lesson, right: [true, false, true, false], module, before: 1, after: 2 },
})
const [ann, bob] = [codesOf(done(1)), codesOf(done(2))]

test('there are several codes to each learner', () => {
  expect(ann.length).toBeGreaterThan(1)
  expect(bob.length).toBeGreaterThan(1)
})

for (const locale of locales) {
  test(`pictures of the codes of two learners are joined, whenever they come (${locale})`, async ({
    page,
    browser,
  }) => {
    const room = new ClassRoom(page, locale)
    const { entries: t } = room.strings
    const pictures = await picturesOf(browser, [[ann[0] ?? '', bob[1] ?? ''], ann.slice(1), [bob[0] ?? '']])
    const [both, annsRest, bobsRest] = asPhotos(pictures)
    if (!both || !annsRest || !bobsRest) throw new Error('There are three pictures.')
    await room.open()
    await room.give([both])
    await room.expectRead(0, 2)
    const first = page.locator('.class-entries > li').first()
    await expect(first).toContainText(fill(plural(locale, t.part, 1), { n: ann.length }))
    const missing = ann.slice(1).map((_, at) => at + 2)
    await expect(first).toContainText(
      fill(plural(locale, t.missing, missing.length), { list: missing.join(', ') }),
    )
    await expectAccessible(page)

    await room.give([annsRest, both])
    await room.expectRead(1, 2)
    await expect(room.entry(t.told.known)).toHaveCount(1)
    await room.give([bobsRest, ...asPhotos(await picturesOf(browser, [bob.slice(2)]), 'last')])
    await expect(page.locator('.class-count')).toContainText(plural(locale, t.learners, 2))
    await page.locator('.class-entries + details, .class-room details').first().locator('summary').click()
    await expect(room.entry('photo-1.png, photo-2.png')).toContainText(t.told.taken)
  })
}

test('the camera reads one learner after the other, until it is turned off', async ({ browser }, info) => {
  test.setTimeout(120_000)
  const pictures = await picturesOf(
    browser,
    [...ann, ...bob].map((code) => [code]),
    'jpeg',
  )
  await withCamera(pictures, info.outputPath('class.mjpeg'), async (page) => {
    const room = new ClassRoom(page, 'fr')
    const { camera, entries } = room.strings
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await room.open()
    expect(asked.filter((path) => path.includes('live-codes'))).toEqual([])
    await room.turnCameraOn()
    for (const learners of [1, 2])
      await expect(room.status).toContainText(plural('fr', entries.learners, learners), { timeout: 50_000 })
    await expect(room.status).toContainText(fill(camera.name, { k: 2 }))
    await expect(page.locator('.class-item-table > tbody > tr')).not.toHaveCount(0)
    await expect(page.locator('video')).toHaveCount(1)
    await room.button(room.cameraStrings.cameraOff).click()
    await expect(page.locator('video')).toHaveCount(0)
    await expect(room.button(room.cameraStrings.camera)).toBeFocused()
  })
})

test('a camera that is refused is told, by keyboard too, and leaves the other ways', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('No.', 'NotAllowedError'))
  })
  const room = new ClassRoom(page, 'en')
  await room.open()
  await keyboardOnly(page).press(room.button(room.cameraStrings.camera))
  await expect(room.status).toHaveText(room.cameraStrings.denied)
  await expect(room.button(room.cameraStrings.camera)).toBeFocused()
  await room.give([fileOf('ann.json', passportOf(done(1)))])
  await room.expectRead(1, 0)
})

test('over plain HTTP the camera says why it is closed', async ({ browser }) => {
  const context = await browser.newContext()
  const at = (path: string) => addressOf(builds.root, path).replace('127.0.0.1', plainHost)
  const room = new ClassRoom(await context.newPage(), 'fr', at)
  await room.open()
  expect(await room.page.evaluate(() => isSecureContext)).toBe(false)
  await room.button(room.cameraStrings.camera).click()
  await expect(room.status).toHaveText(room.cameraStrings.insecure)
  await context.close()
})

for (const locale of locales) {
  test(`figures say that they are of before until others have come (${locale})`, async ({ page }) => {
    const room = new ClassRoom(page, locale)
    const { scope: t } = room.strings
    await room.open()
    await room.give([fileOf('ann.json', passportOf(done(1)))])
    await expect(page.locator('.class-item-table')).toBeVisible()
    const figures = page.locator('.class-figures')
    await expect(figures).toHaveAttribute('aria-busy', 'false')
    let letGo = (): void => undefined
    const held = new Promise<void>((resolve) => (letGo = resolve))
    await page.route('**/items/*.json', async (route) => {
      await held
      await route.continue()
    })
    await room.moment.selectOption('lesson')
    await expect(figures).toHaveAttribute('aria-busy', 'true')
    await expect(page.locator('.class-state')).toHaveText(`${t.making} ${t.old}`)
    await expect(room.status).toHaveText(t.making)
    const [dimmed, muted] = await page.evaluate(() => {
      const colour = (of: string) => getComputedStyle(document.querySelector(of) ?? document.body).color
      return [colour('.class-figures h3'), colour('.class-how')]
    })
    expect(dimmed).toBe(muted)
    await expectAccessible(page)

    letGo()
    await expect(figures).toHaveAttribute('aria-busy', 'false')
    await expect(page.locator('.class-state')).toBeEmpty()
    await expect(room.status).toHaveText(fill(t.made, { shown: `${t.moments.lesson} · ${t.whole}` }))
  })
}

offlineTest('after one visit the camera comes without a network', async ({ page, context, host }) => {
  const room = new ClassRoom(page, 'fr', (path) => host.at(path))
  await room.open()
  await expectKept(page, new URL(room.address).pathname)
  await disconnect(context, host)
  await page.reload()
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('No.', 'NotAllowedError'))
  })
  await room.button(room.cameraStrings.camera).click()
  await expect(room.status).toHaveText(room.cameraStrings.denied)
})
