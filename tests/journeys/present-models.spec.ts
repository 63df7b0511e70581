import { expect } from '@playwright/test'
import { locales } from '../learner/course.ts'
import { lessonsWithModels, PlayedModel } from '../learner/played-model.ts'
import { PresenterRoom } from '../learner/presenter-room.ts'
import { expectAccessible } from './accessible.ts'
import { shared } from './engines.ts'
import { storedAttempts, storedKeys } from './storage.ts'
import { test } from './walk.ts'

const lesson = '#l=price'
const moved = 'discount'

for (const [rank, locale] of locales.entries()) {
  const inStep = `a model is moved by keys before a room, and keeps its state (${locale})`
  test(inStep, shared(rank), async ({ page }) => {
    const speaker = new PresenterRoom(page, locale)
    await speaker.open(lesson)
    const kept = await storedKeys(page)
    let room = await speaker.openScreen()
    await speaker.goOnTo(page.locator('.of-model'))
    const mine = new PlayedModel(speaker, 'price')
    await mine.show()
    const theirs = () => new PlayedModel(room, 'price')
    const before = await theirs().conclusion.innerText()

    // A slider keeps its keys.
    const place = await speaker.place.innerText()
    await mine.slider(moved).focus()
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight')
    await expect(theirs().conclusion).toContainText('300')
    await expect(theirs().valueOf(moved)).toHaveText(/^25\s?%$/)
    await expect(mine.controls.getByRole('status')).toContainText('300')
    await expect(room.page.getByRole('status')).not.toContainText('300')
    expect(await speaker.place.innerText()).toBe(place)

    // Reloaded, closed and opened anew.
    await page.reload()
    await expect(mine.slider(moved)).toHaveValue('0.25')
    await room.page.reload()
    await expect(theirs().conclusion).toContainText('300')
    await room.page.close()
    room = await speaker.openScreen()
    await expect(theirs().conclusion).toContainText('300')

    // The slider is left: keys turn slides again.
    await mine.slider(moved).focus()
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await expect(speaker.place).not.toHaveText(place)
    await expect(theirs().stage).toHaveCount(0)
    await page.keyboard.press('ArrowLeft')
    await expect(theirs().conclusion).toContainText('300')

    await speaker.button(mine.strings.reset).click()
    await expect(theirs().conclusion).toHaveText(before)
    await expect(mine.slider(moved)).toHaveValue('0.2')

    // It is the room's: a learner's progress is told nothing of it.
    expect(await storedAttempts(page)).toEqual([])
    const since = (await storedKeys(page)).filter((key) => !kept.includes(key))
    expect(since).toEqual([expect.stringMatching(/v\/last$/)])
  })

  for (const { lesson: id, ids } of lessonsWithModels)
    test(`each face of the models of "${id}" is whole on a projector (${locale})`, async ({ page }) => {
      const speaker = new PresenterRoom(page, locale)
      await page.setViewportSize({ width: 1280, height: 720 })
      await speaker.open(`#l=${id}`)
      const room = await speaker.openScreen()
      await room.page.setViewportSize({ width: 1280, height: 720 })
      for (const name of ids) {
        await speaker.goOnTo(page.locator('.of-model:not(:has(.played))'))
        const mine = new PlayedModel(speaker, name)
        await mine.show()
        const theirs = new PlayedModel(room, name)
        const faces = Math.max(1, await mine.faces.count())
        for (let face = 0; face < faces; face += 1) {
          if (faces > 1) await mine.faces.nth(face).check()
          // What says the most: of each list, the last.
          for (const list of await mine.controls.getByRole('group').all())
            if ((await list.getByRole('radio', { name: /./ }).first().getAttribute('name')) !== 'face')
              await list.getByRole('radio').last().check()
          await expect(theirs.stage).toHaveText(await mine.stage.innerText(), { useInnerText: true })
          await theirs.expectWhole(`${name}, face ${String(face)}`)
        }
      }
    })

  test(`axe finds nothing in either window that plays a model (${locale})`, async ({ page }) => {
    const speaker = new PresenterRoom(page, locale)
    for (const { lesson: id, ids } of lessonsWithModels) {
      await page.goto('about:blank')
      await speaker.open(`#l=${id}`)
      for (const name of ids) {
        await speaker.goOnTo(page.locator('.of-model:not(:has(.played))'))
        await new PlayedModel(speaker, name).show()
        await expectAccessible(page)
      }
    }
    await page.goto('about:blank')
    const room = new PresenterRoom(page, locale)
    await room.open(`${lesson}&screen`)
    await room.goOnTo(page.locator('.played'))
    await room.button(new PlayedModel(room, 'price').strings.move).click()
    await expectAccessible(page)
  })
}

test('a window that is alone plays a model, over nothing of the slide', async ({ page }) => {
  const [locale = ''] = locales
  const room = new PresenterRoom(page, locale)
  const model = new PlayedModel(room, 'price')
  await room.open(`${lesson}&screen`)
  await expect(room.button(model.strings.move)).toHaveCount(0)
  await room.goOnTo(page.locator('.played'))
  await room.button(model.strings.move).click()
  const place = await room.place.innerText()
  await model.slider(moved).click({ position: { x: 30, y: 20 } })
  await model.slider(moved).press('Home')
  await expect(model.valueOf(moved)).toHaveText(/^0\s?%$/)
  expect(await room.place.innerText()).toBe(place)
  const [slide, controls] = await Promise.all([room.slide.boundingBox(), model.controls.boundingBox()])
  expect((slide?.x ?? 0) + (slide?.width ?? Infinity)).toBeLessThanOrEqual((controls?.x ?? 0) + 1)
  await page.reload()
  await expect(model.valueOf(moved)).toHaveText(/^0\s?%$/)
})

test('models are fetched by a show that plays some, and by no other', async ({ page }) => {
  const [locale = ''] = locales
  const room = new PresenterRoom(page, locale)
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  const ofModels = () => fetched.filter((path) => /\/models\/|on-stage\./.test(path))
  await room.open('#l=marketing-mix')
  expect(ofModels()).toEqual([])
  await page.goto('about:blank')
  await room.open(lesson)
  expect(ofModels()).toContainEqual(expect.stringMatching(/\/models\/price\.json$/))
})
