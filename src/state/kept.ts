import type { Setting } from './settings.ts'

interface Kept {
  readonly store: 'localStorage' | 'IndexedDB' | 'CacheStorage'
  /** In localStorage and the cache storage, the name after the course's prefix; in IndexedDB, what follows the course's identity. */
  readonly name: string
}

/**
 * All that the site keeps on a device, as the page about privacy tells it. A hole stands for one part of a key,
 * `{key}` for the whole of another one.
 */
export const kept = {
  attempt: { store: 'localStorage', name: 'a/{item}/{attempt}' },
  deed: { store: 'localStorage', name: 'e/{event}' },
  draft: { store: 'localStorage', name: 'd/{item}' },
  place: { store: 'localStorage', name: 'p/{lesson}' },
  receipt: { store: 'localStorage', name: 'r/last' },
  show: { store: 'localStorage', name: 'v/last' },
  runSheet: { store: 'localStorage', name: 'w/{sheet}' },
  setAside: { store: 'localStorage', name: 'x/{key}' },
  trouble: { store: 'localStorage', name: 't/{instant}' },
  ballot: { store: 'localStorage', name: 'b/{instant}' },
  locale: { store: 'localStorage', name: 's/locale' },
  theme: { store: 'localStorage', name: 's/theme' },
  slash: { store: 'localStorage', name: 's/slash' },
  retention: { store: 'localStorage', name: 's/retention' },
  newPerDay: { store: 'localStorage', name: 's/newPerDay' },
  journal: { store: 'IndexedDB', name: '' },
  release: { store: 'CacheStorage', name: 'r/{release}' },
  notes: { store: 'CacheStorage', name: 'notes' },
} as const satisfies Record<string, Kept> & {
  readonly [Name in Setting]: Kept & { readonly name: `s/${Name}` }
}

export type KeptName = keyof typeof kept

type HoleIn<Name> = Name extends `${string}{${infer Hole}}${infer Rest}` ? Hole | HoleIn<Rest> : never
export type KeptHole = HoleIn<(typeof kept)[KeptName]['name']>

export const keptNames = Object.keys(kept) as KeptName[]

/** Which rows tell of what stands under `name` in `store`: one, or the page is wrong. */
export function rowsOf(store: Kept['store'], name: string): KeptName[] {
  return keptNames.filter((row) => kept[row].store === store && patternOf(kept[row].name).test(name))
}

function patternOf(name: string): RegExp {
  return new RegExp(`^${name.replace('{key}', '.+').replace(/\{\w+\}/g, '[^/]+')}$`)
}
