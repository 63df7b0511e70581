import { defineConfig } from 'vitest/config'

/** `unit` needs nothing but the sources; `site` looks at the sites that `npm test` has built, `webkit` uses one in WebKit. */
export default defineConfig({
  test: {
    env: { COURSE_ID: 'test-course' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Properties try hundreds of cases; two busy cores need their time.
          testTimeout: 30_000,
          include: [
            'src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'tests/*.test.ts',
            'tests/exchange/*.test.ts',
            'tests/server/*.test.ts',
            'bench/learners/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // Some read every page of every build.
          execArgv: ['--max-old-space-size=6144'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'webkit',
          include: ['tests/webkit/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
