// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { dropDraft, readDraft, writeDraft } from './drafts.ts'

beforeEach(() => localStorage.clear())

test('a draft is given back, replaced, dropped', () => {
  expect(readDraft('item-1')).toBeUndefined()
  writeDraft('item-1', { placements: { a: 'b' } })
  writeDraft('item-1', { placements: {} })
  expect(readDraft('item-1')).toEqual({ placements: {} })
  expect(Object.keys(localStorage)).toEqual(['test-course@//d/item-1'])
  expect(readDraft('item-2')).toBeUndefined()
  dropDraft('item-1')
  expect(readDraft('item-1')).toBeUndefined()
})

test.each(['', '{', '['.repeat(100_000)])('a draft that cannot be read is none: %.9j', (text) => {
  localStorage.setItem('test-course@//d/item-1', text)
  expect(readDraft('item-1')).toBeUndefined()
})
