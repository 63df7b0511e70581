import { join } from 'node:path'
import { expect } from '@playwright/test'
import { bodyOf, cardsShown, question, referenceLesson, sorter } from '../../lesson/course.ts'
import { places } from '../../places.ts'
import { runBuild } from '../../processes/run-build.ts'
import type { Peer } from '../peer.ts'
import { lessonMdx } from './lesson-mdx.ts'
import { astroEnvironment, astroProgram, writeBareAstro } from './project-folder.ts'

const folder = join(places.work, 'sites/bare-astro')

export const bareAstro: Peer = {
  name: 'bare Astro MDX + Preact',
  outDir: join(folder, 'dist'),
  lessonPath: `${referenceLesson.slug}/`,
  async build() {
    const { title, description, lesson, slug } = referenceLesson
    const mdx = lessonMdx({ title, description, lesson, body: bodyOf(referenceLesson) })
    writeBareAstro(folder, new Map([[slug, mdx]]))
    await runBuild({ arguments: [astroProgram, 'build'], folder, environment: astroEnvironment })
  },
  hands: (page) => {
    const group = (stem: string) => page.getByRole('group', { name: stem, exact: true })
    const board = (stem: string) => page.locator('.sorter').filter({ hasText: stem })
    const awake = (stem: string) =>
      page.locator('astro-island:not([ssr])').filter({ hasText: stem }).waitFor()
    return {
      async reachQuestion(id) {
        await group(question(id).stem).scrollIntoViewIfNeeded()
        await awake(question(id).stem)
      },
      async answer(id) {
        const { stem, options } = question(id)
        const wrong = options.find(({ key }) => !key)
        await group(stem)
          .getByLabel(wrong?.text ?? '', { exact: true })
          .click()
        await expect(group(stem).getByText(wrong?.feedback ?? '', { exact: true })).toBeVisible()
      },
      async reachSorter(id) {
        await board(sorter(id).stem).scrollIntoViewIfNeeded()
        await awake(sorter(id).stem)
      },
      async moveCard(id) {
        const item = sorter(id)
        const unsorted = board(item.stem).getByRole('list').first()
        const text = (await unsorted.getByRole('button').first().textContent()) ?? ''
        const card = cardsShown(item).find((one) => one.text === text.trim())
        const bin = item.bins.find((one) => one.id === card?.bin)
        await unsorted.getByRole('button', { name: text, exact: true }).click()
        await board(item.stem)
          .getByRole('button', { name: bin?.name ?? '', exact: true })
          .click()
        await expect(unsorted.getByText(text, { exact: true })).toHaveCount(0)
      },
    }
  },
}
