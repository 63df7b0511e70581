import { expect, it } from 'vitest'
import { itemOf, sampleText as text, toldOf } from './sample-item.ts'

const left = (id: string, right: string, not = '') =>
  `    - { id: ${id}, text: ${text}, right: ${right}, why: ${text}, otherwise: ${text}${not} }\n`
const tiles = (...ids: string[]) => ids.map((id) => `    - { id: ${id}, text: ${text} }\n`).join('')
const pairs = (lefts: string, rights: string, more = '') =>
  `${itemOf('crust-pairs', 'pairs')}${more}  lefts:\n${lefts}  rights:\n${rights}`
const order = (...steps: string[]) =>
  `${itemOf('crust-order', 'order')}  steps:\n${steps
    .map((id) => `    - { id: ${id}, text: ${text}, why: ${text} }\n`)
    .join('')}`

const two = left('steam', 'soft') + left('dry', 'crisp')

it('finds nothing wrong with what is sound', () => {
  expect(toldOf(pairs(two, tiles('soft', 'crisp', 'pale')))).toBe('')
  const not = `, not: { steam: ${text}, pale: ${text} }`
  const oneSet = left('steam', 'soft') + left('dry', 'crisp', not)
  expect(toldOf(pairs(oneSet, tiles('soft', 'crisp', 'pale'), '  oneSet: true\n'))).toBe('')
  expect(toldOf(order('knead', 'rest', 'bake'))).toBe('')
})

it('a step is named once', () => {
  expect(toldOf(order('knead', 'rest', 'knead'))).toMatchInlineSnapshot(`
    "course/lessons/crust/items.yaml:23:13 The step "knead" is declared twice.
      It is declared already at course/lessons/crust/items.yaml:21:13.
      Give one of the two another id; an id that was published keeps its meaning."
  `)
})

it('a tile is named once, on either side', () => {
  expect(toldOf(pairs(two, tiles('soft', 'crisp', 'soft')))).toMatchInlineSnapshot(`
    "course/lessons/crust/items.yaml:26:13 The right "soft" is declared twice.
      It is declared already at course/lessons/crust/items.yaml:24:13.
      Give one of the two another id; an id that was published keeps its meaning."
  `)
  expect(toldOf(pairs(two, tiles('soft', 'crisp', 'dry')))).toMatchInlineSnapshot(`
    "course/lessons/crust/items.yaml:26:13 "dry" is both a left and a right.
      An answer names two tiles: it could not be told which of the two is meant.
      Give one of the two another id."
  `)
})

it('the right of a left exists, and is no other left’s', () => {
  expect(toldOf(pairs(left('steam', 'sft') + left('dry', 'crisp'), tiles('soft', 'crisp'))))
    .toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:21:51 Unknown right "sft".
        Rights are written under "rights" of the same item.
        Did you mean "soft"?"
    `)
  expect(toldOf(pairs(left('steam', 'soft') + left('dry', 'soft'), tiles('soft', 'crisp'))))
    .toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:22:49 The right "soft" goes with "steam" already.
        Each tile is put once: one of the two lefts could never be answered.
        Name another right, or add one."
    `)
})

it('what is said of a wrong tile is said of one that can be put there', () => {
  const not = `, not: { steam: ${text} }`
  expect(toldOf(pairs(left('steam', 'soft') + left('dry', 'crisp', not), tiles('soft', 'crisp'))))
    .toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:22:115 Unknown tile "steam".
        Tiles that a left may be put with are written under "rights" of the same item; with "oneSet", under "lefts" too.
        Write it there, or name one that is there. Known: soft, crisp."
    `)
})
