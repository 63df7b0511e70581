import { expect } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { lessonPages } from '../learner/gallery.ts'
import { expectAccessible } from './accessible.ts'
import { actAsWithoutScripts } from './as-without-scripts.ts'
import { axeViolations } from './axe.ts'
import { test } from './walk.ts'
import { readWatched, watchPage } from './watch-page.ts'

const { origin } = new URL(addressOf(builds.gallery))

for (const { path } of lessonPages) {
  test(`every activity wakes without a fault, and axe finds nothing: ${path}`, async ({ page }) => {
    const faults = await watchPage(page, origin)
    await page.goto(addressOf(builds.gallery, path))
    await readWatched(page)
    expect(faults).toEqual([])
    await expectAccessible(page)
  })

  test(`every activity can be read without JavaScript, and axe finds nothing: ${path}`, async ({ page }) => {
    await actAsWithoutScripts(page)
    await page.goto(addressOf(builds.gallery, path))
    expect(await axeViolations(page)).toEqual([])
  })
}
