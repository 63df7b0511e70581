import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builds } from '../../scripts/test/builds.ts'
import { readPages } from './built-pages.ts'
import { linksOf } from './links.ts'

describe.each(Object.values(builds))('the site "$name"', (build) => {
  const served = readFileSync(`${build.outDir}/licences.txt`, 'utf8')

  it.each(['LICENSE', 'THIRD-PARTY-LICENCES.md', ...globSync('src/assets/fonts/OFL-*.txt')])(
    'serves %s in full',
    (path) => expect(served).toContain(readFileSync(path, 'utf8').trim()),
  )

  it('links to the licences from the page about the course, in every language', () => {
    const linking = readPages(build)
      .filter((page) => linksOf(page).some(({ href }) => href === `${build.base}licences.txt`))
      .map(({ document }) => document.documentElement.getAttribute('lang'))
    expect(linking.sort()).toEqual(build === builds.tiny ? ['en'] : ['en', 'fr'])
  })
})
