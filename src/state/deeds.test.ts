import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { sittingsOf, suspendedItems } from '../learning/progress/deeds.ts'
import { resetProgress } from './reset.ts'
import { SampleDevice } from './sample-device.ts'
import { beginSitting } from './sittings.ts'
import { suspendItem } from './suspensions.ts'

const drawn = { form: 'final', items: ['a', 'b'], parallel: ['c'] } as const

test('a sitting is there after another start, and counts after a reset', async () => {
  const device = new SampleDevice(new IDBFactory())
  const tab = device.tab()
  await tab.open()
  await resetProgress(tab)
  const sitting = await beginSitting(drawn, tab)
  const next = device.tab()
  await next.open()
  expect(sittingsOf(next.$progress.get())).toEqual([sitting])
  expect(sitting).toMatchObject(drawn)
})

test('the sitting begun last is the last, though the clock was put back', async () => {
  const device = new SampleDevice(new IDBFactory())
  const tab = device.tab()
  await tab.open()
  const first = await beginSitting(drawn, tab)
  device.nowMs -= 86_400_000
  const second = await beginSitting(drawn, tab)
  expect(sittingsOf(tab.$progress.get())).toEqual([first, second])
})

test('what is said last of an item holds, though the clock stands still', async () => {
  const tab = new SampleDevice(new IDBFactory()).tab()
  await tab.open()
  for (const isOn of [true, false, true]) {
    await suspendItem('a', isOn, tab)
    expect(suspendedItems(tab.$progress.get()).has('a')).toBe(isOn)
  }
})
