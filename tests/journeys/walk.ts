import { type Browser, type Page, type PlaywrightTestOptions, test as plain } from '@playwright/test'

type Options = Pick<
  PlaywrightTestOptions,
  'bypassCSP' | 'hasTouch' | 'isMobile' | 'javaScriptEnabled' | 'serviceWorkers' | 'viewport'
>

/**
 * Journeys that take turns in one tab, emptied in between: to open one of its own takes longer than most of them. Those
 * that set the clock need their own, for a clock that was set stays; so do all in Firefox, where a tab can't be emptied.
 */
export const test = plain.extend<object, { tabs: Tabs }>({
  tabs: [
    async ({ browser }, use) => {
      const tabs = new Tabs(browser)
      await use(tabs)
      await tabs.close()
    },
    { scope: 'worker' },
  ],
  context: async (
    {
      tabs,
      browserName,
      bypassCSP,
      hasTouch,
      isMobile,
      javaScriptEnabled,
      serviceWorkers,
      viewport,
      browser,
    },
    use,
  ) => {
    if (browserName !== 'chromium') {
      const context = await browser.newContext()
      await use(context)
      await context.close()
      return
    }
    const tab = await tabs.get({ bypassCSP, hasTouch, isMobile, javaScriptEnabled, serviceWorkers, viewport })
    const scripts = followScripts(tab)
    const origins = followOrigins(tab)
    await use(tab.context())
    await scripts.takeOut()
    await empty(tab, origins, viewport)
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()))
  },
})

/** A tab for each way to set one up, as long as the worker lives. */
class Tabs {
  readonly #browser: Browser
  readonly #tabs = new Map<string, Page>()

  constructor(browser: Browser) {
    this.#browser = browser
  }

  async get(options: Options): Promise<Page> {
    const key = JSON.stringify(options)
    const known = this.#tabs.get(key)
    if (known && !known.isClosed()) return known
    const context = await this.#browser.newContext(options)
    const tab = await context.newPage()
    this.#tabs.set(key, tab)
    return tab
  }

  async close(): Promise<void> {
    await Promise.all([...this.#tabs.values()].map((tab) => tab.context().close()))
  }
}

/** What is written into every page to come, until it is taken out. */
function followScripts(tab: Page): { takeOut: () => Promise<void> } {
  const added: { dispose: () => Promise<void> }[] = []
  const add = tab.addInitScript.bind(tab)
  tab.addInitScript = async (...script: Parameters<typeof add>) => {
    const one = await add(...script)
    added.push(one)
    return one
  }
  return {
    takeOut: async () => {
      tab.addInitScript = add
      for (const one of added) await one.dispose()
    },
  }
}

/** Where it goes: the list grows. */
function followOrigins(tab: Page): ReadonlySet<string> {
  const origins = new Set<string>()
  tab.on('framenavigated', (frame) => {
    const { origin, protocol } = new URL(frame.url())
    if (protocol.startsWith('http')) origins.add(origin)
  })
  return origins
}

/** Forgets what was stored, allowed, listened for and asked of the tab, and closes what it opened. */
async function empty(tab: Page, origins: ReadonlySet<string>, viewport: Options['viewport']): Promise<void> {
  const context = tab.context()
  for (const other of context.pages()) if (other !== tab) await other.close()
  tab.removeAllListeners()
  await context.setOffline(false)
  await context.clearPermissions()
  await tab.unrouteAll({ behavior: 'ignoreErrors' })
  await context.unrouteAll({ behavior: 'ignoreErrors' })
  await tab.evaluate(() => sessionStorage.clear()).catch(() => undefined)
  await tab.goto('about:blank')
  const session = await context.newCDPSession(tab)
  for (const origin of origins)
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await session.detach()
  if (viewport) await tab.setViewportSize(viewport)
  await tab.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null, media: null })
}
