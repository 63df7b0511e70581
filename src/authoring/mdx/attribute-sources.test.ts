import { expect, it } from 'vitest'
import { attributeSources } from './attribute-sources.ts'

const sources = (text: string, start = 0) =>
  attributeSources(text, start).map(({ name, start: offset, value }) => [
    name,
    offset,
    value && text.slice(value[0], value[1]),
  ])

it('finds attributes where they are written', () => {
  expect(sources(`<Figure name="bowl" alt='a > b'\n  on caption = "x"> title="no"`)).toEqual([
    ['name', 8, 'bowl'],
    ['alt', 20, 'a > b'],
    ['on', 34, null],
    ['caption', 37, 'x'],
  ])
})

it('passes over expressions', () => {
  expect(sources('<A b={{ c: "d" }} {...d} e="f" />')).toEqual([
    ['b', 3, null],
    ['e', 25, 'f'],
  ])
})

it('begins where the tag opens', () => {
  expect(sources('x="y" <Term id="a">b</Term>', 6)).toEqual([['id', 12, 'a']])
})
