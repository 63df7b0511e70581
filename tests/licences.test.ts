import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { thirdPartyLicences } from '../scripts/licences/third-party.ts'

it('THIRD-PARTY-LICENCES.md is fresh: if not, `npm run licences`', () => {
  expect(readFileSync('THIRD-PARTY-LICENCES.md', 'utf8')).toBe(thirdPartyLicences())
})

it('every package is pinned to one version', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>
  }
  expect(Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
    [],
  )
})
