import { expect, it } from 'vitest'
import { territoryOf } from './territory.ts'

it.each([
  ['fr', 'fr_FR'],
  ['en', 'en_US'],
  ['pt-BR', 'pt_BR'],
  ['fr-CA', 'fr_CA'],
])('%s is %s', (locale, territory) => expect(territoryOf(locale)).toBe(territory))
