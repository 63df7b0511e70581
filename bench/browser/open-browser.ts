import { type Browser, chromium } from '@playwright/test'
import { provideBrowser } from '../../scripts/test/browser.ts'

/** Starts the browser that the tests use; who starts it closes it. */
export async function openBrowser(options: readonly string[] = []): Promise<Browser> {
  process.env['TRIPTYQUE_CHROMIUM'] ??= await provideBrowser()
  return chromium.launch({ executablePath: process.env['TRIPTYQUE_CHROMIUM'], args: [...options] })
}

/** A phone. */
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const
