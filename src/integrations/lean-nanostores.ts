import type { AstroIntegration } from 'astro'

/**
 * Parts of an atom that serve what nothing here uses, each with what stands for it: stores that wake and sleep with
 * their listeners, computed ones, batches, another equality, and listeners that leave while others are being told.
 */
const parts: readonly (readonly [found: string, left: string])[] = [
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

/** Nanostores as browsers get it: what no store of ours needs is not in it. Throws where one does need it. */
export function leanNanostores(): AstroIntegration {
  const plugin = {
    name: 'lean-nanostores',
    apply: 'build' as const,
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    transform(code: string, id: string) {
      const used = id.includes('/src/state/') ? uses.exec(code)?.[0] : undefined
      if (used !== undefined)
        throw new Error(`${id} has ${used}, and nanostores is served without it: see lean-nanostores.ts.`)
      if (!id.endsWith('/node_modules/nanostores/atom/index.js')) return undefined
      return parts.reduce((rest, [found, left]) => {
        if (!rest.includes(found))
          throw new Error(`Nanostores has no ${found} any more: see lean-nanostores.ts.`)
        return rest.replaceAll(found, left)
      }, code)
    },
  }
  return {
    name: 'lean-nanostores',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } })
      },
    },
  }
}
