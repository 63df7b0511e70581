import { describe, expect, it } from 'vitest'
import type { Item } from '../../items/index.ts'
import { sampleBank, sampleItems } from '../../worksheet/sample-items.ts'
import { samplePart } from '../sample-part.ts'
import { quantity } from './quantity.ts'
import { writeAnki } from './write-anki.ts'

const linesOf = (item: Item, locale = 'en') =>
  (writeAnki(samplePart([item], locale)).files[0]?.text ?? '').trimEnd().split('\n')
const notesOf = (item: Item, locale = 'en') =>
  linesOf(item, locale)
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [guid = '', deck = '', front = '', back = '', tags = '', ...others] = line.split('\t')
      expect(others).toEqual([])
      return { guid, deck, front, back, tags }
    })
const noteOf = (item: Item, locale = 'en') => {
  const [note, ...others] = notesOf(item, locale)
  expect(others).toEqual([])
  if (!note) throw new Error('There is no note.')
  return note
}

describe('a note', () => {
  it('begins with what Anki reads of its columns', () => {
    expect(linesOf(sampleItems.choice).slice(0, 6)).toEqual([
      '#separator:tab',
      '#html:true',
      '#notetype:Basic',
      '#guid column:1',
      '#deck column:2',
      '#tags column:5',
    ])
  })

  it('is named after the course, the item and the language, and tagged', () => {
    const { guid, deck, tags } = noteOf(sampleItems.choice)
    expect(guid).toBe('sailing/choice/en')
    expect(deck).toBe('Sailing::Wind & tide')
    expect(tags).toBe('sailing::lesson::wind sailing::objective::o sailing::bloom::apply')
    expect(noteOf(sampleItems.choice, 'fr').guid).toBe('sailing/choice/fr')
    const revised = noteOf({ ...sampleItems.choice, revision: 2, stem: 'Which one?' })
    expect(revised.guid).toBe(guid)
  })

  it('asks in front, with letters, and tells behind, the key first, then why, then whence', () => {
    const { front, back } = noteOf(sampleItems.choice)
    expect(front).toMatch(/^<p>Which\?<\/p><ul>(?:<li>[A-D]\. The \w+<\/li>){4}<\/ul>$/)
    expect(back).toMatch(
      /^<ul><li>✓ <b>[A-D]\. The mast<\/b><br><small>About mast\.<\/small><\/li>(?:<li>✗ [A-D]\. The \w+<br><small>About \w+\.<\/small><\/li>){3}<\/ul><p>Because\.<\/p><p><i>Wind &amp; tide<\/i><\/p>$/,
    )
    const letterIn = (side: string) => /([A-D])\. The mast/.exec(side)?.[1]
    expect(letterIn(back)).toBe(letterIn(front))
  })

  it('shows boxes where several answers are right', () => {
    expect(noteOf({ ...sampleItems.choice, multiple: true }).front.match(/<li>☐ [A-D]\./g)).toHaveLength(4)
    expect(noteOf(sampleItems.choice).front).not.toContain('☐')
  })

  it('folds hints', () => {
    expect(noteOf({ ...sampleItems.choice, hints: ['Look up.'] }).front).toMatch(
      /<details><summary>\?<\/summary><ul><li>Look up\.<\/li><\/ul><\/details>$/,
    )
  })

  it('keeps markup, tabs, quotes and line breaks harmless', () => {
    const { front } = noteOf({ ...sampleItems.number, stem: '#1 <b>"a"</b>\tb & c\nd' })
    expect(front).toBe('<p>#1 &lt;b&gt;&quot;a&quot;&lt;/b&gt; b &amp; c<br>d</p>')
  })
})

describe('other kinds', () => {
  it('a sorter makes a note for each of its cards', () => {
    const notes = notesOf(sampleItems.categorise)
    expect(notes.map(({ guid }) => guid)).toEqual(
      sampleItems.categorise.cards.map(({ id }) => `sailing/compass/${id}/en`),
    )
    const tempting = notes.find(({ guid }) => guid.includes('/north-1/'))
    expect(tempting?.back).toContain('✓ <b>A. North</b><br><small>It blows from north (1).</small>')
    expect(tempting?.back).toContain('✗ B. East<br><small>It only looks eastern.</small>')
    const debatable = notes.find(({ guid }) => guid.includes('/north-2/'))
    expect(debatable?.back).toContain('✓ <b>D. West</b><br><small>Some maps say west.</small>')
  })

  it('a sorter keeps to itself what it whispers', () => {
    expect(writeAnki(samplePart([sampleItems.categorise])).losses).toEqual([
      { item: 'compass', extent: 'partly', reason: 'clues-left-out' },
    ])
  })

  it('gaps have numbers, and their words', () => {
    const chosen = noteOf(sampleItems.cloze)
    expect(chosen.front).toContain('Hoist [1\u00a0…], then mind [2\u00a0…].')
    expect(chosen.back).toMatch(
      /<p>1\.<\/p><ul><li>✓ <b>The sail<\/b>.*<p>2\.<\/p><ul><li>✓ <b>The boom<\/b>/,
    )
    const dragged = noteOf(sampleBank)
    expect(dragged.front).toContain('The [1\u00a0…] and the [2\u00a0…].')
    expect(dragged.back).toContain('<p>1.</p><ul><li>✓ <b>The bow</b><br><small>Before.</small>')
  })

  it('words have all their spellings in the language, and no other', () => {
    expect(noteOf(sampleItems['text-entry']).back).toContain('✓ <b>leeward / lee</b>')
    expect(noteOf(sampleItems['text-entry'], 'fr').back).toContain('✓ <b>sous le vent</b>')
  })

  it('numbers have their unit, and what is allowed beside them', () => {
    expect(noteOf(sampleItems.number).back).toContain('✓ <b>12\u00a0knots</b>')
    const tolerant = {
      ...sampleItems.number,
      tolerance: { relative: 0.05 },
      wrong: [{ id: 'w', value: 3, feedback: 'Four times.' }],
    }
    const { back } = noteOf(tolerant)
    expect(back).toContain('✓ <b>12\u00a0knots (±\u00a00.6\u00a0knots)</b>')
    expect(back).toContain('✗ 3\u00a0knots<br><small>Four times.</small>')
  })

  it('steps come behind in their order, with the letters of the front', () => {
    const { front, back } = noteOf(sampleItems.order)
    const letterOf = (step: string) => new RegExp(`([A-D])\\. The ${step}`).exec(front)?.[1]
    const told = ['hoist', 'sheet', 'steer', 'moor'].map(
      (step, at) => `${at + 1}. ${letterOf(step)}. The ${step}`,
    )
    expect([...back.matchAll(/<li>(\d\. [A-D]\. The \w+)/g)].map(([, line]) => line)).toEqual(told)
  })

  it('pairs are told left by left', () => {
    const { back } = noteOf(sampleItems.pairs)
    for (const left of ['bow', 'aft'])
      expect(back).toMatch(new RegExp(`<p>\\d\\. The ${left}</p><ul><li>✓ <b>[A-C]\\. The ${left}-is</b>`))
  })

  it('a text to write has a model behind, and what to look for', () => {
    expect(noteOf(sampleItems.reflection).back).toContain(
      '<p>A log.</p><ul><li>☐ It has a date.<br><small>Add a date.</small></li></ul>',
    )
  })

  it('a case begins in front and goes on behind, which is said', () => {
    const { front, back } = noteOf(sampleItems.scenario)
    expect(front).toContain('<p>The wind turns.</p>')
    expect(front).not.toContain('It blows.')
    expect(back).toMatch(
      /<p>1\. The wind turns\.<\/p>.*✓ <b>[A-C]\. best → \d<\/b><br><small>on best<\/small>/,
    )
    // Where nothing has points, nothing is right or wrong.
    expect(back).toMatch(/<p>\d\. It rests\.<\/p><ul><li>A\. on → 4<br>/)
    expect(writeAnki(samplePart([sampleItems.scenario, sampleItems.order])).losses).toEqual([
      { item: 'scenario', extent: 'partly', reason: 'case-does-not-branch' },
    ])
  })
})

it.each([
  [16.5, '€', 'fr', '16,50\u00a0€'],
  [1650, '€', 'en', '€1,650'],
  [12, '%', 'fr', '12\u202f%'],
  [12.5, '%', 'en', '12.5%'],
  [0.1, undefined, 'fr', '0,1'],
])('%s %s is written as %s has it', (value, unit, locale, text) => {
  expect(quantity(value, unit, locale).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
    text.replaceAll(/[\u00a0\u202f]/g, ' '),
  )
})
