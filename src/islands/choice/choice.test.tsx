// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { hydrate, render as paint } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChoiceItem } from '../../learning/items/choice.ts'
import type { Attempt } from '../../learning/progress/event.ts'
import type { Found } from '../found.ts'
import { Choice } from './choice.tsx'
import { Fields } from './fields.tsx'
import { questionOf } from './question.ts'

const store = vi.hoisted(() => ({
  attempts: [] as Partial<Attempt>[],
  drafts: new Map<string, unknown>(),
  /** Attempts resolve when told to. */
  release: [] as (() => void)[],
  opened: Promise.resolve(),
  holds: false,
}))
vi.mock('../../state/progress.ts', () => ({
  $progress: { get: () => ({ items: { sea: { attempts: store.attempts } } }) },
  openProgress: () => store.opened,
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

const base = { id: 'sea', kind: 'choice', revision: 2, concepts: [], objective: 'o', bloom: 'apply' } as const
const town = (id: string, feedback: string, key?: true) => ({ id, text: id, feedback, key })
const single: ChoiceItem<string> = {
  ...base,
  stem: 'Which town is by the sea?',
  explanation: 'It has a sea port.',
  options: [
    town('Brest', 'Its roadstead opens on the Atlantic.', true),
    town('Lyons', 'Two rivers meet there.'),
    town('Dijon', 'It is far inland.'),
  ],
}
const several: ChoiceItem<string> = {
  ...single,
  multiple: true,
  options: [...single.options, town('Nice', 'It lies on a bay.', true)],
}
const feedback = { several: 'Several', right: 'Right', wrong: 'Not quite', excess: 'Not this one' }
const strings = {
  ...{
    check: 'Check',
    retry: 'Try again',
    reveal: 'Show the answer',
    redo: 'Start over',
    reread: 'Look back',
  },
  ...{
    chooseOne: 'Choose one, then check.',
    chooseSome: 'Tick some, then check.',
    right: 'Right',
    wrong: 'Not quite',
  },
  ...{ notQuite: 'Not quite: {what}.', extra: '{k} too many', missing: '{k} missing' },
  ...{
    lastRight: 'Last time: right.',
    lastWrong: 'Last time: not quite.',
    revised: 'The question has changed.',
  },
}
const island = (item: ChoiceItem<string>, found: Found = []) => (
  <Choice question={questionOf(item)} strings={strings} found={found}>
    <Fields item={item} strings={feedback} />
    <details class="answer" hidden>
      <summary>The answer, and why</summary>
      <b>Right answer: Brest</b>
      <p>{item.explanation}</p>
    </details>
  </Choice>
)

const show = async (item = single) => {
  const { container } = render(island(item))
  await waitFor(() => expect(button('Check').disabled).toBe(false))
  return container
}
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
const option = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
const press = (name: string) => button(name).click()
const answer = async (...names: string[]) => {
  for (const name of names) option(name).click()
  await waitFor(() => expect(option(names[0] ?? '').checked).toBe(true))
  press('Check')
}
const stayInView = () => {
  const box = { top: 10, bottom: 400 } as DOMRect
  vi.spyOn(HTMLFormElement.prototype, 'getBoundingClientRect').mockReturnValue(box)
}
const status = () => screen.getByRole('status').textContent
const seen = (text: string) =>
  [...document.querySelectorAll('.opt p, .answer p')].some(
    (p) => p.textContent === text && !p.closest('[hidden]'),
  )

beforeEach(() => {
  store.attempts = []
  store.release = []
  store.drafts.clear()
  store.holds = false
  store.opened = Promise.resolve()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('a wrong answer', () => {
  it('is recorded, then explained, and the key stays hidden', async () => {
    await show()
    await answer('Lyons')
    await waitFor(() => expect(seen('Two rivers meet there.')).toBe(true))
    expect(seen('Its roadstead opens on the Atlantic.')).toBe(false)
    expect(seen('It has a sea port.')).toBe(false)
    expect(store.attempts).toMatchObject([
      { item: 'sea', revision: 2, context: 'check', response: { chosen: ['Lyons'] }, score: 0 },
    ])
  })

  it('shows the key and the explanation the second time', async () => {
    await show()
    await answer('Lyons')
    await waitFor(() => button('Try again'))
    await answer('Dijon')
    await waitFor(() => expect(seen('It has a sea port.')).toBe(true))
    expect(seen('Its roadstead opens on the Atlantic.')).toBe(true)
    expect(store.attempts).toHaveLength(2)
  })

  it('lets the answer be seen, without an attempt, and hands the focus on', async () => {
    await show()
    await answer('Lyons')
    await waitFor(() => press('Show the answer'))
    await waitFor(() => expect(seen('It has a sea port.')).toBe(true))
    expect(document.activeElement).toBe(button('Start over'))
    expect(store.attempts).toHaveLength(1)
  })

  it('is taken off at the next try, with the focus on the options', async () => {
    await show()
    await answer('Lyons')
    await waitFor(() => press('Try again'))
    await waitFor(() => expect(option('Lyons').checked).toBe(false))
    expect(document.activeElement?.getAttribute('name')).toBe('sea')
  })
})

describe('a right answer', () => {
  it('ends the question: nothing can be changed until it is begun anew', async () => {
    await show()
    await answer('Brest')
    await waitFor(() => expect(seen('It has a sea port.')).toBe(true))
    option('Dijon').click()
    await waitFor(() => expect(option('Brest').checked).toBe(true))
    expect(store.drafts.size).toBe(0)
    press('Start over')
    await waitFor(() => expect(option('Brest').checked).toBe(false))
    expect(seen('It has a sea port.')).toBe(false)
    expect(store.attempts).toMatchObject([{ score: 1 }])
  })
})

describe('several answers', () => {
  it('explains those chosen and only counts those missing', async () => {
    await show(several)
    await answer('Brest', 'Lyons')
    await waitFor(() => expect(status()).toBe('Not quite: 1 too many, 1 missing.'))
    expect(seen('Two rivers meet there.')).toBe(true)
    expect(seen('It lies on a bay.')).toBe(false)
  })

  it('keeps what was right for the next try', async () => {
    await show(several)
    await answer('Brest', 'Lyons')
    await waitFor(() => press('Try again'))
    await waitFor(() => expect(option('Lyons').checked).toBe(false))
    expect(option('Brest').checked).toBe(true)
  })
})

it('does not submit with the click that tries again', async () => {
  await show(several)
  await answer('Brest', 'Lyons')
  await waitFor(() => button('Try again'))
  const wasLeftToTheBrowser = fireEvent.click(button('Try again'))
  expect(wasLeftToTheBrowser).toBe(false)
})

describe('recording', () => {
  it('shows nothing before the answer is stored', async () => {
    store.holds = true
    await show()
    await answer('Lyons')
    await waitFor(() => expect(store.release).toHaveLength(1))
    expect(seen('Two rivers meet there.')).toBe(false)
    expect(status()).toBe('')
    store.release[0]?.()
    await waitFor(() => expect(seen('Two rivers meet there.')).toBe(true))
  })

  it('stores one attempt however often the button is pressed', async () => {
    store.holds = true
    const form = (await show()).querySelector('form')
    await answer('Lyons')
    for (let times = 0; times < 3; times += 1) if (form) fireEvent.submit(form)
    store.release[0]?.()
    await waitFor(() => button('Try again'))
    if (form) fireEvent.submit(form)
    expect(store.attempts).toHaveLength(1)
  })

  it('takes the second click of a double click for the first', async () => {
    await show()
    await answer('Lyons')
    await waitFor(() => button('Try again'))
    fireEvent.click(button('Try again'), { detail: 2 })
    expect(option('Lyons').checked).toBe(true)
  })
})

describe('no answer', () => {
  it('is met kindly, and records nothing', async () => {
    await show()
    button('Check').focus()
    press('Check')
    await waitFor(() => expect(status()).toBe('Choose one, then check.'))
    expect(document.activeElement).toBe(button('Check'))
    const described = screen.getByRole('group').getAttribute('aria-describedby')
    expect(document.querySelector(`#${described}`)?.textContent).toBe('Choose one, then check.')
    expect(store.attempts).toEqual([])
    option('Lyons').click()
    await waitFor(() => expect(status()).toBe(''))
  })
})

describe('another visit', () => {
  const last = (response: unknown, revision = 2) =>
    store.attempts.push({ item: 'sea', context: 'check', revision, response })

  it('shows the last answer with its feedback', async () => {
    last({ chosen: ['Lyons'] })
    render(island(single))
    await waitFor(() => button('Start over'))
    expect(option('Lyons').checked).toBe(true)
    expect(seen('Two rivers meet there.')).toBe(true)
    expect(seen('It has a sea port.')).toBe(false)
    screen.getByText('Last time: not quite.')
    expect(status()).toBe('')
  })

  it('keeps the feedback back while the question is being read, for the page not to jump', async () => {
    stayInView()
    last({ chosen: ['Brest'] })
    render(island(single))
    await waitFor(() => button('Look back'))
    expect(seen('It has a sea port.')).toBe(false)
    press('Look back')
    await waitFor(() => expect(seen('It has a sea port.')).toBe(true))
    expect(document.activeElement).toBe(button('Start over'))
  })

  it('comes too late where something is ticked already, be it that drafts cannot be kept', async () => {
    let open: (() => void) | undefined
    store.opened = new Promise((resolve) => (open = resolve))
    stayInView()
    last({ chosen: ['Lyons'] })
    await show()
    option('Dijon').click()
    await waitFor(() => expect(store.drafts.delete('sea')).toBe(true))
    open?.()
    await new Promise((resolve) => setTimeout(resolve))
    press('Check')
    await waitFor(() => expect(seen('It is far inland.')).toBe(true))
    expect(seen('Two rivers meet there.')).toBe(false)
  })

  it('says that the question has changed', async () => {
    last({ chosen: ['Lyons'] }, 1)
    await show()
    await waitFor(() => screen.getByText('The question has changed.'))
    expect(option('Lyons').checked).toBe(false)
  })

  it.each([null, { chosen: ['Atlantis'] }, { chosen: 'Lyons' }])(
    'stays open after an answer that says nothing: %j',
    async (response) => {
      last(response)
      await show()
      expect(seen('Two rivers meet there.')).toBe(false)
    },
  )

  it('finds the tick that was not checked', async () => {
    last({ chosen: ['Lyons'] })
    await show()
    option('Dijon').click()
    await waitFor(() => expect(store.drafts.get('sea')).toEqual({ chosen: ['Dijon'] }))
    cleanup()
    await show()
    await waitFor(() => expect(option('Dijon').checked).toBe(true))
    expect(seen('Two rivers meet there.')).toBe(false)
  })
})

describe('a page that wakes late', () => {
  /** As the server sends it: effects have not run. */
  const arrive = () => {
    const server = document.createElement('div')
    paint(island(single), server)
    const page = document.body.appendChild(document.createElement('div'))
    page.innerHTML = server.innerHTML
    paint(null, server)
    return page
  }

  it('keeps what was ticked before, though there is an older answer', async () => {
    store.attempts.push({ item: 'sea', context: 'check', revision: 2, response: { chosen: ['Lyons'] } })
    const page = arrive()
    option('Dijon').click()
    hydrate(island(single, [['sea', 'Dijon']]), page)
    await waitFor(() => expect(button('Check').disabled).toBe(false))
    expect(option('Dijon').checked).toBe(true)
    expect(store.drafts.get('sea')).toEqual({ chosen: ['Dijon'] })
    press('Check')
    await waitFor(() => expect(seen('It is far inland.')).toBe(true))
    paint(null, page)
    page.remove()
  })

  it('hides all feedback, and has its live region, from the first', () => {
    const page = arrive()
    for (const why of page.querySelectorAll<HTMLElement>('.why, .answer')) expect(why.hidden).toBe(true)
    expect(page.querySelector('[role=status]')?.textContent).toBe('')
    expect(page.querySelectorAll('fieldset input')).toHaveLength(3)
    page.remove()
  })
})

describe('a screen reader', () => {
  afterEach(() => virtual.stop())

  it('hears the verdict, with its reason, and the kind word', async () => {
    const container = await show()
    await virtual.start({ container })
    press('Check')
    await waitFor(async () =>
      expect(await virtual.spokenPhraseLog()).toContain('polite: Choose one, then check.'),
    )
    await answer('Lyons')
    await waitFor(async () =>
      expect(await virtual.spokenPhraseLog()).toContain('polite: Not quite. Two rivers meet there.'),
    )
    await answer('Brest')
    await waitFor(async () =>
      expect(await virtual.spokenPhraseLog()).toContain(
        'polite: Right. Its roadstead opens on the Atlantic.',
      ),
    )
  })

  it('meets no feedback before an answer', async () => {
    const container = await show()
    await virtual.start({ container })
    while (
      (await virtual.lastSpokenPhrase()) !== 'end of form' &&
      (await virtual.spokenPhraseLog()).length < 60
    )
      await virtual.next()
    const log = (await virtual.spokenPhraseLog()).join('\n')
    expect(log).toContain('Which town is by the sea?')
    for (const { feedback } of single.options) expect(log).not.toContain(feedback)
  })
})
