import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { Window } from 'happy-dom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builds } from '../../scripts/test/builds.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { eachPage } from '../../src/integrations/built-pages/each-page.ts'
import { readGlossary } from '../../src/integrations/search/glossary-terms.ts'
import { startIndex } from '../../src/integrations/search/search-index.ts'
import { paths } from '../learner/learner.ts'
import { Search } from '../learner/search.ts'
import { addLesson, madeUpLesson } from './many-lessons.ts'
import { sizeBytes, startBrowser, visit } from './visit.ts'

const locale = 'fr'
const lessonCount = 1500
const indexingMs = 300_000

/** Their titles say a word that other lessons, terms and exercises are full of. */
const titled = {
  prix: { title: 'Prix', paragraphs: ['Combien demander, à qui, et quand changer d’avis.'] },
  place: {
    title: 'Place, ou la distribution',
    paragraphs: ['Le chemin jusqu’à la personne, étape par étape.'],
  },
  operationnel: { title: 'Le marketing opérationnel au quotidien', paragraphs: ['Une semaine de travail.'] },
}
/** Says them again and again, and every word that begins as they do. */
const forms =
  'prime prise prisme priorité privée prince prière primeur printemps prioritaire priver prisonnier'
const talkative = {
  title: 'Tout autre chose',
  paragraphs: [`${`prix distribution opérationnel ${forms} `.repeat(40)}.`],
}

/** Pages are served without the end tags that HTML leaves to choice, and indexed before they lose them. */
async function withAllEnds({ html }: { readonly html: string }, file: string): Promise<void> {
  const { document } = new Window()
  document.write(html)
  await writeFile(file, `<!doctype html>${document.documentElement.outerHTML}`)
}

describe('the search of a course of 1,500 lessons', () => {
  const folder = mkdtempSync(join(tmpdir(), 'many-lessons-'))
  const site = { ...builds.root, outDir: folder }
  let browser: Browser

  beforeAll(async () => {
    cpSync(builds.root.outDir, folder, { recursive: true })
    await eachPage(folder, withAllEnds)
    const lessons = join(folder, locale, routeWord(locale, 'lessons'))
    const frame = readFileSync(join(folder, paths.lesson(locale), 'index.html'), 'utf8')
    for (let seed = 0; seed < lessonCount; seed += 1)
      addLesson(lessons, `made-${seed}`, frame, madeUpLesson(seed))
    for (const [name, lesson] of Object.entries({ ...titled, talkative }))
      addLesson(lessons, name, frame, lesson)
    const index = await startIndex(readGlossary(builds.root.content))
    await eachPage(folder, index.add)
    expect(await index.write(folder)).toBeGreaterThan(lessonCount)
    await index.close()
    browser = await startBrowser()
  }, indexingMs)
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  it.each([
    ['prix', /\bprix\b/i],
    ['pri', /\bprix\b/i],
    ['PRIX', /\bprix\b/i],
    ['distribution', /\bdistribution\b/i],
    ['distrib', /\bdistribution\b/i],
    ['operationnel', /\bopérationnel\b/i],
    ['opérationnels', /\bopérationnel\b/i],
    ['place distribution', /\bplace\b.*\bdistribution\b/i],
  ])('"%s" finds first a lesson whose title says it', (query, said) =>
    visit(browser, site, async ({ page, at }) => {
      await page.goto(at(paths.home(locale)))
      const search = new Search(page, locale)
      await search.open()
      await search.ask(query)
      expect(await search.title(0).textContent()).toMatch(said)
      expect((await search.kinds())[0]).toBe(search.strings.kinds.lesson)
    }),
  )

  it.each([
    ['words of the course', ['prix', 'distribution', 'marketing', 'opérationnel']],
    ['words that many lessons say', ['chajeki', 'yozuba', 'prix']],
  ])('costs little for the first query and less for the next: %s', (_, queries) =>
    visit(browser, site, async ({ page, at, answers }) => {
      await page.goto(at(paths.home(locale)))
      await page.waitForLoadState('networkidle')
      const search = new Search(page, locale)
      let before = answers.length
      await search.open()
      const costs: number[] = []
      for (const query of queries) {
        await search.ask(query)
        costs.push(sizeBytes(answers.slice(before), /./))
        before = answers.length
      }
      const [first, ...next] = costs
      expect(first, `bytes of each query: ${costs.join(', ')}`).toBeLessThanOrEqual(120_000)
      expect(Math.max(...next), `bytes of each query: ${costs.join(', ')}`).toBeLessThanOrEqual(40_000)
    }),
  )
})
