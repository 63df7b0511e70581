import { basename } from 'node:path'
import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builds } from '../../scripts/test/builds.ts'
import { locales } from '../learner/course.ts'
import { ExportRoom } from '../learner/export-room.ts'
import { readToTheEnd, sizeBytes, startBrowser, visit } from './visit.ts'

/** Bytes of scripts, brotli 11: of the room with a text that was saved; of what makes a workbook besides. */
const budget = { room: 20_000, workbook: 20_000 }

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

describe.each(locales)('the room of exports (%s)', (locale) => {
  it('costs little, does not shift, and asks for no more than what was chosen takes', () =>
    visit(browser, builds.root, async ({ page, at, answers }) => {
      const room = new ExportRoom(page, locale, at)
      const scripts = () => answers.filter(({ type }) => type.includes('javascript'))
      const names = () => scripts().map(({ path }) => basename(path).split('.')[0] ?? '')
      await room.open()
      await readToTheEnd(page)
      expect(await page.evaluate(() => window.layoutShifts)).toEqual([])
      expect(answers.filter(({ path }) => path.includes('/items/'))).toEqual([])

      await room.lesson('marketing-mix').check()
      await expect.poll(() => room.download.getAttribute('aria-disabled')).toBe('false')
      await room.download.click()
      await expect.poll(() => room.saved.textContent()).not.toBe('')
      expect(names()).not.toContain('workbook')
      const told = scripts().map(({ path, sizeBytes: size }) => `${path} ${size}`)
      const text = sizeBytes(scripts(), /./)
      expect(text, told.join('\n')).toBeLessThanOrEqual(budget.room)

      await room.format('kahoot').check()
      await expect.poll(() => room.download.getAttribute('aria-disabled')).toBe('false')
      await room.download.click()
      await expect.poll(() => room.saved.textContent()).toContain('.xlsx')
      expect(sizeBytes(scripts(), /./) - text).toBeLessThanOrEqual(budget.workbook)
    }))
})
