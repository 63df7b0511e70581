import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { builds } from '../../scripts/test/builds.ts'
import { eachPage } from '../../src/integrations/built-pages/each-page.ts'
import { readGlossary } from '../../src/integrations/search/glossary-terms.ts'
import { startIndex } from '../../src/integrations/search/search-index.ts'

const { root } = builds
const folder = mkdtempSync(join(tmpdir(), 'same-again-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const namesIn = (site: string) => globSync('pagefind/**/*', { cwd: site }).sort()

it('the same pages give the same index, each file named after what it holds: readers fetch nothing anew', async () => {
  cpSync(root.outDir, folder, { recursive: true, filter: (path) => !path.endsWith('pagefind') })
  const index = await startIndex(readGlossary(root.content))
  await eachPage(folder, index.add)
  await index.write(folder)
  await index.close()
  expect(namesIn(folder)).toEqual(namesIn(root.outDir))
})
