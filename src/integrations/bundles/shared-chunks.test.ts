import { globSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isOneOf } from './modules.ts'
import { sharedChunks } from './shared-chunks.ts'
import { copied, trainers } from './trainer-copies.ts'

const sources = globSync('src/**/*.{ts,tsx,astro}').map((path) => `/${path.replaceAll('\\', '/')}`)
const lists = [
  ...sharedChunks.map(({ name, modules }) => [`the chunk "${name}"`, modules] as const),
  ['what trainers alone load', trainers] as const,
  ['what they are given copies of', copied] as const,
]

it.each(lists)('%s names modules that exist', (_name, modules) => {
  for (const module of modules) expect(sources.filter(isOneOf([module])), module).not.toEqual([])
})

it.each([
  ['state/kept', '/home/me/triptyque/src/state/kept.ts', true],
  ['state/kept', '/home/me/triptyque/src/state/kept.ts?trainer', true],
  ['state/kept', '/home/me/triptyque/src/state/kept-course.ts', false],
  ['state/kept', '/home/me/triptyque/src/state/trainer/kept.ts', false],
  ['components/StoreScript', '/src/components/StoreScript.astro?astro&type=script&index=0&lang.ts', true],
  ['state/trainer/', '/src/state/trainer/class/class-desk.ts', true],
  ['state/trainer/', '/src/state/trainers.ts', false],
  ['state/kept', '\0vite/preload-helper.js', false],
])('"%s" and %s: %s', (module, id, is) => {
  expect(isOneOf([module])(id)).toBe(is)
})
