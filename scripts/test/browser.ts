import { chromium } from '@playwright/test'
import { programSucceeds } from './command.ts'
import { installDebians } from './debian.ts'
import { firstThatRuns, pathsOf } from './program.ts'

/** Chromium with no window to draw, which costs the tests a third less. */
const windowless = ['chromium-headless-shell']

const windowed = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]

const usualPlaces = [
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Path of a Chromium that starts on this machine, or `undefined`. `TRIPTYQUE_CHROMIUM` goes first. */
export const findBrowser = (): string | undefined =>
  process.env.TRIPTYQUE_CHROMIUM ?? firstThatStarts(pathsOf(windowless)) ?? findWindowed()

/** The same, of one that learners have: it heeds the settings of its profile. */
export const findWindowed = (): string | undefined =>
  firstThatStarts(pathsOf(windowed, [...usualPlaces, chromium.executablePath()]))

const firstThatStarts = (paths: readonly string[]) =>
  firstThatRuns(paths, '--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', 'about:blank')

/** Finds a browser, or installs one: Playwright's own, else Debian's. Throws, saying what to do, where neither works. */
export async function provideBrowser(find = findBrowser): Promise<string> {
  const found = find()
  if (found !== undefined) return found
  for (const install of [installPlaywrights, () => installDebians(['chromium', ...windowless])]) {
    await install()
    const installed = find()
    if (installed !== undefined) return installed
  }
  throw new Error(
    'No Chromium starts on this machine, and none could be installed.\n' +
      'Install Chromium or Chrome with its libraries (on Debian: `apt-get install chromium`),\n' +
      'or set TRIPTYQUE_CHROMIUM to the path of one, then run the tests again.',
  )
}

async function installPlaywrights(): Promise<void> {
  console.log('No browser found: trying Playwright’s own.')
  await programSucceeds('@playwright/test/cli.js', ['install', 'chromium'])
}
