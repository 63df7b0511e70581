// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeResultCode } from '../../learning/class/result-code.ts'
import { resultWrapping } from '../../learning/class/result-wrapping.ts'
import { questions, sampleAnswer, sampleRecord } from '../../learning/class/sample-class.ts'
import { framesOf } from '../../learning/passport/frames.ts'
import { sampleLine } from '../../state/trainer/class/sample-line.ts'
import { ClassRoom } from './class-room.tsx'
import { file, many, results, sampleProps, sampleSite } from './sample-room.ts'

vi.mock('../../state/trainer/class/class-worker.ts?worker&url', () => ({ default: '' }))
vi.mock('../../platform/page-worker.ts', () => ({ startWorker: () => sampleLine() }))
/** A picture shows the codes that stand in it, a line each; so does the camera. */
const seen = vi.hoisted(() => ({ codes: [] as string[], isOn: false, camera: '' }))
vi.mock('../../platform/codes/read-codes.ts', () => ({
  readPicture: async (picture: Blob) => (await picture.text()).split('\n').filter(Boolean),
  readVideo: () => Promise.resolve(seen.codes.splice(0)),
}))
vi.mock('../../platform/camera.ts', () => ({
  openCamera: () => {
    seen.isOn = seen.camera === ''
    return Promise.resolve(seen.camera || { stop: () => (seen.isOn = false) })
  },
}))

/** Addresses that answer when they are let go. */
const held = new Map<string, (isThere: boolean) => void>()
let isHeld: (address: string) => boolean = () => false
beforeEach(() => {
  const site = sampleSite()
  Object.assign(seen, { codes: [], isOn: false, camera: '' })
  held.clear()
  isHeld = () => false
  vi.stubGlobal('fetch', async (address: string) => {
    const isThere = isHeld(address) ? await new Promise<boolean>((tell) => held.set(address, tell)) : true
    if (!isThere) throw new Error('Away.')
    return new Response(JSON.stringify(site[address]))
  })
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
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

/** Answers to many questions, which take several codes. */
const longRecord = (learner: string) =>
  sampleRecord(
    learner,
    many.flatMap(({ id }) => [sampleAnswer(id, 'a'), sampleAnswer(id, `o-${id}-${learner}`, 'final')]),
    { course: 'test-course', name: '' },
  )
const bytesOf = (learner: string) =>
  new Uint8Array(deflateRawSync(writeResultCode(longRecord(learner)), { level: 0 }))
const [ann, bob] = ['0000000a', '0000000b'].map((learner) => framesOf(bytesOf(learner), resultWrapping) ?? [])
const picture = (name: string, ...codes: readonly (string | undefined)[]) =>
  new File([codes.join('\n')], name, { type: 'image/png' })
const listed = (container: Element) =>
  [...container.querySelectorAll('.class-entries > li > span')].map((entry) =>
    [...entry.children].map((one) => one.textContent).join(' | '),
  )

describe('pictures of the codes of one result', () => {
  it('say what is missing, then are one entry', async () => {
    const of = ann?.length ?? 0
    expect(of).toBeGreaterThan(4)
    const container = show()
    give(picture('1.png', ann?.[0], bob?.[0]), picture('2.png', ann?.[2]))
    await status('0 learners, 2 doubts')
    const missing = ann?.map((_, at) => at + 1).filter((rank) => rank !== 1 && rank !== 3) ?? []
    expect(listed(container)[0]).toBe(`1.png, 2.png | 2 code of ${of}s | ${missing.join(', ')} are away`)
    give(picture('3.png', ...(ann ?? [])), picture('4.png', ann?.[1]))
    await status('1 learner, 2 doubts')
    expect(listed(container)).toEqual([expect.stringContaining('1.png | 1 code of'), '4.png | Known'])
    expect(screen.getByText('1 plain')).toBeTruthy()
  })
  it('name the first of them', async () => {
    const container = show()
    give(...[0, 1, 2, 3].map((at) => picture(`${at}.png`, ann?.[at])))
    await status('0 learners, 1 doubt')
    expect(listed(container)[0]).toContain('0.png, 1.png, 2.png and 1 |')
  })
})

it('what is given while something is read waits for its turn', async () => {
  show()
  give(file('a.json', results('0000000c', ['key'])))
  give(file('b.json', results('0000000d', ['key'])))
  await status('2 learners, 0 doubts')
})

it('what waits is not read once all is erased, and that is no failure', async () => {
  show()
  give(file('a.json', results('0000000c', ['key'])))
  await status('1 learner, 0 doubts')
  give(file('b.json', results('0000000d', ['key'])), file('c.json', results('0000000e', ['key'])))
  give(file('d.json', results('0000000f', ['key'])))
  press('Erase')
  await status('Erased')
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.queryByText('What was read')).toBeNull()
  give(file('e.json', results('00000010', ['key'])))
  await status('1 learner, 0 doubts')
})

describe('the camera', () => {
  const turnOn = async () => {
    press('Camera on')
    await screen.findByRole('button', { name: 'Camera off' })
  }
  it('reads one learner after the other, until it is turned off', async () => {
    show()
    await turnOn()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Camera off' }))
    await status('Show')
    seen.codes.push(...(ann?.slice(0, 2) ?? []), 'WIFI:S:home;;')
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Camera 1: 2 code of/))
    seen.codes.push(...(ann?.slice(1) ?? []))
    await status(`Camera 1: Taken ${2 * many.length} answers 1 learner.`)
    seen.codes.push(...(bob ?? []))
    await status(`Camera 2: Taken ${2 * many.length} answers 2 learners.`)
    expect(await rows()).toHaveLength(many.length)
    expect(seen.isOn).toBe(true)
    press('Camera off')
    await waitFor(() => expect(seen.isOn).toBe(false))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Camera on' }))
  })
  it('goes on counting where it is turned on again', async () => {
    show()
    await turnOn()
    seen.codes.push(...(ann ?? []))
    await status(`Camera 1: Taken ${2 * many.length} answers 1 learner.`)
    press('Camera off')
    await turnOn()
    seen.codes.push(...(bob ?? []))
    await status(`Camera 2: Taken ${2 * many.length} answers 2 learners.`)
  })
  it('reads again what was taken out', async () => {
    show()
    await turnOn()
    seen.codes.push(...(ann ?? []))
    await status(`Camera 1: Taken ${2 * many.length} answers 1 learner.`)
    press('Erase')
    await status('Erased')
    seen.codes.push(...(ann ?? []))
    await status(`Camera 2: Taken ${2 * many.length} answers 1 learner.`)
  })
  it.each([
    ['insecure', 'Insecure'],
    ['none', 'No camera'],
    ['denied', 'Denied'],
  ])('that does not come is told: %s', async (why, words) => {
    seen.camera = why
    show()
    press('Camera on')
    await status(words)
    expect(await screen.findByRole('button', { name: 'Camera on' })).toBeTruthy()
  })
  it('is closed with the page', async () => {
    show()
    await turnOn()
    await waitFor(() => expect(seen.isOn).toBe(true))
    cleanup()
    expect(seen.isOn).toBe(false)
  })
})

it('leads beside the page to a vote on a mistake, where a room may vote on it', async () => {
  const site = sampleSite()
  const reserved = { item: { ...questions[1], reserved: true } }
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(JSON.stringify(address === 'items/q2' ? reserved : site[address]))),
  )
  show()
  give(file('a.json', results('0000000c', ['a', 'a'])))
  await rows()
  expect(screen.getAllByText('The a')).toHaveLength(2)
  const votes = screen.getAllByRole<HTMLAnchorElement>('link', { name: 'Vote' })
  expect(votes.map((link) => [link.getAttribute('href'), link.target])).toEqual([['/vote/#q1', '_blank']])
})

describe('figures that are made anew', () => {
  const short = writeResultCode(
    sampleRecord('0000000c', [sampleAnswer('q1', 'key'), sampleAnswer('q3', 'a', 'final')], {
      ...{ course: 'test-course', name: '' },
    }),
  )
  const old = () => document.querySelector('.class-figures.old')
  /** Of the final; those of the lessons are held. */
  const chooseHeld = async () => {
    show()
    isHeld = (address) => address.endsWith('q1')
    give(file('c.json', short))
    await rows()
    expect(old()).toBeNull()
    fireEvent.change(screen.getByLabelText('Moment'), { target: { value: 'lesson' } })
    await waitFor(() => expect(held.size).toBe(1))
  }
  it('say so until they have come', async () => {
    await chooseHeld()
    expect(old()?.getAttribute('aria-busy')).toBe('true')
    expect(old()?.textContent).toContain('After · All')
    expect(screen.getByText('Making Old figures')).toBeTruthy()
    await status('Making')
    held.get('items/q1')?.(true)
    await status('Made: Lessons · All')
    expect(old()).toBeNull()
    expect(screen.queryByText(/Old figures/)).toBeNull()
    expect(document.querySelector('[aria-busy]')?.getAttribute('aria-busy')).toBe('false')
  })
  it('and could not be, are still told to be old', async () => {
    await chooseHeld()
    held.get('items/q1')?.(false)
    await screen.findByRole('alert')
    expect(old()?.getAttribute('aria-busy')).toBe('false')
    expect(screen.getByText('Not made Old figures')).toBeTruthy()
    isHeld = () => false
    press('Try again')
    await waitFor(() => expect(old()).toBeNull())
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
