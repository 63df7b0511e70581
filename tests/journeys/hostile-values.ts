import { type KeptHole, type KeptName, kept, keptNames } from '../../src/state/kept.ts'
import { hostile } from './injection.ts'
import { prefix } from './storage.ts'

/** Texts that nobody should have stored, by what is wrong with them. */
export const hostileTexts: Readonly<Record<string, string>> = {
  empty: '',
  'one quote': '"',
  truncated: '{"v":3,"type":"attempt","id":"a","item":"x","rev',
  null: 'null',
  'wrong types':
    '{"v":3,"type":"attempt","id":1,"item":[],"revision":"1","response":null,"atMs":"now","chosen":7,"section":{}}',
  'a list': '[[],[[]],{},"x",null]',
  'a prototype':
    '{"__proto__":{"injected":1},"v":3,"type":"attempt","id":"p","chosen":{"__proto__":[]},"section":"__proto__","atMs":1}',
  'a constructor':
    '{"constructor":{"prototype":{"injected":1}},"prototype":{"injected":1},"v":3,"type":"constructor","chosen":["constructor"]}',
  'names of every object':
    '{"v":3,"type":"toString","hasOwnProperty":1,"length":-1,"then":1,"chosen":["toString","__proto__"]}',
  deep: '['.repeat(5_000) + ']'.repeat(5_000),
  'deep objects': '{"a":'.repeat(5_000) + '1' + '}'.repeat(5_000),
  markup: hostile[0],
  'markup in JSON': JSON.stringify({
    ...{ v: 3, type: 'reset', id: hostile[1], atMs: 1, what: hostile[0], page: hostile[2] },
    ...{
      chosen: [hostile[0]],
      placement: { [hostile[1]]: hostile[0] },
      text: hostile[0],
      section: hostile[1],
    },
  }),
  'lone surrogates': JSON.stringify('\uD800') + '\uDC00\uD800',
  'NUL and controls': '{"v":3,"type":"reset","id":"\u0000","atMs":1}\u0000\u0001\u001B[2J\u202E',
  'not a number': '{"v":NaN,"atMs":Infinity}',
  'too large numbers': '{"v":3,"type":"reset","id":"a","atMs":1e999,"score":-1e999,"section":"x"}',
  'numbers as texts': '{"v":"3","type":"reset","id":"a","atMs":"1"}',
  'a version of none': '{"v":-1,"type":"reset","id":"a","atMs":1}',
  long: JSON.stringify({ v: 3, type: 'reset', id: 'x'.repeat(150_000), atMs: 1 }),
}

const holes: Readonly<Record<KeptHole, readonly string[]>> = {
  item: ['{item}', '__proto__', hostile[1].replaceAll('/', '_')],
  attempt: ['h1', '__proto__'],
  event: ['h2', 'constructor'],
  lesson: ['marketing-mix', '__proto__'],
  sheet: ['w1', '__proto__'],
  key: ['a/y/1', '__proto__'],
  instant: ['0000001', '__proto__'],
  release: ['r1'],
}

/** Every key of every kind that is kept in localStorage, as `src/state/kept.ts` has them; `item` is a real item. */
export function keysOfAll(item: string): readonly { readonly kind: KeptName; readonly key: string }[] {
  return keptNames
    .filter((kind) => kept[kind].store === 'localStorage')
    .flatMap((kind) => filled(kept[kind].name, item).map((name) => ({ kind, key: prefix + name })))
}

function filled(name: string, item: string): string[] {
  const hole = /\{(\w+)\}/.exec(name)
  if (!hole) return [name]
  return holes[hole[1] as KeptHole].flatMap((value) =>
    filled(name.replace(hole[0], value === '{item}' ? item : value), item),
  )
}
