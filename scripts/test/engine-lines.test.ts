import { describe, expect, it } from 'vitest'
import { engineLines, type Journey, playwrightJourneys, vitestJourneys } from './engine-lines.ts'

const tested = (projectName: string, status: string, description?: string) => ({
  projectName,
  status,
  annotations: description === undefined ? [] : [{ type: 'skip', description }],
})

describe('playwrightJourneys', () => {
  it('takes each project for an engine, names what is nested, and keeps why a journey was left out', () => {
    const specs = [
      {
        title: 'cards are sorted @engines',
        tests: [tested('Chromium', 'expected'), tested('Firefox', 'skipped', 'it sends no touch')],
      },
    ]
    const report = { suites: [{ title: 'a.spec.ts', suites: [{ title: 'by touch', specs }] }] }
    expect(playwrightJourneys(report)).toEqual([
      { engine: 'Chromium', name: 'by touch: cards are sorted', end: 'passed' },
      { engine: 'Firefox', name: 'by touch: cards are sorted', end: 'left out', why: 'it sends no touch' },
    ])
  })

  it('counts what was flaky, or ended otherwise than expected, as failed', () => {
    const specs = [{ title: 'x', tests: [tested('Firefox', 'flaky'), tested('Firefox', 'unexpected')] }]
    const ends = playwrightJourneys({ suites: [{ title: 'a.spec.ts', specs }] }).map(({ end }) => end)
    expect(ends).toEqual(['failed', 'failed'])
  })
})

it('vitestJourneys reads the reason from the name', () => {
  const assertionResults = [
    { fullName: 'the sorter: cards are sorted by mouse', status: 'passed' },
    { fullName: 'the sorter: by touch: no touch is sent', status: 'skipped' },
  ]
  expect(vitestJourneys({ testResults: [{ assertionResults }] }, 'WebKit')).toEqual([
    { engine: 'WebKit', name: 'the sorter: cards are sorted by mouse', end: 'passed' },
    { engine: 'WebKit', name: 'the sorter: by touch', end: 'left out', why: 'no touch is sent' },
  ])
})

describe('engineLines', () => {
  const made = (engine: string, end: Journey['end'] = 'passed'): Journey => ({ engine, name: 'n', end })

  it('counts by engine, and names what was left out once for each reason', () => {
    const journeys: Journey[] = [
      made('Chromium'),
      made('Chromium'),
      made('Firefox'),
      { engine: 'Firefox', name: 'a', end: 'left out', why: 'no touch' },
      { engine: 'Firefox', name: 'b', end: 'left out', why: 'no touch' },
    ]
    expect(engineLines(journeys, [])).toEqual([
      'journeys: Chromium 2, Firefox 1 (left out 2)',
      '  left out in Firefox, for no touch: a; b',
    ])
  })

  it('never passes an absent engine over, nor a failure', () => {
    const lines = engineLines([made('Chromium'), made('Chromium', 'failed')], ['Firefox', 'WebKit'])
    expect(lines).toEqual([
      'journeys: Chromium 1 (failed 1), Firefox none: it is not on this machine, WebKit none: it is not on this machine',
    ])
  })

  it('says nothing where no journey was made', () => expect(engineLines([], ['Firefox'])).toEqual([]))
})
