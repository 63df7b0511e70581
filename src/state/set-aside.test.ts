import { expect, test } from 'vitest'
import { memoryStorage } from '../platform/memory-storage.ts'
import { setAside } from './set-aside.ts'

test('setAside leaves in place what changed since it was read', () => {
  const texts = new Map([['e/1', 'good by now']])
  setAside(memoryStorage(texts), { key: 'e/1', text: 'bad' })
  expect(texts.get('e/1')).toBe('good by now')
  expect(texts.get('x/e/1')).toBe('bad')
})
