import { expect, test } from 'vitest'
import { givenPieces } from './given-pieces.ts'

test.each([
  ['nothing', '  \n', []],
  ['a link', 'https://a.example/fr/classe/#r=AA', ['https://a.example/fr/classe/#r=AA']],
  [
    'links among other words, each with what mail broke off it',
    'Bonjour,\nhttps://a.example/#r=AA\n> BB\nhttps://a.example/#p=CC',
    ['https://a.example/#r=AA\n> BB', 'https://a.example/#p=CC'],
  ],
  ['codes', 'RES1:x\nRES1:y', ['RES1:x\nRES1:y']],
  [
    'codes before links',
    'RES1:0000000A:1:2:00000000:AA.\nhttps://a.example/#r=AA',
    ['RES1:0000000A:1:2:00000000:AA.', 'https://a.example/#r=AA'],
  ],
  ['a file that holds a link', '{"a":"https://b.example"}', ['{"a":"https://b.example"}']],
  ['what is none of it', 'hello', ['hello']],
])('%s', (_, text, pieces) => expect(givenPieces(text)).toEqual(pieces))
