import { expect, test } from 'vitest'
import { licenceName } from './licence-name.ts'

test.each([
  ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC BY-SA 4.0'],
  ['https://creativecommons.org/licenses/by/4.0/deed.fr', 'CC BY 4.0'],
  ['https://example.org/licenses/by/4.0/', 'example.org/licenses/by/4.0'],
  ['https://example.org/', 'example.org'],
])('%s is called %s', (address, name) => expect(licenceName(address)).toBe(name))
