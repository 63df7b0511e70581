import { type Page, test as base } from '@playwright/test'

/**
 * For those who only look at page after page: one tab for all of them, emptied in between. A tab of its own for each
 * would take longer to open than most of them do to look. No clock may be set in it, for that would stay.
 */
export const test = base.extend<{ page: Page }, { tab: Page }>({
  tab: [
    async ({ browser }, use) => {
      const context = await browser.newContext()
      await use(await context.newPage())
      await context.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ tab }, use) => {
    await use(tab)
    await empty(tab)
  },
})

/** Forgets what was stored, listened for and asked of the tab. */
async function empty(tab: Page): Promise<void> {
  const { origin } = new URL(tab.url())
  tab.removeAllListeners()
  await tab.unrouteAll({ behavior: 'ignoreErrors' })
  await tab.goto('about:blank')
  const session = await tab.context().newCDPSession(tab)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await session.detach()
  await tab.setViewportSize({ width: 1280, height: 720 })
  await tab.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null, media: null })
}
