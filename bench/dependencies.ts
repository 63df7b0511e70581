import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { places } from './places.ts'

/** The bench has dependencies that the project must not have: they come when they are first needed. */
export function installWhereMissing(): void {
  if (existsSync(join(places.bench, 'node_modules/lighthouse'))) return
  console.log('Installing what the bench needs (npm ci --prefix bench).')
  const npm = process.env['npm_execpath']
  const options = ['ci', '--prefix', places.bench, '--no-audit', '--no-fund']
  const { status } =
    npm === undefined
      ? spawnSync('npm', options, { stdio: 'inherit', shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...options], { stdio: 'inherit' })
  if (status !== 0)
    throw new Error('The bench could not be installed: run `npm ci --prefix bench` to see why.')
}
