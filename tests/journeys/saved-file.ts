import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, test } from '@playwright/test'

/** Presses what saves a file, and gives what the file holds. */
export async function savedBy(button: Locator): Promise<string> {
  const { browserName, launchOptions } = test.info().project.use
  if (browserName === 'firefox') return savedInto(launchOptions?.downloadsPath ?? '', button)
  const download = button.page().waitForEvent('download')
  await button.click()
  return readFileSync(await (await download).path(), 'utf8')
}

/** Playwright is not told of a file that a page of Firefox made itself; but it is saved all the same. */
async function savedInto(folder: string, button: Locator): Promise<string> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await button.click()
  const saved = () =>
    (existsSync(folder) ? readdirSync(folder) : []).filter((name) => !name.endsWith('.part'))
  await expect.poll(saved).toHaveLength(1)
  return readFileSync(join(folder, saved()[0] ?? ''), 'utf8')
}
