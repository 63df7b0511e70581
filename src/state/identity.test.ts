import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
})
afterEach(() => {
  vi.unstubAllEnvs()
})

async function prefixAt(base: string): Promise<string> {
  vi.stubEnv('BASE_URL', base)
  return (await import('./identity.ts')).prefix
}

test.each([
  ['/', 'test-course@//'],
  ['/course', 'test-course@/course//'],
  ['/course/', 'test-course@/course//'],
])('the keys of a course at %s begin with %s', async (base, prefix) => {
  expect(await prefixAt(base)).toBe(prefix)
})
