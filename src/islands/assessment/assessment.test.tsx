// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AssessmentForm, Attempt, ProgressEvent, Sitting } from '../../learning/progress/event.ts'
import { Assessment } from './assessment.tsx'
import { sampleCourse, sampleItems } from './sample-course.ts'
import { sampleStrings as strings } from './sample-strings.ts'

const store = vi.hoisted(() => ({
  events: [] as ProgressEvent[],
  drafts: new Map<string, unknown>(),
  told: new Set<() => void>(),
  atMs: 0,
}))
vi.mock('../../state/progress.ts', async () => {
  const { reduceEvents } = await import('../../learning/progress/state.ts')
  return {
    $progress: {
      get: () => reduceEvents(store.events),
      listen: (tell: () => void) => {
        store.told.add(tell)
        return () => store.told.delete(tell)
      },
    },
    openProgress: () => Promise.resolve(),
    recordAttempt: (answer: Omit<Attempt, 'type' | 'id' | 'submittedAtMs'>) => {
      store.atMs += 1
      store.events.push({ type: 'attempt', id: `at-${store.atMs}`, ...answer, submittedAtMs: store.atMs })
      for (const tell of store.told) tell()
      return Promise.resolve()
    },
  }
})
vi.mock('../../state/sittings.ts', () => ({
  beginSitting: (drawn: Pick<Sitting, 'form' | 'items' | 'parallel'>) => {
    store.atMs += 1
    store.events.push({ type: 'sitting', id: `sitting-${store.atMs}`, ...drawn, atMs: store.atMs })
    return Promise.resolve()
  },
}))
vi.mock('../../state/drafts.ts', () => ({
  readDraft: (id: string) => store.drafts.get(id),
  writeDraft: (id: string, draft: unknown) => store.drafts.set(id, JSON.parse(JSON.stringify(draft))),
  dropDraft: (id: string) => store.drafts.delete(id),
}))
vi.mock('../../state/now.ts', () => ({ now: () => store.atMs }))
vi.mock('../../state/seeds.ts', () => ({ newSeed: () => 3 }))

/** Each test asks at addresses of its own: what was fetched stays. */
let visit = 0
let isAway = false
const asked: string[] = []
beforeEach(() => {
  Object.assign(store, { events: [], atMs: 0 })
  store.drafts.clear()
  store.told.clear()
  asked.length = 0
  isAway = false
  visit += 1
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    if (isAway) return Promise.reject(new TypeError('away'))
    const id = address.split('/').at(-1)
    const found = id === 'catalogue' ? sampleCourse : { item: sampleItems.find((item) => item.id === id) }
    return Promise.resolve(new Response(JSON.stringify(found)))
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const show = (form: AssessmentForm = 'diagnostic') => {
  const at = `https://site.example/${visit}`
  const addresses = {
    ...{ catalogue: `${at}/catalogue`, item: `${at}/items/{item}` },
    ...{ course: '/course/', progress: '/progress/', attestation: '/attestation/', handIn: '/hand-in/' },
  }
  return render(<Assessment {...{ form, size: 3, locale: 'en', addresses, strings }} />).container
}
const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name })
const press = async (name: string) => {
  const found = await button(name)
  await waitFor(() => expect(found.disabled).toBe(false))
  await act(() => {
    fireEvent.click(found)
  })
}
const heading = (name: string) => screen.findByRole('heading', { name })
const start = async (form: AssessmentForm = 'diagnostic') => {
  const container = show(form)
  await press('Start')
  await heading('Question 1 of 3')
  return container
}
const legend = () => document.querySelector('legend.q')?.textContent ?? ''
const itemAsked = async () => {
  await waitFor(() => expect(legend()).not.toBe(''))
  const id = /Stem of (.*)\?/.exec(legend())?.[1]
  return sampleItems.find((item) => item.id === id) ?? sampleItems[0]
}
const stake = (words: string) => fireEvent.click(screen.getByLabelText(words))
const put = async (isRight: boolean) => {
  const item = await itemAsked()
  if (item?.kind === 'choice') fireEvent.click(screen.getByLabelText(isRight ? 'good option' : 'bad option'))
  else {
    const right = item?.kind === 'number' ? '12' : 'sea'
    const wrong = item?.kind === 'number' ? '7' : 'hill'
    await act(() => {
      fireEvent.input(screen.getByLabelText('Your answer'), { target: { value: isRight ? right : wrong } })
    })
  }
}
const answer = async (isRight: boolean, staked = '+3 or −6') => {
  const before = legend()
  await put(isRight)
  stake(staked)
  await press('Submit')
  await waitFor(() => expect(legend()).not.toBe(before))
}
const answerAll = async (isRight: boolean, staked?: string) => {
  for (let at = 0; at < 3; at += 1) await answer(isRight, staked)
  await heading('All answered')
}
const attempts = () => store.events.filter((event): event is Attempt => event.type === 'attempt')
const said = () => document.querySelector('.assessment > [role=status]')?.textContent

describe('before it begins', () => {
  it('says how long it is and when which stake pays', async () => {
    show()
    expect(screen.getByText('3 questions, 2 to 3 minutes.')).toBeTruthy()
    expect(
      within(screen.getByRole('table'))
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual(['ChanceIf rightIf wrong', 'below 67%+10', '67% to 80%+2−2', 'above 80%+3−6'])
    await button('Start')
  })
  it('says that the list did not come, and asks for it again', async () => {
    isAway = true
    show()
    expect(await screen.findByText('The list did not come.')).toBeTruthy()
    isAway = false
    await press('Load again')
    await press('Start')
    await heading('Question 1 of 3')
  })
})

describe('a question', () => {
  it('takes the focus at its heading, and has the next one fetched', async () => {
    await start()
    expect(document.activeElement).toBe(await heading('Question 1 of 3'))
    await itemAsked()
    const [sitting] = store.events
    const [first, second] = sitting?.type === 'sitting' ? sitting.items : []
    expect(asked.map((address) => address.split('/').at(-1))).toEqual(['catalogue', second, first])
  })
  it('needs an answer and a stake to go on', async () => {
    await start()
    const item = await itemAsked()
    await press('Submit')
    await screen.findByText(item?.kind === 'choice' ? 'Choose.' : 'Write.')
    await put(true)
    await screen.findByText('Stake too.')
    expect(attempts()).toEqual([])
    stake('+2 or −2')
    await waitFor(() => expect(screen.queryByText('Stake too.')).toBeNull())
    await press('Submit')
    await heading('Question 2 of 3')
    const sitting = store.events.find(({ type }) => type === 'sitting')?.id
    expect(attempts()).toMatchObject([
      { item: item?.id, context: 'diagnostic', sitting, certainty: 2, score: 1, revision: 1 },
    ])
    expect([...store.drafts]).toEqual([])
  })
  it('says that it is kept, not whether it was right, and moves on', async () => {
    const container = await start()
    await answer(false)
    expect(said()).toBe('Kept.')
    expect(document.activeElement).toBe(await heading('Question 2 of 3'))
    expect(container.textContent).not.toMatch(/Not quite|Why of|About bad/)
  })
  it('comes back at the end where it is skipped, as it was left', async () => {
    await start()
    const first = await itemAsked()
    await put(true)
    await press('Skip')
    expect(said()).toBe('Skipped.')
    await heading('Question 1 of 3')
    expect((await itemAsked())?.id).not.toBe(first?.id)
    await answer(true)
    await answer(true)
    expect((await itemAsked())?.id).toBe(first?.id)
    expect(screen.queryByRole('button', { name: 'Skip' })).toBeNull()
    stake('+1 or 0')
    await press('Submit')
    await heading('All answered')
    expect(attempts().map(({ score }) => score)).toEqual([1, 1, 1])
  })
  it('that does not come loses nothing, and can be asked for again', async () => {
    show()
    await button('Start')
    isAway = true
    await press('Start')
    await screen.findByText('It did not come.')
    isAway = false
    await press('Load again')
    expect(await itemAsked()).toBeTruthy()
    expect(document.activeElement).toBe(await heading('Question 1 of 3'))
  })
  it('is stored once, however often it is submitted', async () => {
    await start()
    await put(true)
    stake('+1 or 0')
    const submit = await button('Submit')
    await act(() => {
      fireEvent.click(submit)
      fireEvent.click(submit)
    })
    await heading('Question 2 of 3')
    expect(attempts()).toHaveLength(1)
  })
})

describe('another day', () => {
  it('goes on at the first question without an answer, with its draft', async () => {
    await start()
    await answer(true)
    const second = await itemAsked()
    await put(false)
    stake('+2 or −2')
    cleanup()
    show()
    await screen.findByText('1 answered of 3.')
    await press('Go on with 2 of 3')
    expect((await itemAsked())?.id).toBe(second?.id)
    expect(screen.getByLabelText<HTMLInputElement>('+2 or −2').checked).toBe(true)
    const ticked = screen.queryByLabelText<HTMLInputElement>('bad option')?.checked
    const typed = screen.queryByLabelText<HTMLInputElement>('Your answer')?.value
    expect(ticked ?? typed).toBeTruthy()
    await press('Submit')
    await heading('Question 3 of 3')
    expect(attempts().map(({ score }) => score)).toEqual([1, 0])
  })
  it('shows the result of what is complete, and starts over with what is new', async () => {
    await start()
    await answerAll(true)
    cleanup()
    show()
    await heading('Your result')
    const seen = new Set(attempts().map(({ item }) => item))
    await press('Start over')
    await heading('Question 1 of 3')
    expect(seen.has((await itemAsked())?.id ?? '')).toBe(false)
  })
  it('asks once before it repeats what was met', async () => {
    await start()
    await answerAll(true)
    await press('See my result')
    await press('Start over')
    await answerAll(true)
    await press('See my result')
    await press('Start over')
    const words = await screen.findByText('3 of 3 met before.')
    expect(document.activeElement).toBe(words)
    await press('Keep')
    expect(document.activeElement).toBe(await button('Start over'))
    await press('Start over')
    await press('Over anyway')
    await heading('Question 1 of 3')
  })
})

describe('the result', () => {
  it('tells parts, stakes, what to work on and where', async () => {
    await start()
    await answer(true, '+1 or 0')
    await answer(false, '+3 or −6')
    await answer(false, '+2 or −2')
    await press('See my result')
    expect(document.activeElement).toBe(await heading('Your result'))
    expect(screen.getByText('1 right of 3')).toBeTruthy()
    expect(screen.getByText('Marks: −7; lowest +1; highest −9.')).toBeTruthy()
    const [wrong, other] = attempts().filter(({ score }) => score === 0)
    const names = [wrong, other].map((attempt) => attempt?.item.split('-')[0] ?? '')
    const advice = [...document.querySelectorAll('.advice li')].map((one) => one.textContent)
    expect(advice[0]).toContain(`do ${names[0]}`)
    expect(advice[0]).toContain('Sure and wrong')
    expect(advice[1]).toContain(`do ${names[1]}`)
    expect(advice[1]).not.toContain('Sure and wrong')
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.advice a')].map((link) =>
      link.getAttribute('href'),
    )
    expect(links).toEqual(names.map((name) => `/lessons/${name === 'text' ? 'text-entry' : name}/#part`))
  })
  it('explains every question, in folds', async () => {
    await start()
    await answerAll(false)
    await press('See my result')
    await waitFor(() => expect(document.querySelectorAll('.answered details')).toHaveLength(3))
    const folds = [...document.querySelectorAll('.answered details')].map((fold) => fold.textContent)
    const fold = (kind: string) => folds.find((text) => text.includes(`Stem of ${kind}`))
    expect(fold('choice')).toMatch(
      /Not quite.*bad option.*About bad\..*Right answer.*good option.*Why of choice.*−6/,
    )
    expect(fold('number')).toMatch(/Not quite.*7.*Understood: 7.*Right answer.*12.*Why of number/)
    expect(fold('text')).toMatch(/Not quite.*hill.*Right answer.*sea.*Why of text/)
  })
  it('is whole without the texts, which can be asked for again', async () => {
    await start()
    await answerAll(true)
    cleanup()
    visit += 1
    vi.stubGlobal('fetch', (address: string) =>
      address.endsWith('catalogue') || !isAway
        ? Promise.resolve(
            new Response(
              JSON.stringify(
                address.endsWith('catalogue')
                  ? sampleCourse
                  : { item: sampleItems.find(({ id }) => address.endsWith(id)) },
              ),
            ),
          )
        : Promise.reject(new TypeError('away')),
    )
    isAway = true
    show()
    await screen.findByText('Some did not come.')
    expect(screen.getByText('3 right of 3')).toBeTruthy()
    isAway = false
    await press('Load again')
    await waitFor(() => expect(document.querySelectorAll('.answered details')).toHaveLength(3))
    await waitFor(() => expect(document.activeElement?.textContent).toBe('One by one'))
  })
  it('of the final stands beside the diagnostic, and leads to what there is to show for it', async () => {
    await start()
    await answerAll(false)
    await press('See my result')
    expect(screen.getByRole('link', { name: /^Lesson/ }).getAttribute('href')).toBe('/lessons/choice/')
    cleanup()
    const diagnostic = new Set(attempts().map(({ item }) => item))
    await start('final')
    await answerAll(true)
    expect(
      attempts()
        .slice(3)
        .some(({ item }) => diagnostic.has(item)),
    ).toBe(false)
    await press('See my result')
    const table = await screen.findByRole('table', { name: 'Right answers before and after' })
    expect(within(table).getAllByRole('row').at(-1)?.textContent).toBe('In all0 of 33 of 3More')
    expect(within(table).getAllByRole('row').at(1)?.textContent).toBe('Part choice0 of 11 of 1Alike')
    expect(screen.getByRole('link', { name: 'My attestation' }).getAttribute('href')).toBe('/attestation/')
    expect(screen.getByRole('link', { name: 'Hand in' }).getAttribute('href')).toBe('/hand-in/')
  })
})

it('is heard: the question, what is missing, that it is kept', async () => {
  const container = await start()
  await itemAsked()
  await virtual.start({ container })
  await press('Submit')
  await waitFor(async () =>
    expect(await virtual.spokenPhraseLog()).toContainEqual(
      expect.stringMatching(/^polite: (Choose|Write)\.$/),
    ),
  )
  await answer(true)
  await waitFor(async () => expect(await virtual.spokenPhraseLog()).toContain('polite: Kept.'))
  await waitFor(async () =>
    expect(await virtual.spokenPhraseLog()).toContain('heading, Question 2 of 3, level 2'),
  )
  await virtual.stop()
})
