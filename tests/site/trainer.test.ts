import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builds } from '../../scripts/test/builds.ts'
import { type Room, routeWord } from '../../src/i18n/routes.ts'
import { locales } from '../learner/course.ts'
import { inOneLanguage, readPages } from './built-pages.ts'

const { root } = builds
const rooms = [
  'guide',
  'workshops',
  'compose',
  'present',
  'slides',
  'print',
  'vote',
  'class',
  'export',
] as const
const pages = inOneLanguage(readPages(root), root)

const words = (names: readonly Room[]) =>
  names.flatMap((room) => locales.map((locale) => `${root.base}${locale}/${routeWord(locale, room)}/`))

const isTrainers = (path: string) => words(rooms).some((start) => path.startsWith(start))

const scripts = new Map(
  globSync('_astro/*.js', { cwd: root.outDir }).map((name) => [
    basename(name),
    readFileSync(`${root.outDir}/${name}`, 'utf8'),
  ]),
)

/** Every script that a page may come to fetch: those it names, what these import, now or later, and so on. */
function scriptsOf(html: string): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = namedIn(html)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue
    found.add(name)
    waiting.push(...namedIn(scripts.get(name) ?? ''))
  }
  return found
}

const namedIn = (text: string): string[] =>
  [...text.matchAll(/[\w-]+(?:\.[\w-]+)*\.js\b/g)].map(([name]) => name).filter((name) => scripts.has(name))

const own =
  /^(?:PresenterRoom|on-stage|staging|ComposeRoom|VoteRoom|WorksheetRoom|ExportRoom|ClassRoom|class-worker|live-codes|save-sheet|save-exchange|write-[a-z]+|run-sheet-code|save-ballots)\./

describe('the rooms of trainers', () => {
  it.each([
    ['present', /^PresenterRoom\./],
    ['present', /^on-stage\./],
    ['compose', /^ComposeRoom\./],
    ['vote', /^VoteRoom\./],
    ['print', /^WorksheetRoom\./],
    ['export', /^ExportRoom\./],
    ['class', /^ClassRoom\./],
    ['class', /^class-worker\./],
    ['class', /^live-codes\./],
  ] as const)('the room "%s" fetches its own code', (room, script) => {
    const page = pages.find(({ path }) => words([room]).includes(path))
    expect([...scriptsOf(page?.html ?? '')]).toContainEqual(expect.stringMatching(script))
  })

  it('no page of learners can come to fetch any of it', () => {
    const learners = pages.filter(({ path }) => !isTrainers(path))
    expect(learners.length).toBeGreaterThan(40)
    for (const { path, html } of learners)
      expect(
        [...scriptsOf(html)].filter((name) => own.test(name)),
        path,
      ).toEqual([])
  })
})
