import { type Browser, chromium } from '@playwright/test'
import { findWindowed, provideBrowser } from '../../scripts/test/browser.ts'

/** Starts a browser as its readers have it; who starts it closes it. */
export async function openBrowser(options: readonly string[] = []): Promise<Browser> {
  process.env['TRIPTYQUE_CHROMIUM'] ??= await provideBrowser(findWindowed)
  return chromium.launch({ executablePath: process.env['TRIPTYQUE_CHROMIUM'], args: [...options] })
}

/** A phone. */
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const
