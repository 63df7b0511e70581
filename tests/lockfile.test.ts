import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Locked {
  readonly version?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

type Lock = Readonly<Record<string, Locked>>

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Lock }

/** What Node would find for `name` from the package at `path`. */
function found(lock: Lock, path: string, name: string): Locked | undefined {
  const here = lock[`${path === '' ? '' : `${path}/`}node_modules/${name}`]
  if (here !== undefined || path === '') return here
  return found(lock, path.slice(0, path.lastIndexOf('node_modules/')).replace(/\/$/, ''), name)
}

/** `npm ci` refuses a lock that lacks a package for another platform, as `npm install` writes where a registry lacks it. */
function missing(lock: Lock): string[] {
  return Object.entries(lock).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, wanted]) => {
        const version = found(lock, path, name)?.version
        return version === undefined || (/^\d/.test(wanted) && version !== wanted)
      })
      .map(([name, wanted]) => `${path} wants ${name}@${wanted}`),
  )
}

it('the lock names what every platform needs', () => expect(missing(packages)).toEqual([]))

it('a lock without one is caught, and so is another version', () => {
  const lock = { 'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0' } } }
  const linux = { 'node_modules/a-linux': { version: '1.0.0' } }
  expect(missing({ ...lock, ...linux })).toEqual(['node_modules/a wants a-mac@1.0.0'])
  expect(missing({ ...lock, ...linux, 'node_modules/a-mac': { version: '0.9.0' } })).toHaveLength(1)
  expect(missing({ ...lock, ...linux, 'node_modules/a/node_modules/a-mac': { version: '1.0.0' } })).toEqual(
    [],
  )
})

it('the lock names no registry, so that any will do', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
})
