import { describe, expect, it } from 'vitest'
import { says } from './says.ts'

const found = (title: string, excerpt = '') => ({ title, excerpt })

describe('says', () => {
  it.each([
    ['a word of the title', found('Oven spring'), 'spring'],
    ['a marked word', found('Loaves', 'how <mark>dough,</mark> once'), 'dough'],
    ['another form of the word', found('Loaves', 'how <mark>doughs</mark>'), 'doughy'],
    ['accents or none', found('Pâte levée'), 'pate'],
    ['the beginning of a word', found('Oven spring'), 'sp'],
    ['a part of a word', found('The 3Rs of flour'), 'rs'],
    ['one word of two', found('Oven spring'), 'oven zzz'],
  ])('sees %s', (_, one, query) => expect(says(one, query)).toBe(true))

  it.each([
    ['a letter that the word begins with', found('Vitamins', 'vitamin <mark>C</mark>'), 'cupboard'],
    ['a word that is not marked', found('Loaves', 'how dough <mark>rises</mark>'), 'dough'],
    ['signs only', found('Loaves', '<mark>a</mark>'), '« »'],
  ])('is not taken in by %s', (_, one, query) => expect(says(one, query)).toBe(false))
})
