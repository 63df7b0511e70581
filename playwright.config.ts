import { defineConfig, type Project } from '@playwright/test'
import { findBrowser } from './scripts/test/browser.ts'
import { addressOf, builds, plainHost } from './scripts/test/builds.ts'
import { findFirefox } from './scripts/test/other-engines.ts'

const executablePath = findBrowser()
if (executablePath === undefined)
  throw new Error('No Chromium found: `npm run test:browser` finds or installs one.')

/** For the workers, so that each need not look again. */
process.env.TRIPTYQUE_CHROMIUM = executablePath

/** The folder of tests to run: `journeys`, or `soak`, which takes long. */
const folder = process.env.TRIPTYQUE_BROWSER_TESTS ?? 'journeys'

/** Absent where the machine has none, which `npm test` tells. */
const firefoxPath = folder === 'journeys' ? findFirefox() : undefined
if (firefoxPath !== undefined) process.env.TRIPTYQUE_FIREFOX = firefoxPath

const firefox = (path: string): Project => ({
  name: 'Firefox',
  grep: /@engines/,
  // Each key and each step of the mouse is a question to Firefox: it takes twice as long as Chromium.
  timeout: 120_000,
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: path,
      // A folder for each worker: what a page saves is looked for there (tests/journeys/saved-file.ts).
      downloadsPath: `.cache/test/saved/${process.env.TEST_WORKER_INDEX ?? 'none'}`,
    },
  },
})

/** Learners at the sites that `npm test` has built into .cache/dist. */
export default defineConfig({
  testDir: `tests/${folder}`,
  testMatch: '**/*.spec.ts',
  outputDir: `.cache/test/${folder}`,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.TRIPTYQUE_BROWSER_REPORT ?? `.cache/test/${folder}.json` }],
  ],
  use: {
    // What a worker answers, no test can hold back or count: the journeys of offline use let it in.
    serviceWorkers: 'block',
    // Recording every journey doubles their time: `npx playwright test <file> --trace on` records the one that failed.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'Chromium',
      testIgnore: '**/firefox-*.spec.ts',
      use: { launchOptions: { executablePath, args: [`--host-resolver-rules=MAP ${plainHost} 127.0.0.1`] } },
    },
    ...(firefoxPath === undefined ? [] : [firefox(firefoxPath)]),
  ],
  webServer: {
    command: `"${process.execPath}" tests/server/main.ts`,
    url: addressOf(builds.root),
    reuseExistingServer: false,
    stdout: 'ignore',
  },
})
