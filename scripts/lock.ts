import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { type Lock, type Locked, mended, missingFrom } from './lock/mend-lock.ts'

/** `npm run lock`, after a dependency was added: makes `npm ci` work on every platform, from any npm. */
const path = 'package-lock.json'
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Lock }

/** What the registry tells of `name`, in the newest version that it has. */
function platformOf(name: string): Locked {
  const fields = ['os', 'cpu', 'libc', 'license']
  const told = execFileSync('npm', ['view', name, ...fields, '--json'], { encoding: 'utf8' })
  return JSON.parse(told) as Locked
}

const missing = missingFrom(lock.packages)
const added = missing.map(({ path: at, name, version }) => [
  at,
  { ...platformOf(name), version, dev: true, optional: true },
])
const packages = mended(lock.packages, Object.fromEntries(added) as Lock)
writeFileSync(path, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`)
console.log(`${path}: ${missing.length} packages of other platforms added.`)
