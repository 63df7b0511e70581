import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LessonCard } from './card.ts'
import { cardCache } from './card-cache.ts'
import { drawCards } from './draw-cards.ts'
import { cardDrawer } from './draw-card.ts'
import { titleWidths } from './letter-widths.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'))
})
afterAll(() => rm(folder, { recursive: true }))

const card: LessonCard = {
  kind: 'lesson',
  path: 'cards/fr/four.png',
  courseTitle: 'Le pain',
  tagline: 'Farine, eau, sel.',
  title: 'Le four\u202f: cuire',
  panel: { colour: 'green', shape: 'plane', pattern: 'dashes', stance: 'straight' },
  kicker: 'Le four',
  minutes: '8\u00a0minutes',
}

const drawn = async (shown: LessonCard) => (await drawer)(shown)
const drawer = titleWidths([card.title]).then(cardDrawer)

describe('drawCards', () => {
  it('draws what the cache lacks, once', async () => {
    const first = await drawCards('tests/courses/bread', folder)
    expect(first.drawn).toBe(4)
    const files = first.cards.map(({ file }) => file)
    expect(new Set(files).size).toBe(4)
    const before = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs))
    expect(await drawCards('tests/courses/bread', folder)).toEqual({ ...first, drawn: 0 })
    expect(await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs))).toEqual(before)
    const [png] = await Promise.all(files.map((file) => readFile(file)))
    expect([png?.readUInt32BE(16), png?.readUInt32BE(20)]).toEqual([1200, 630])
  })
})

describe('a card', () => {
  it('is the same each time', async () => {
    expect((await drawn(card)).equals(await drawn(card))).toBe(true)
  })

  it.each<Partial<LessonCard>>([
    { title: 'Le four\u202f: dorer' },
    { kicker: 'La pâte' },
    { minutes: '9\u00a0minutes' },
    { courseTitle: 'La pizza' },
    { panel: null },
  ])('shows %o', async (change) => {
    expect((await drawn(card)).equals(await drawn({ ...card, ...change }))).toBe(false)
    const { fileOf } = cardCache(folder)
    expect(fileOf({ ...card, ...change })).not.toBe(fileOf(card))
  })

  it('draws the narrow space of French, which its fonts lack, as a no-break space', async () => {
    const wide = await drawn({ ...card, title: 'Le four\u00a0: cuire' })
    expect((await drawn(card)).equals(wide)).toBe(true)
  })

  it('is found wherever the site has it', () => {
    const { fileOf } = cardCache(folder)
    expect(fileOf({ ...card, path: 'cards/en/four.png' })).toBe(fileOf(card))
  })
})
