import { expect, it } from 'vitest'
import type { ClozeItem } from './cloze.ts'
import { clozeKeys, fillingText } from './cloze-keys.ts'
import { sampleBase } from './sample-base.ts'

const option = (id: string, key?: true) => ({
  id,
  text: `the ${id}`,
  feedback: `on ${id}`,
  ...(key && { key }),
})
const choose: ClozeItem<string> = {
  ...{ ...sampleBase, kind: 'cloze', mode: 'choose', text: '[[sky]] and [[sea]]' },
  gaps: [
    { id: 'sky', options: [option('grass'), option('blue', true), option('grey', true)] },
    { id: 'sea', options: [option('deep', true), option('dry')] },
  ],
}
const drag: ClozeItem<string> = {
  ...{ ...sampleBase, kind: 'cloze', mode: 'drag', text: '[[sky]]' },
  words: [
    { id: 'blue', text: 'the blue', not: 'No.' },
    { id: 'grass', text: 'the grass', not: 'No.' },
  ],
  gaps: [{ id: 'sky', word: 'blue', why: 'Light scatters.' }],
}

it('names all that is right in each gap, and why', () => {
  expect(clozeKeys(choose)).toEqual([
    { gap: 'sky', texts: ['the blue', 'the grey'], why: 'on blue' },
    { gap: 'sea', texts: ['the deep'], why: 'on deep' },
  ])
  expect(clozeKeys(drag)).toEqual([{ gap: 'sky', texts: ['the blue'], why: 'Light scatters.' }])
})

it('reads what fills a gap, among its own options or among the words', () => {
  expect(fillingText(choose, 'sky', 'grey')).toBe('the grey')
  expect(fillingText(choose, 'sea', 'grey')).toBeNull()
  expect(fillingText(drag, 'sky', 'grass')).toBe('the grass')
  expect(fillingText(drag, 'sky', null)).toBeNull()
})
