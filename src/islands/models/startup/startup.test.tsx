// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Case } from '../../../learning/models/startup/case.ts'
import { startup } from '../../../learning/models/startup/model.ts'
import { wordsOf } from '../sample-model-words.ts'
import { modelStrings as strings } from '../sample-model-strings.ts'
import { Startup } from './startup.tsx'

const rule = (
  id: string,
  between: Case['rules'][number]['between'],
  verdict: Case['rules'][number]['verdict'],
) => ({
  ...{ id, between, verdict, weight: 1, why: `Why ${id}.` },
})
const bakery: Case = {
  levels: [
    { id: 'far', name: 'Course', colour: 'indigo', lede: 'For years.' },
    { id: 'near', name: 'Shop', colour: 'green', lede: 'For now.' },
  ],
  choices: [
    {
      id: 'loaf',
      level: 'far',
      name: 'Loaf',
      options: [
        { id: 'rye', name: 'Rye' },
        { id: 'wheat', name: 'Wheat' },
      ],
    },
    {
      id: 'oven',
      level: 'near',
      name: 'Oven',
      options: [
        { id: 'stone', name: 'Stone' },
        { id: 'steel', name: 'Steel' },
      ],
    },
  ],
  rules: [
    rule('rye-stone', { loaf: ['rye'], oven: ['stone'] }, 'fits'),
    { ...rule('rye-steel', { loaf: ['rye'], oven: ['steel'] }, 'contradicts'), source: 'book' },
    rule('wheat', { loaf: ['wheat'], oven: ['stone', 'steel'] }, 'strains'),
  ],
}

const view = (
  <Startup
    locale="en"
    words={wordsOf(startup, bakery)}
    cited={{ book: 'A book' }}
    strings={strings}
    delayMs={5}
  />
)
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const readRules = (container: Element) => {
  const fold = container.querySelector<HTMLDetailsElement>('details.values')
  if (!fold) throw new Error('No rules.')
  fold.open = true
  fireEvent(fold, new Event('toggle'))
}
const hears = (sentence: string) =>
  waitFor(() => expect(screen.getByRole('status').textContent).toBe(sentence))

beforeEach(() => {
  history.replaceState(null, '', '/')
})
afterEach(cleanup)

describe('the case', () => {
  it('starts with nothing chosen, and every rule to be read', () => {
    const { container } = render(view)
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
    expect(container.querySelectorAll('.rules')).toHaveLength(0)
    readRules(container)
    expect(container.querySelectorAll('.rules .rule')).toHaveLength(3)
    expect(container.querySelectorAll('.applied')).toHaveLength(0)
    expect(container.querySelector('.conclusion')?.textContent).toBe('nothing missing-other 2')
    expect(container.querySelector('tfoot')?.textContent).toBe('wholesilent–')
  })

  it('says what the rules say of a choice, where it is made and in the whole', async () => {
    const { container } = render(view)
    readRules(container)
    choose('Rye')
    choose('Steel')
    const finding = container.querySelector('.findings')
    expect(finding?.querySelector('h5')?.textContent).toBe('across Course shop')
    expect(finding?.textContent).toContain('Why rye-steel.')
    const source = finding?.querySelector('a')
    expect([source?.textContent, source?.getAttribute('href')]).toEqual(['(A book)', '#source-book'])
    expect(container.querySelector('tfoot')?.textContent).toBe('wholecontradicts-one 10%')
    expect(container.querySelectorAll('.rules .applied')).toHaveLength(1)
    await hears('contradictory contradicts-one 1')
    choose('Stone')
    expect(container.querySelector('tfoot')?.textContent).toBe('wholefits-one 1100%')
    await hears('fitting fits-one 1')
  })

  it('keeps the choices in the address, and comes back to them', async () => {
    const { unmount } = render(view)
    choose('Wheat')
    choose('Steel')
    await waitFor(() => expect(location.hash).toBe('#startup?loaf=wheat&oven=steel'))
    unmount()
    render(view)
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Wheat' }).checked).toBe(true),
    )
  })

  it('can be started over', async () => {
    render(view)
    choose('Rye')
    fireEvent.click(screen.getByRole('button', { name: strings.reset }))
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
    await hears('nothing missing-other 2')
  })

  it('can be read and moved by ear', async () => {
    const { container } = render(view)
    await virtual.start({ container })
    while (!(await virtual.lastSpokenPhrase()).includes('radio, Rye')) await virtual.next()
    await virtual.act()
    await hears('nothing missing-one 1')
    await waitFor(async () =>
      expect((await virtual.spokenPhraseLog()).join(' ')).toContain('polite: nothing missing-one 1'),
    )
    await virtual.stop()
  })
})
