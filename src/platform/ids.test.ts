import { afterEach, describe, expect, test, vi } from 'vitest'
import { newId } from './ids.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('newId', () => {
  test('sorts as the instants do', () => {
    const instants = [0, 1, 31, 32, 1_000, 1_700_000_000_000, 1_700_000_000_001, 8.64e12]
    const ids = instants.map(newId)
    expect(ids.toSorted()).toEqual(ids)
  })
  test('is never the same twice in one millisecond', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => newId(5))).size).toBe(10_000)
  })
  test('is fit for a key', () => expect(newId(1_700_000_000_000)).toMatch(/^[0-9a-v]{25}$/))
  test('asks for nothing that plain HTTP lacks', () => {
    const real = crypto
    vi.stubGlobal('crypto', {
      getRandomValues: (array: Uint8Array<ArrayBuffer>) => real.getRandomValues(array),
    })
    expect(newId(5)).toHaveLength(25)
  })
})
