import { describe, expect, it } from 'vitest'
import { builds } from '../../scripts/test/builds.ts'
import { strings } from '../../src/i18n/index.ts'
import { subjectWords } from '../architecture/subject-words.ts'
import { readPages, wordsOf } from './built-pages.ts'

const pages = readPages(builds.tiny)

/** Every sentence of a tree of interface strings. */
function sentences(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree]
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(sentences) : []
}

describe('another content folder is another course', () => {
  it.each(pages.map((page) => [page.path, page] as const))('%s says nothing of marketing', (_, page) => {
    expect(wordsOf(page).match(subjectWords)).toBeNull()
  })

  it('speaks its one language only', () => {
    const english = new Set(sentences(strings('en')))
    const french = sentences(strings('fr')).filter(
      (sentence) => sentence.length > 6 && !english.has(sentence),
    )
    expect(french.length).toBeGreaterThan(20)
    const found = pages.flatMap((page) => {
      const words = wordsOf(page)
      return french
        .filter((sentence) => words.includes(sentence))
        .map((sentence) => `${page.path}: ${sentence}`)
    })
    expect(found).toEqual([])
    expect(pages.filter((page) => page.path.startsWith('/fr/'))).toEqual([])
  })
})
