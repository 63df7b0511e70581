import { describe, expect, it } from 'vitest'
import { readDraft } from '../read-draft.ts'
import { type Changes, sampleCourse, swap } from '../sample-course.ts'
import { aimIn, type Wish } from './aim.ts'
import { addition } from './append.ts'
import { briefly, imported } from './sample-aim.ts'

const aimFor = (wish: Wish, changes: Changes = {}) => aimIn(readDraft(sampleCourse(changes)).draft, wish)
const aimed = (wish: Wish, changes: Changes = {}) => {
  const found = aimFor(wish, changes)
  if ('refusal' in found) throw new Error(found.refusal.what)
  return found.aim
}

describe('the aim of an import', () => {
  it('is a lesson, in the first language of the course', () => {
    const { locale, locales, declared, bank } = aimed({ lesson: 'rise' })
    expect({ locale, locales, declared }).toEqual({
      locale: 'fr',
      locales: ['fr', 'en'],
      declared: { objectives: ['explain'], concepts: ['C01'] },
    })
    expect(bank.map(({ id }) => id)).toEqual(['rise-bet', 'rise-sort', 'crust-pale'])
    expect(bank[2]).toMatchObject({
      stems: ['Pourquoi ?', 'Why?'],
      place: { file: 'course/lessons/crust/items.yaml', line: 1 },
    })
  })

  it('knows items that are not finished', () => {
    const changes = {
      'lessons/crust/items.yaml': swap('{ fr: Pourquoi ?, en: Why? }', '{ fr: Pourquoi ?, en: "" }'),
    }
    expect(aimed({ lesson: 'rise' }, changes).bank).toHaveLength(3)
  })

  it.each([
    [{ lesson: 'rises' }, '--lesson "rises" is unknown.'],
    [{ lesson: 'rise', locale: 'de' }, '--locale "de" is unknown.'],
    [{ lesson: 'rise', objective: 'judge' }, '--objective "judge" is unknown.'],
    [{ lesson: 'rise', concepts: ['C01', 'C09'] }, '--concept "C09" is unknown.'],
    [{ lesson: 'rise', bloom: 'know' }, '--bloom "know" is unknown.'],
  ])('is refused: %j', (wish, what) => {
    expect(aimFor(wish)).toMatchObject({ refusal: { what } })
  })

  it('is refused where the course cannot be read', () => {
    expect(aimFor({ lesson: 'rise' }, { 'course.yaml': 'a: b: c' })).toMatchObject({
      refusal: { code: 'broken-course' },
    })
  })
})

describe('what a question does not say of its place', () => {
  const text = '::why-rise::Pourquoi ? {=gaz ~eau}'

  it('is what the lesson alone declares, and that is told', () => {
    const { items, notes } = imported('a.gift', text, { ...aimed({ lesson: 'rise' }), bank: [] })
    expect(items).toMatchObject([{ objective: 'explain', concepts: ['C01'], bloom: '', revision: 1 }])
    expect(briefly(notes)).toEqual(['1:1 guess guessed-concept', '1:1 guess guessed-objective'])
  })

  it('is what the command says', () => {
    const wish = { lesson: 'rise', objective: 'explain', concepts: ['C02'], bloom: 'apply' }
    const { items, notes } = imported('a.gift', text, { ...aimed(wish), bank: [] })
    expect(items).toMatchObject([{ objective: 'explain', concepts: ['C02'], bloom: 'apply' }])
    expect(briefly(notes)).toEqual([])
  })

  it('stays empty where the lesson declares several', () => {
    const declared = { objectives: ['a', 'b'], concepts: ['C01', 'C02'] }
    const { items, notes } = imported('a.gift', text, { ...aimed({ lesson: 'rise' }), bank: [], declared })
    expect(items).toMatchObject([{ objective: '', concepts: [] }])
    expect(notes).toMatchObject([
      { extent: 'to-write', why: expect.stringContaining('concepts, objective, bloom.') as string },
    ])
  })
})

describe('adding to items.yaml', () => {
  const { items } = imported('a.gift', '::why-rise::Why? {=gas ~air}')
  const locales = ['fr', 'en']
  const added = (existing: string | null) => addition('items.yaml', existing, items, locales)

  it.each(['- id: a\n  kind: choice\n', '- id: a', '# nothing yet\n', ''])('goes after %j', (existing) => {
    const found = added(existing)
    expect('text' in found && `${existing}${found.text}`).toContain(
      '\n\n- id: why-rise\n'.slice(existing === '' ? 1 : 0),
    )
  })

  it('makes a file where there is none', () => {
    expect(added(null)).toMatchObject({
      text: expect.stringMatching(/^# yaml-language-server.*\n\n- id: why-rise\n/) as string,
    })
  })

  it.each(['a: b\n', '  - id: a\n', '[{ id: a }]\n', '- id: "a\n', '- id: a\n- &x id: *x\n'])(
    'is refused after %j',
    (existing) => {
      expect(added(existing)).toMatchObject({ refusal: { code: 'unextendable' } })
    },
  )
})
