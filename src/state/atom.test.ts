import { expect, it } from 'vitest'
import { Atom } from './atom.ts'

it('tells who follows what it holds, then each change, in order', () => {
  const $count = new Atom(1)
  const told: string[] = []
  $count.subscribe((value) => told.push(`a${value}`))
  $count.subscribe((value) => told.push(`b${value}`))
  $count.set(2)
  expect(told).toEqual(['a1', 'b1', 'a2', 'b2'])
  expect($count.get()).toBe(2)
})

it('tells no change where there is none', () => {
  const $list = new Atom<readonly number[]>([])
  let told = 0
  $list.subscribe(() => (told += 1))
  $list.set($list.get())
  expect(told).toBe(1)
  $list.set([])
  expect(told).toBe(2)
})
