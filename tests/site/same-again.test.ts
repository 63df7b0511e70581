import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { builds } from '../../scripts/test/builds.ts'
import { eachPage } from '../../src/integrations/built-pages/each-page.ts'
import { readGlossary } from '../../src/integrations/search/glossary-terms.ts'
import { startIndex } from '../../src/integrations/search/search-index.ts'

const { root } = builds
const folders = ['first', 'second'].map((name) => mkdtempSync(join(tmpdir(), `same-again-${name}-`)))
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

it('the same pages give the same index, each file named after what it holds: readers fetch nothing anew', async () => {
  for (const folder of folders) {
    const index = await startIndex(readGlossary(root.content))
    await eachPage(root.outDir, index.add)
    await index.write(folder)
    await index.close()
  }
  const [first, second] = folders.map((folder) => globSync('pagefind/**/*', { cwd: folder }).sort())
  expect(first?.length).toBeGreaterThan(100)
  expect(second).toEqual(first)
})
