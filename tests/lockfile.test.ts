import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Lock, mended, missingFrom, pickyIn } from '../scripts/lock/mend-lock.ts'

const text = readFileSync('package-lock.json', 'utf8')
const { packages } = JSON.parse(text) as { packages: Lock }

describe('package-lock.json (mend: `npm run lock`)', () => {
  it('names what every platform needs, or npm ci refuses it', () => expect(missingFrom(packages)).toEqual([]))
  it('asks no Node of them, or an older npm leaves them out', () => expect(pickyIn(packages)).toEqual([]))
  it('names no registry, so that any will do', () => expect(text).not.toContain('"resolved"'))
})

describe('a lock', () => {
  const a = { 'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0' } } }
  const linux = { 'node_modules/a-linux': { version: '1.0.0' } }
  const oldMac = { 'node_modules/a-mac': { version: '0.9.0' } }

  it('without a platform is caught', () => {
    const mac = { path: 'node_modules/a-mac', name: 'a-mac', version: '1.0.0' }
    expect(missingFrom({ ...a, ...linux })).toEqual([mac])
  })

  it('with another version of it is caught, and met by one of its own', () => {
    const own = 'node_modules/a/node_modules/a-mac'
    expect(missingFrom({ ...a, ...linux, ...oldMac })).toMatchObject([{ path: own }])
    expect(missingFrom({ ...a, ...linux, ...oldMac, [own]: { version: '1.0.0' } })).toEqual([])
  })

  it('is mended', () => {
    const picky = { version: '1.0.0', optional: true, os: ['linux'], engines: { node: '>=22' } }
    const lock = { 'node_modules/b': { engines: { node: '>=22' } }, 'node_modules/a-linux': picky }
    expect(pickyIn(lock)).toEqual(['node_modules/a-linux'])
    const mac = { 'node_modules/a-mac': { version: '1.0.0' } }
    expect(mended(lock, mac)).toEqual({
      'node_modules/a-linux': { version: '1.0.0', optional: true, os: ['linux'] },
      'node_modules/a-mac': { version: '1.0.0' },
      'node_modules/b': { engines: { node: '>=22' } },
    })
  })
})
