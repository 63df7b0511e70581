// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeResultCode } from '../../learning/class/result-code.ts'
import { questions, sampleAnswer, sampleRecord } from '../../learning/class/sample-class.ts'
import { sampleLine } from '../../state/trainer/class/sample-line.ts'
import { ClassRoom } from './class-room.tsx'
import { perStep } from './gradual.tsx'
import { file, many, results, sampleProps, sampleSite } from './sample-room.ts'

vi.mock('../../state/trainer/class/class-worker.ts?worker&url', () => ({ default: '' }))
const lines = vi.hoisted(() => ({ started: [] as { isOver: boolean }[] }))
vi.mock('../../platform/page-worker.ts', () => ({
  startWorker: () => {
    const line = sampleLine()
    lines.started.push(line)
    return line
  },
}))
const saved = vi.hoisted(() => ({ text: '' }))
vi.mock('../../platform/files.ts', () => ({
  saveFile: (_: string, text: string) => (saved.text = text),
}))

let site: Record<string, unknown> = {}
beforeEach(() => {
  lines.started.length = 0
  site = sampleSite()
  vi.stubGlobal('fetch', (address: string) =>
    address in site
      ? Promise.resolve(new Response(JSON.stringify(site[address])))
      : Promise.reject(new Error('Away.')),
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const show = () => render(<ClassRoom {...sampleProps} />).container
const give = (...files: readonly File[]) => {
  const input = screen.getByLabelText<HTMLInputElement>('Files')
  Object.defineProperty(input, 'files', { value: files, configurable: true })
  fireEvent.change(input)
}
const rows = async () =>
  within(await screen.findByRole('table', { name: 'By item' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent))
const status = (words: string) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(words))
const ann = file('ann.json', results('0000000a', ['key', 'a']))
const bob = file('bob.json', results('0000000b', ['a', 'a']))
describe('what is given', () => {
  it('is read, and its figures are shown', async () => {
    show()
    give(ann, bob, file('bread.txt', 'bread'))
    await status('2 learners, 1 doubt')
    expect(await rows()).toEqual([
      [questions[0]?.stem, '2', '50%'],
      [questions[1]?.stem, '2', '0%'],
    ])
    expect(screen.getByText('bread.txt', { selector: 'b' }).parentElement?.textContent).toContain('Unknown')
  })
  it('counts by the key of the course, whatever score it claims', async () => {
    show()
    give(file('liar.json', results('0000000c', ['a', 'a'], { score: 1 })))
    await status('1 learner, 0 doubts')
    expect((await rows()).map((row) => row[2])).toEqual(['0%', '0%'])
  })
  it.each([
    ['one learner', [['key', 'a']], 'one learner'],
    ['one item', [['key'], ['a']], 'one item'],
    [
      'all right',
      [
        ['key', 'key'],
        ['key', 'key'],
      ],
      'all right',
    ],
    [
      'all wrong',
      [
        ['a', 'a'],
        ['a', 'a'],
      ],
      'all wrong',
    ],
  ])('tells why there is no figure: %s', async (_, chosen, why) => {
    const container = show()
    give(...chosen.map((of, at) => file(`${String(at)}.json`, results(`0000000${String(at)}`, of))))
    await rows()
    const missing = [...container.querySelectorAll('td, p, dd')].filter((one) =>
      one.textContent.includes(`No figure: ${why}`),
    )
    // The reliability, and the discrimination of each item.
    expect(missing.length).toBeGreaterThanOrEqual(1 + (chosen[0]?.length ?? 0))
  })
  it('is called by what the learner chose, else by its file, else by a number', async () => {
    const container = show()
    give(
      file('ann.json', results('0000000a', ['a'], { name: 'Ann' })),
      file('bob.json', results('0000000b', ['a'])),
      file('\u202e', results('0000000c', ['a'])),
    )
    await status('3 learners, 0 doubts')
    const fold = screen.getByText('3 plains').closest('details')
    expect(container.querySelectorAll('.class-entries > li')).toHaveLength(0)
    fold?.setAttribute('open', '')
    fireEvent(fold ?? container, new Event('toggle'))
    const names = () => [...container.querySelectorAll('.class-entries b')].map((name) => name.textContent)
    await waitFor(() => expect(names()).toEqual(['Ann (ann.json)', 'bob.json', 'File 1']))
  })
  it('is called by the beginning of a long name, which says that it goes on', async () => {
    show()
    give(file(`${'a'.repeat(60)}.json`, 'bread'))
    await status('0 learners, 1 doubt')
    expect(screen.getByText(`${'a'.repeat(60)}…`, { selector: 'b' })).toBeTruthy()
  })
  it('as an empty text is none', async () => {
    fireEvent.submit(show().querySelector('form') ?? document.body)
    await status('Nothing to read')
  })
  it('waits for a course that does not come, and is asked for again', async () => {
    site = {}
    show()
    give(ann)
    await screen.findByText('The course is away')
    expect(screen.queryByRole('table')).toBeNull()
    site = sampleSite()
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await status('1 learner, 0 doubts')
    expect(await rows()).toHaveLength(2)
  })
  it('is kept where the texts of its questions do not come: they are fetched again', async () => {
    const { 'items/q1': q1 } = site
    delete site['items/q1']
    show()
    give(ann)
    await screen.findByText('The course is away')
    site['items/q1'] = q1
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await rows()).toHaveLength(2)
  })
})

describe('a class', () => {
  it('opens an item on its options', async () => {
    show()
    give(ann, bob)
    await rows()
    const [open] = screen.getAllByRole('button', { expanded: false })
    fireEvent.click(open ?? document.body)
    const options = await screen.findByRole('table', { name: 'Options' })
    expect(within(options).getAllByRole('row')).toHaveLength(1 + 4)
  })
  it('is saved as a table', async () => {
    show()
    give(ann, bob)
    await rows()
    fireEvent.click(screen.getByRole('button', { name: 'Save items' }))
    await status('Saved')
    expect(saved.text).toContain('"Lesson l1",2,50')
  })
  it('leaves nothing once it is erased, in the worker neither', async () => {
    show()
    give(ann, bob)
    await rows()
    fireEvent.click(screen.getByRole('button', { name: 'Erase' }))
    await status('Erased')
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.queryByText('What was read')).toBeNull()
    expect(lines.started.map(({ isOver }) => isOver)).toEqual([true])
    expect(document.activeElement).toBe(screen.getByLabelText('Files'))
  })
})

it('a long table is drawn part by part', async () => {
  const answers = many.map(({ id }) => sampleAnswer(id, 'a'))
  const text = writeResultCode(sampleRecord('0000000d', answers, { course: 'test-course', name: 'Dan' }))
  show()
  const drawn = new Set<number>()
  const look = () => drawn.add(document.querySelectorAll('.class-item-table > tbody > tr').length)
  const watch = new MutationObserver(look)
  watch.observe(document.body, { childList: true, subtree: true })
  give(file('dan.json', text))
  await waitFor(() => {
    expect(drawn.has(3 * perStep)).toBe(true)
  })
  watch.disconnect()
  expect([...drawn].filter((count) => count > 0)).toEqual([perStep, 2 * perStep, 3 * perStep])
})
