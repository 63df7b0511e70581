// @vitest-environment happy-dom
import { atom } from 'nanostores'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Attempt } from '../learning/progress/event.ts'
import { showBet } from './show-bet.ts'

type Items = Record<string, { attempts: Partial<Attempt>[] }>

const store = vi.hoisted((): { progress?: unknown } => ({}))
vi.mock('../state/progress.ts', () => ({
  get $progress() {
    return store.progress
  },
  openProgress: () => Promise.resolve(),
}))

const $progress = atom<{ items: Items }>({ items: {} })
const bet = (option: string, revision = 2, context: Attempt['context'] = 'prediction') =>
  $progress.set({ items: { rain: { attempts: [{ context, revision, response: { chosen: [option] } }] } } })

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-option]')]
    .filter((line) => !line.hidden)
    .map((line) => line.textContent)

beforeEach(() => {
  store.progress = $progress
  $progress.set({ items: {} })
  document.body.innerHTML = `<div data-item="rain" data-revision="2"><p data-option="">none</p>
    <p data-option="hills" hidden>hills</p><p data-option="plain" hidden>plain</p></div>`
})

/** Resolves once progress was read. */
const begin = async () => {
  const outcome = document.querySelector<HTMLElement>('[data-item]')
  if (outcome) showBet(outcome)
  await new Promise((resolve) => setTimeout(resolve))
}

it('says that there was no bet', async () => {
  await begin()
  expect(shown()).toEqual(['none'])
})

it('shows the bet, and the one that follows in the same visit', async () => {
  bet('plain')
  await begin()
  expect(shown()).toEqual(['plain'])
  bet('hills')
  expect(shown()).toEqual(['hills'])
})

it.each([
  ['of an older question', () => bet('plain', 1)],
  ['made in a check', () => bet('plain', 2, 'check')],
  ['on an option that is gone', () => bet('desert')],
])('knows no bet %s', async (_, place) => {
  place()
  await begin()
  expect(shown()).toEqual(['none'])
})
