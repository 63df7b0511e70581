import { expect } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { lessonPages } from '../learner/gallery.ts'
import { expectAccessible } from './accessible.ts'
import { actAsWithoutScripts } from './as-without-scripts.ts'
import { axeViolations } from './axe.ts'
import { test } from './walk.ts'
import { pressEverything, readWatched, watchPage } from './watch-page.ts'

const { origin } = new URL(addressOf(builds.gallery))

for (const { path } of lessonPages) {
  test(`every activity wakes, all can be pressed without a fault, and axe finds nothing: ${path}`, async ({
    page,
  }) => {
    const faults = await watchPage(page, origin)
    await page.goto(addressOf(builds.gallery, path))
    await readWatched(page)
    await expectAccessible(page)
    await pressEverything(page)
    expect(faults).toEqual([])
  })

  test(`every activity can be read without JavaScript, and axe finds nothing: ${path}`, async ({ page }) => {
    await actAsWithoutScripts(page)
    await page.goto(addressOf(builds.gallery, path))
    expect(await axeViolations(page)).toEqual([])
  })
}
