// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleScenario } from '../../learning/items/sample-scenario.ts'
import type { Attempt } from '../../learning/progress/event.ts'
import { Scenario } from './scenario.tsx'

const store = vi.hoisted(() => ({
  attempts: [] as Partial<Attempt>[],
  drafts: new Map<string, unknown>(),
  /** Attempts resolve when told to. */
  release: [] as (() => void)[],
  holds: false,
}))
vi.mock('../../state/progress.ts', () => ({
  $progress: { get: () => ({ items: { case: { attempts: store.attempts } } }) },
  openProgress: () => Promise.resolve(),
  recordAttempt: (answer: Partial<Attempt>) => {
    store.attempts.push(answer)
    return store.holds ? new Promise<void>((resolve) => store.release.push(resolve)) : Promise.resolve()
  },
}))
vi.mock('../../state/drafts.ts', () => ({
  readDraft: (item: string) => store.drafts.get(item),
  writeDraft: (item: string, draft: unknown) => store.drafts.set(item, draft),
  dropDraft: (item: string) => store.drafts.delete(item),
}))

const item = { ...sampleScenario, id: 'case', revision: 2, stem: 'At sea', explanation: 'Look first.' }
const strings = {
  ...{ hint: 'A hint', anotherHint: 'Another', situation: 'Situation {k}', decide: 'Decide', goOn: 'Go on' },
  ...{ replay: 'Play again', reread: 'See my path', choose: 'Choose first.', decided: 'You: {choice}' },
  ...{ outcome: 'Outcome', summary: 'Your path', best: 'The best', bettered: 'Not the best' },
  ...{ score: { one: '{points} of {k}', other: '{points} of {k}' }, better: 'Better: {choice}' },
  ...{ past: 'Played already.', revised: 'It has changed.' },
}

const show = async (found: [string, string][] = []) => {
  const { container } = render(<Scenario item={item} locale="en" strings={strings} found={found} />)
  await waitFor(() => expect(button('Decide').disabled).toBe(false))
  return container
}
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
const heading = (name: string) => screen.getByRole('heading', { name })
const decide = async (choice: string) => {
  screen.getByLabelText<HTMLInputElement>(choice).click()
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(choice).checked).toBe(true))
  button('Decide').click()
  await waitFor(() => button('Go on'))
}
const goOn = async (to: string) => {
  button('Go on').click()
  await waitFor(() => expect(document.activeElement).toBe(heading(to)))
}
const playToTheEnd = async () => {
  await decide('poor')
  await goOn('Situation 2')
  await decide('best')
  await goOn('Your path')
}
const path = (...steps: string[][]) => steps.map(([node, choice]) => ({ node, choice }))

beforeEach(() => {
  store.attempts = []
  store.drafts.clear()
  store.release = []
  store.holds = false
})
afterEach(cleanup)

describe('a decision', () => {
  it('explains itself before the next situation, and can no longer be changed', async () => {
    await show()
    await decide('poor')
    screen.getAllByText('on poor')
    screen.getByLabelText<HTMLInputElement>('best').click()
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('poor').checked).toBe(true))
    expect(screen.queryByText('It blows.')).toBeNull()
    await goOn('Situation 2')
    screen.getByText('It blows.')
    screen.getByText('You: poor')
  })

  it('is to be chosen first', async () => {
    await show()
    button('Decide').click()
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Choose first.'))
    screen.getByLabelText('fair').click()
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''))
  })

  it('is not undone by the second click of a double click', async () => {
    await show()
    await decide('poor')
    fireEvent.click(button('Go on'), { detail: 2 })
    screen.getByText('The wind turns.')
  })

  it('ticked before the page came alive stays ticked', async () => {
    await show([['case', 'fair']])
    expect(screen.getByLabelText<HTMLInputElement>('fair').checked).toBe(true)
  })
})

describe('the end', () => {
  it('is stored before the last decision explains itself', async () => {
    await show()
    await decide('poor')
    await goOn('Situation 2')
    store.holds = true
    screen.getByLabelText('best').click()
    button('Decide').click()
    await waitFor(() => expect(store.release).toHaveLength(1))
    expect(screen.queryByText('on best')).toBeNull()
    store.release[0]?.()
    await waitFor(() => screen.getAllByText('on best'))
    expect(store.attempts).toMatchObject([{ item: 'case', revision: 2, context: 'check', score: 0.5 }])
    expect(store.attempts[0]?.response).toEqual({ path: path(['start', 'poor'], ['middle', 'best']) })
    expect(store.drafts.size).toBe(0)
  })

  it('tells the points, and what had been better', async () => {
    await show()
    await playToTheEnd()
    screen.getByText('1 of 2')
    screen.getByText('Not the best')
    screen.getByText('Better: best')
    screen.getByText('The best')
    screen.getByText('Look first.')
  })

  it('can be played again, which is another attempt', async () => {
    await show()
    await playToTheEnd()
    button('Play again').click()
    await waitFor(() => expect(document.activeElement).toBe(heading('Situation 1')))
    expect(screen.getByLabelText<HTMLInputElement>('poor').checked).toBe(false)
    await playToTheEnd()
    expect(store.attempts).toHaveLength(2)
  })
})

describe('another visit', () => {
  it('goes on where the path was left', async () => {
    await show()
    await decide('poor')
    expect(store.drafts.get('case')).toEqual({ path: path(['start', 'poor']) })
    cleanup()
    await show()
    await waitFor(() => heading('Situation 2'))
    expect(store.attempts).toEqual([])
  })

  it('offers the path that was ended, and begins anew', async () => {
    store.attempts = [
      { context: 'check', revision: 2, response: { path: path(['start', 'poor'], ['middle', 'best']) } },
    ]
    await show()
    await waitFor(() => screen.getByText('Played already.'))
    heading('Situation 1')
    button('See my path').click()
    await waitFor(() => expect(document.activeElement).toBe(heading('Your path')))
    expect(store.attempts).toHaveLength(1)
  })

  it('says that the case has changed', async () => {
    store.attempts = [{ context: 'check', revision: 1, response: { path: [] } }]
    await show()
    await waitFor(() => screen.getByText('It has changed.'))
  })

  it.each([null, { path: 'x' }, { path: [{ node: 'rest', choice: 'x' }] }, 7])(
    'is not disturbed by a draft that is none: %j',
    async (draft) => {
      store.drafts.set('case', draft)
      await show()
      heading('Situation 1')
    },
  )
})

describe('a screen reader', () => {
  afterEach(() => virtual.stop())

  it('hears what comes of a decision, then the next situation', async () => {
    const container = await show()
    await virtual.start({ container })
    await decide('poor')
    await waitFor(async () => expect((await virtual.spokenPhraseLog()).join('\n')).toMatch(/polite: on poor/))
    await goOn('Situation 2')
    await waitFor(async () =>
      expect(await virtual.spokenPhraseLog()).toContain('heading, Situation 2, level 4'),
    )
  })
})
