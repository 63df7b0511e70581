// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { maxReflectionLength, type ReflectionItem } from '../../learning/items/reflection.ts'
import { sampleBase } from '../../learning/items/sample-base.ts'
import type { Attempt } from '../../learning/progress/event.ts'
import { Reflection } from './reflection.tsx'

const store = vi.hoisted(() => ({
  attempts: [] as Partial<Attempt>[],
  drafts: new Map<string, unknown>(),
}))
vi.mock('../../state/progress.ts', () => ({
  $progress: { get: () => ({ items: { why: { attempts: store.attempts } } }) },
  openProgress: () => Promise.resolve(),
  recordAttempt: (answer: Partial<Attempt>) => {
    store.attempts.push(answer)
    return Promise.resolve()
  },
}))
vi.mock('../../state/drafts.ts', () => ({
  readDraft: (item: string) => store.drafts.get(item),
  writeDraft: (item: string, draft: unknown) => store.drafts.set(item, draft),
  dropDraft: (item: string) => store.drafts.delete(item),
}))

const criterion = (id: string) => ({ id, text: `It says ${id}.`, advice: `Say ${id}.` })
const item: ReflectionItem<string> = {
  ...{ ...sampleBase, id: 'why', revision: 2, kind: 'reflection', stem: 'Why does it rain?' },
  ...{ explanation: 'Air cools as it rises.', modelAnswer: 'Because air rises.' },
  criteria: [criterion('where'), criterion('when')],
}
const strings = {
  ...{ hint: 'A hint', anotherHint: 'Another', reread: 'Look back', revised: 'It has changed.' },
  ...{ yourText: 'Your text', left: { one: '{k} left', other: '{k} left' }, compare: 'Compare' },
  ...{ empty: 'Write first.', modelAnswer: 'A model', rubric: 'What does it do?', save: 'Save' },
  ...{ rewrite: 'Back to my text', selfScored: 'Self-assessed', met: 'Met', unmet: 'To add' },
  ...{
    judged: { one: '{k} of {n} met', other: '{k} of {n} met' },
    past: 'Answered already.',
    fold: 'A model',
  },
}

const show = async (found: [string, string][] = []) => {
  const { container } = render(<Reflection item={item} locale="en" strings={strings} found={found} />)
  await waitFor(() =>
    expect(container.querySelector<HTMLButtonElement>('.acts button')?.disabled).toBe(false),
  )
  return container
}
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
const field = () => screen.getByLabelText<HTMLTextAreaElement>('Your text')
const write = (text: string) => fireEvent.input(field(), { target: { value: text } })
const compare = async () => {
  button('Compare').click()
  await waitFor(() => button('Save'))
}
const save = async () => {
  button('Save').click()
  await waitFor(() => expect(store.attempts).toHaveLength(1))
  await waitFor(() => screen.getByText('Air cools as it rises.'))
}

beforeEach(() => {
  store.attempts = []
  store.drafts.clear()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('writing', () => {
  it('comes first: nothing of the model answer is there before', async () => {
    await show()
    expect(screen.queryByText('Because air rises.')).toBeNull()
    button('Compare').click()
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Write first.'))
    write('Clouds.')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''))
    await compare()
    screen.getByText('Because air rises.')
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'A model' }))
  })

  it('is kept at each letter', async () => {
    await show()
    write('Clo')
    expect(store.drafts.get('why')).toMatchObject({ text: 'Clo' })
    cleanup()
    await show()
    await waitFor(() => expect(field().value).toBe('Clo'))
  })

  it('done before the page came alive stays, whatever was written in another visit', async () => {
    store.drafts.set('why', { text: 'Older.', met: [] })
    await show([['why', 'Written early.']])
    expect(field().value).toBe('Written early.')
    await waitFor(() => expect(store.drafts.get('why')).toMatchObject({ text: 'Written early.' }))
  })

  it('is counted near the limit only', async () => {
    await show()
    expect(field().maxLength).toBe(maxReflectionLength)
    write('Short.')
    expect(screen.queryByText(/left/)).toBeNull()
    write('x'.repeat(maxReflectionLength - 20))
    await waitFor(() => screen.getByText('20 left'))
  })
})

describe('judging', () => {
  it('is stored, said to be self-assessed, and advises what to add', async () => {
    await show()
    write('Over the sea.')
    await compare()
    expect(field().readOnly).toBe(true)
    screen.getByLabelText('It says where.').click()
    await save()
    expect(store.attempts).toMatchObject([
      { item: 'why', context: 'check', score: 0.5, response: { text: 'Over the sea.', met: ['where'] } },
    ])
    screen.getByText('Self-assessed')
    screen.getByText('Say when.')
    expect(screen.queryByText('Say where.')).toBeNull()
    expect(store.drafts.size).toBe(0)
  })

  it('is found again half done', async () => {
    await show()
    write('Over the sea.')
    await compare()
    screen.getByLabelText('It says where.').click()
    cleanup()
    await show()
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('It says where.').checked).toBe(true))
    expect(store.attempts).toEqual([])
  })

  it('can be left for the text, which is then judged anew', async () => {
    await show()
    write('Over the sea.')
    await compare()
    screen.getByLabelText('It says where.').click()
    button('Back to my text').click()
    await waitFor(() => expect(document.activeElement).toBe(field()))
    expect(field().readOnly).toBe(false)
    await compare()
    expect(screen.getByLabelText<HTMLInputElement>('It says where.').checked).toBe(false)
  })
})

describe('another visit', () => {
  const past = () =>
    (store.attempts = [
      { context: 'check', revision: 2, response: { text: 'Over the sea.', met: ['when'] }, score: 0.5 },
    ])

  it('shows the text and what was judged of it', async () => {
    past()
    await show()
    await waitFor(() => expect(field().value).toBe('Over the sea.'))
    screen.getByText('Say where.')
    screen.getByText('Answered already.')
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('keeps it folded while it is being read', async () => {
    const box = { top: 10, bottom: 400 } as DOMRect
    vi.spyOn(HTMLFormElement.prototype, 'getBoundingClientRect').mockReturnValue(box)
    past()
    await show()
    await waitFor(() => button('Look back'))
    expect(screen.queryByText('Say where.')).toBeNull()
    button('Look back').click()
    await waitFor(() => screen.getByText('Say where.'))
  })

  it('says that the question has changed', async () => {
    store.attempts = [{ context: 'check', revision: 1, response: { text: 'Old.', met: [] } }]
    await show()
    await waitFor(() => screen.getByText('It has changed.'))
    expect(field().value).toBe('')
  })
})

describe('a screen reader', () => {
  afterEach(() => virtual.stop())

  it('is led to the model answer, and hears the judgement', async () => {
    const container = await show()
    await virtual.start({ container })
    write('Over the sea.')
    await compare()
    await waitFor(async () => expect(await virtual.lastSpokenPhrase()).toBe('heading, A model, level 4'))
    await save()
    await waitFor(async () =>
      expect((await virtual.spokenPhraseLog()).join('\n')).toContain('polite: Self-assessed. 0 of 2 met'),
    )
  })
})
