import type { AstroIntegration } from 'astro'
import { leanPackage, type Replacements, replaced } from './lean-package.ts'

/**
 * Parts of an atom that serve what nothing here uses, each with what stands for it: stores that wake and sleep with
 * their listeners, computed ones, batches, another equality, and listeners that leave while others are being told.
 */
const parts: Replacements = [
  ['(globalThis.nanostoresGlobal ||= { epoch: 0 })', '{ epoch: 0 }'],
  ['nanostoresGlobal.epoch++', ''],
  ['batchSeen?.get(listenerQueue[i])', 'undefined'],
  ['eq: Object.is,', ''],
  ['$atom.eq(', 'Object.is('],
  ['if (!$atom.lc) {\n        $atom.listen(() => {})()\n      }', ''],
  ['init: initialValue,', ''],
  ['lc: 0,', ''],
  ['$atom.lc = listeners.push(listener)', 'listeners.push(listener)'],
  ['if (!--$atom.lc) $atom.off()', ''],
  ['off() {},', ''],
  ['batchSeen?.get(listener)?.delete($atom)', ''],
  [
    `for (let i = lqIndex; i < listenerQueue.length;) {
          if (listenerQueue[i] === listener && listenerQueue[i + 1] === $atom) {
            listenerQueue.splice(i, QUEUE_ITEMS_PER_LISTENER)
          } else {
            i += QUEUE_ITEMS_PER_LISTENER
          }
        }`,
    '',
  ],
]

/** How code that needs one of them would say so. */
const uses = /\b(?:batch|computed|effect|onMount|onStart|onStop|onSet|onNotify|task)\(|\.lc\b/

const told = ['nanostores', 'lean-nanostores.ts'] as const

/** Nanostores as browsers get it: what no store of ours needs is not in it. */
export function leanNanostores(): AstroIntegration {
  const [name, toldIn] = told
  return leanPackage({
    ...{ name, toldIn, uses, usedIn: '/src/state/' },
    isPart: (id) => id.endsWith('/node_modules/nanostores/atom/index.js'),
    lean: (code) => replaced(code, parts, ...told),
  })
}
