import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { expect, test as plain } from '@playwright/test'
import { builds } from '../../scripts/test/builds.ts'
import { lessonIn } from '../learner/course.ts'
import { Learner, paths } from '../learner/learner.ts'
import { expectWorker, offlinePath, OfflineRoom } from '../learner/offline-room.ts'
import { CourseHost } from '../server/course-host.ts'
import { cachesOf, disconnect } from './offline-test.ts'

plain.use({ serviceWorkers: 'allow' })

const below = builds.subPath.base.slice(1)

plain(
  'two courses of one origin, one under the other: neither sees what the other keeps',
  async ({ page, context }, { workerIndex }) => {
    plain.setTimeout(120_000)
    const folder = `.cache/test/neighbours-${workerIndex}`
    rmSync(folder, { recursive: true, force: true })
    cpSync(builds.root.outDir, folder, { recursive: true })
    mkdirSync(`${folder}/${below}`, { recursive: true })
    cpSync(builds.subPath.outDir, `${folder}/${below}`, { recursive: true })
    const host = new CourseHost({ outDir: folder, base: '/' })
    await host.start()
    const above = new Learner(page, 'fr', (path) => host.at(path))
    const under = new Learner(page, 'en', (path) => host.at(below + path))

    await above.openLesson()
    await expectWorker(page)
    // The worker above sees this address too, and has nothing to say of it.
    await under.openLesson()
    await expectWorker(page)
    await page.reload()
    const mine = (names: readonly string[], base: string) =>
      names.filter((name) => name.startsWith(`triptyque@${base}/`))
    const both = await cachesOf(page)
    expect(mine(both, '/').length).toBeGreaterThan(1)
    expect(mine(both, builds.subPath.base).length).toBeGreaterThan(1)

    await page.goto(host.at(below + offlinePath('en')))
    await new OfflineRoom(page, 'en').erase()
    expect(mine(await cachesOf(page), '/')).toEqual(mine(both, '/'))

    await disconnect(context, host)
    await above.openLesson()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonIn('fr').title)
    await above.question(0).answerRight()
    await page.goto(host.at(below + paths.lesson('en')))
    await expect(
      page.getByRole('heading', { name: new OfflineRoom(page, 'en').strings.away.title }),
    ).toBeVisible()
    await host.start()
    await context.setOffline(false)
    await under.openLesson()
    await under.question(0).answerRight()
    await host.stop()
  },
)
