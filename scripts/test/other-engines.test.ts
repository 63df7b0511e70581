import { describe, expect, it } from 'vitest'
import { provideOtherEngines } from './other-engines.ts'

const engine = (name: string, isHere: () => boolean) => ({ name, packages: [`${name}-package`], isHere })

describe('provideOtherEngines', () => {
  it('installs what is missing, and that alone', async () => {
    const installed: string[] = []
    const engines = [
      engine('here', () => true),
      engine('missing', () => installed.includes('missing-package')),
    ]
    const install = (packages: readonly string[]) => {
      installed.push(...packages)
      return Promise.resolve()
    }
    expect(await provideOtherEngines(engines, install)).toEqual([])
    expect(installed).toEqual(['missing-package'])
  })

  it('names what could not be installed', async () => {
    const engines = [engine('here', () => true), engine('missing', () => false)]
    expect(await provideOtherEngines(engines, () => Promise.resolve())).toEqual(['missing'])
  })
})
