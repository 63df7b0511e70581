import { expect, test } from 'vitest'
import { openJournal } from './journal.ts'
import { openStorage } from './storage.ts'
import { watchTabs } from './tabs.ts'

/** Islands are rendered on the server too: there is no window there. */
test('without a browser everything says that it has nothing', async () => {
  expect(typeof window).toBe('undefined')
  const storage = openStorage('p/', () => window.localStorage)
  expect([storage.keys(''), storage.read('a'), storage.write('a', 'text')]).toEqual([null, null, 'denied'])
  expect(await openJournal('course@/').readAll()).toBeNull()
  expect(() => watchTabs('p/', expect.unreachable, expect.unreachable)).not.toThrow()
})
