import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { question, sorter } from '../../lesson/course.ts'
import { places } from '../../places.ts'
import type { Peer } from '../peer.ts'
import { barePage } from './page.ts'

const outDir = join(places.work, 'sites/bare-html')

export const bareHtml: Peer = {
  name: 'bare HTML',
  outDir,
  lessonPath: '',
  build: () => {
    const styles = readFileSync(new URL('styles.css', import.meta.url), 'utf8')
    mkdirSync(outDir, { recursive: true })
    writeFileSync(join(outDir, 'index.html'), barePage(minified(styles)))
    return Promise.resolve()
  },
  hands: (page) => {
    const group = (stem: string) => page.getByRole('group', { name: stem, exact: true })
    const nextList = (id: string) => group(sorter(id).stem).locator('div:has(.none:checked) select').first()
    return {
      reachQuestion: (id) => group(question(id).stem).scrollIntoViewIfNeeded(),
      async answer(id) {
        const { stem, options } = question(id)
        const wrong = options.find(({ key }) => !key)
        await group(stem)
          .getByLabel(wrong?.text ?? '', { exact: true })
          .click()
        await expect(group(stem).getByText(wrong?.feedback ?? '', { exact: true })).toBeVisible()
      },
      reachSorter: (id) => nextList(id).scrollIntoViewIfNeeded(),
      async moveCard(id) {
        const list = nextList(id)
        await list.focus()
        await page.keyboard.press('ArrowDown')
      },
    }
  },
}

/** As a hand would: no indents, no new lines. */
const minified = (css: string): string => css.replaceAll(/\s*\n\s*/g, '').replaceAll(' {', '{')
