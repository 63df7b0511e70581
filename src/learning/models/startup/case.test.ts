import { expect, test } from 'vitest'
import { type Case, caseFaults, strategyOf } from './case.ts'

const loaf = { id: 'loaf', level: 'far', name: 'Loaf', options: [{ id: 'rye', name: 'Rye' }] }
const oven = { id: 'oven', level: 'far', name: 'Oven', options: [{ id: 'stone', name: 'Stone' }] }
const bakery: Case = {
  levels: [{ id: 'far', name: 'Course', colour: 'indigo', lede: 'For years.' }],
  choices: [loaf, oven],
  rules: [
    { id: 'both', between: { loaf: ['rye'], oven: ['stone'] }, verdict: 'fits', weight: 2, why: 'Heat.' },
  ],
}

test('a case is evaluated without its words', () => {
  expect(strategyOf(bakery)).toEqual({
    choices: [
      { id: 'loaf', level: 'far', options: ['rye'] },
      { id: 'oven', level: 'far', options: ['stone'] },
    ],
    rules: [
      {
        id: 'both',
        between: [
          { choice: 'loaf', options: ['rye'] },
          { choice: 'oven', options: ['stone'] },
        ],
        verdict: 'fits',
        weight: 2,
      },
    ],
  })
})

test('its faults are those of its rules, and levels that are not there', () => {
  expect(caseFaults(bakery)).toEqual([])
  expect(caseFaults({ ...bakery, choices: [loaf, { ...oven, level: 'near' }] })).toEqual([
    { kind: 'unknown-level', at: 'oven', name: 'near' },
  ])
  expect(caseFaults({ ...bakery, rules: [] }).map(({ kind }) => kind)).toEqual([
    'silent-option',
    'silent-option',
  ])
})
