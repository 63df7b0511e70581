import { expect } from '@playwright/test'
import { count } from '../../scripts/test/counts.ts'
import { rooms, useBeside } from './hostile-store.ts'
import { hostileTexts } from './hostile-values.ts'
import { test } from './walk.ts'

// The pages must hold by themselves: their policy is the second lock.
test.use({ bypassCSP: true })

for (const [rank, [what, text]] of Object.entries(hostileTexts).entries()) {
  const room = rooms[rank % rooms.length] ?? 'progress'
  test(`stored under every key, it harms nothing: ${what} (${room})`, async ({ page }) => {
    const tried = await useBeside(page, text, [room])
    expect(tried).toBeGreaterThan(20)
    count('hostile', tried, tried)
  })
}
