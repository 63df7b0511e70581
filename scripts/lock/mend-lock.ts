/** A package as package-lock.json knows it. */
export interface Locked {
  readonly version?: string
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly engines?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** By path: `node_modules/a/node_modules/b`. */
export type Lock = Readonly<Record<string, Locked>>

/** A package for a platform that the lock does not name, or names in another version. */
export interface Missing {
  /** Path at which Node would find it. */
  readonly path: string
  readonly name: string
  readonly version: string
}

/**
 * `npm install` leaves out of the lock what the registry at hand lacks for other platforms, and `npm ci` then
 * refuses the lock.
 */
export function missingFrom(lock: Lock): Missing[] {
  return Object.entries(lock).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, wanted]) => !isMet(findFrom(lock, path, name), wanted))
      .map(([name, version]) => ({
        path: findFrom(lock, path, name) ? `${path}/node_modules/${name}` : `node_modules/${name}`,
        name,
        version,
      })),
  )
}

const isMet = (found: Locked | undefined, wanted: string): boolean =>
  found?.version !== undefined && (!/^\d/.test(wanted) || found.version === wanted)

/** What Node would find for `name` from the package at `path`. */
function findFrom(lock: Lock, path: string, name: string): Locked | undefined {
  const here = lock[`${path === '' ? '' : `${path}/`}node_modules/${name}`]
  if (here !== undefined || path === '') return here
  return findFrom(lock, path.slice(0, path.lastIndexOf('node_modules/')).replace(/\/$/, ''), name)
}

/**
 * Paths of platform packages that name the Node they need. npm silently leaves them out where it runs on an older
 * one, though the project then runs on the Node that it brings.
 */
export function pickyIn(lock: Lock): string[] {
  return Object.entries(lock)
    .filter(([, { optional, os, cpu, engines }]) => optional && (os ?? cpu) && engines)
    .map(([path]) => path)
}

/** The lock with `added`, and without what makes npm leave a platform's package out. */
export function mended(lock: Lock, added: Lock): Lock {
  const all: Record<string, Locked> = { ...lock, ...added }
  for (const path of pickyIn(all)) {
    const { engines, ...rest } = all[path] ?? {}
    if (engines) all[path] = rest
  }
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
}
