import { Key } from 'selenium-webdriver'
import { describe, expect, it } from 'vitest'
import { paths } from '../learner/learner.ts'
import { leftOut } from './left-out.ts'
import { freshReader } from './site.ts'
import { byClicks, byDigits, byKeys, byMouse, Sorter, type Way } from './sorter.ts'

const reader = freshReader()

async function openSorter(locale: string): Promise<Sorter> {
  await reader().open(paths.lesson(locale))
  return new Sorter(reader(), locale)
}

const byLists: Way = (_, card, bin) => reader().choose(`.sorter select[data-card="${card}"]`, bin)

describe('the sorter: cards are sorted, checked and mended', () => {
  it.each([
    ['dragged with the mouse', 'fr', byMouse],
    ['dragged with the mouse', 'en', byMouse],
    ['clicked, then their destination', 'en', byClicks],
    ['with keys alone', 'fr', byKeys],
    ['with digits', 'en', byDigits],
  ] as const)('%s (%s)', async (_, locale, way) => {
    const sorter = await openSorter(locale)
    await sorter.sortAndMend(way)
  })

  it('with lists (fr)', async () => {
    const sorter = await openSorter('fr')
    const cards = await sorter.cards()
    await reader().press('.sorter button', sorter.t.toLists)
    for (const card of cards) await byLists(sorter, card, sorter.binOf(card))
    await sorter.check()
    await reader().find('.sorter h3', sorter.t.results.title)
  })

  leftOut('with a finger', 'WebKitWebDriver makes a mouse of a touch')
})

describe('a card', () => {
  it('is held over a bin that says so, and let go by Escape', async () => {
    const sorter = await openSorter('fr')
    const [card = ''] = await sorter.cards()
    const bin = sorter.binOf(card)
    await reader().drag(await sorter.card(card), await sorter.zone(bin), async () => {
      await reader().find(`.sorter [data-zone="${bin}"][data-over]`)
      await reader().keys(Key.ESCAPE)
    })
    await reader().reads('.sorter [role="status"]', sorter.t.said.cancelled.split('.')[0] ?? '')
    expect(await sorter.cards()).toContain(card)
  })

  it('stays where it was put after a reload, and goes back when that is undone', async () => {
    const sorter = await openSorter('en')
    const [card = '', other = ''] = await sorter.cards()
    await byClicks(sorter, card, sorter.binOf(card))
    await sorter.isPlaced(card, sorter.binOf(card))
    await reader().driver.navigate().refresh()
    await sorter.cards()
    await sorter.isPlaced(card, sorter.binOf(card))
    await byClicks(sorter, other, sorter.binOf(other))
    await reader().press('.sorter .bar button', sorter.t.undo)
    await sorter.isPlaced(other, '')
  })
})
