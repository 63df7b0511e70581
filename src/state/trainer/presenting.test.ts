// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { atBeginning, blackened, type Showing, wentTo } from '../../learning/presenting/showing.ts'
import { openPresentation, type Presentation, type Role } from './presenting.ts'

const clock = vi.hoisted(() => ({ nowMs: Date.parse('2026-11-26T12:00:00Z') }))
vi.mock('../now.ts', () => ({ now: () => clock.nowMs }))

/** Channels of one device: what is told reaches the others at once, or once it is let through. */
const device = {
  windows: [] as SampleChannel[],
  /** What was told and nobody has heard yet, for each window; `null`: all is heard at once. */
  onTheWay: null as (() => void)[] | null,
}
class SampleChannel extends EventTarget {
  readonly name: string
  constructor(name: string) {
    super()
    this.name = name
    device.windows.push(this)
  }
  postMessage(message: unknown): void {
    const data: unknown = structuredClone(message)
    for (const other of device.windows.filter((one) => one !== this && one.name === this.name)) {
      const hear = () => void other.dispatchEvent(new MessageEvent('message', { data }))
      if (device.onTheWay) device.onTheWay.push(hear)
      else hear()
    }
  }
  close(): void {
    device.windows = device.windows.filter((one) => one !== this)
  }
}

let opened: Presentation[] = []
const open = (role: Role = 'speaker', show = '#l=sea', onChange: () => void = vi.fn()): Presentation => {
  const presentation = openPresentation(show, role, onChange)
  opened.push(presentation)
  return presentation
}
const slides = Array.from({ length: 9 }, (_, step) => ({ step, parts: 0 }))
const goTo = (presentation: Presentation, at: number) =>
  presentation.change(wentTo(presentation.showing(), slides, at, clock.nowMs))
const placesOf = (...presentations: readonly Presentation[]) => presentations.map((one) => one.showing().at)
const closeAll = () => {
  for (const presentation of opened) presentation.close()
  opened = []
}
const key = 'test-course@//v/last'
/** What a window that is not of this release tells. */
const tell = (message: unknown) => new SampleChannel('test-course@//v').postMessage(message)
const kept = () => JSON.parse(localStorage.getItem(key) ?? 'null') as object | null
const hourMs = 3_600_000

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', SampleChannel)
  localStorage.clear()
  device.onTheWay = null
})
afterEach(() => {
  closeAll()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('two windows of a show', () => {
  it('follow each other', () => {
    const [speaker, screen] = [open(), open('screen')]
    goTo(speaker, 3)
    expect(placesOf(speaker, screen)).toEqual([3, 3])
    goTo(screen, 4)
    screen.change(blackened(screen.showing()))
    expect(speaker.showing()).toEqual(screen.showing())
    expect(speaker.showing()).toMatchObject({ at: 4, isBlack: true })
  })

  it('are each told of what changes, by whichever', () => {
    const [ofSpeaker, ofScreen] = [vi.fn(), vi.fn()]
    const speaker = open('speaker', '#l=sea', ofSpeaker)
    open('screen', '#l=sea', ofScreen)
    ofSpeaker.mockClear()
    ofScreen.mockClear()
    goTo(speaker, 3)
    expect([ofSpeaker, ofScreen].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
    speaker.change(speaker.showing())
    expect([ofSpeaker, ofScreen].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
  })

  it('show the same in the end, whatever the order in which they hear each other', () => {
    const act = fc.record({ window: fc.nat(2), to: fc.integer({ min: 0, max: 8 }), hears: fc.nat() })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (acts, random) => {
        localStorage.clear()
        const windows = [open(), open('screen'), open('screen')]
        const late: (() => void)[] = []
        device.onTheWay = late
        const hearOne = (n: number) => late.splice(n % Math.max(1, late.length), 1).forEach((hear) => hear())
        for (const { window, to, hears } of acts) {
          const one = windows[window]
          if (one) goTo(one, to)
          if (hears % 3 === 0) hearOne(hears)
        }
        for (const n of random) {
          if (late.length === 0) break
          hearOne(n)
        }
        const [first, ...others] = windows.map((one) => one.showing())
        for (const other of others) expect(other).toEqual(first)
        closeAll()
        device.onTheWay = null
      }),
    )
  })

  it('keep the later of two versions, though the earlier is heard last', () => {
    const [speaker, screen] = [open(), open('screen')]
    const late: (() => void)[] = []
    device.onTheWay = late
    goTo(speaker, 1)
    goTo(speaker, 2)
    for (const hear of late.toReversed()) hear()
    expect(placesOf(speaker, screen)).toEqual([2, 2])
  })

  it('of another show are not heard', () => {
    const [sea, land] = [open(), open('screen', '#l=land')]
    goTo(sea, 3)
    sea.point({ x: 0.5, y: 0.5 })
    expect(placesOf(sea, land)).toEqual([3, 0])
    expect(land.pointed()).toBeNull()
    expect(sea.isOpen('screen')).toBe(false)
  })

  it('make nothing of what nobody of this site tells', () => {
    const speaker = open()
    goTo(speaker, 3)
    const showing = { ...atBeginning, at: 7 }
    for (const message of [
      null,
      'gone',
      { kind: 'showing', show: '#l=sea' },
      { kind: 'showing', show: '#l=sea', from: 'other' },
      { kind: 'showing', show: '#l=sea', from: 'other', version: { rev: '9', by: 'other', showing } },
      { kind: 'showing', show: '#l=sea', from: 'other', version: { rev: 9, showing } },
      { kind: 'hello', show: '#l=sea', from: 'other', role: 'audience' },
    ])
      tell(message)
    expect(placesOf(speaker)).toEqual([3])
    expect(speaker.isOpen('screen') || speaker.isOpen('speaker')).toBe(false)
    tell({ kind: 'showing', show: '#l=sea', from: 'other', version: { rev: 9, by: 'other', showing } })
    expect(placesOf(speaker)).toEqual([7])
  })
})

describe('a window that is opened later', () => {
  it('begins where the others are', () => {
    const speaker = open()
    goTo(speaker, 5)
    expect(placesOf(open('screen'))).toEqual([5])
  })

  it('begins there even where nothing is kept, and says so', () => {
    vi.stubGlobal('localStorage', undefined)
    const [speaker, screen] = [open(), open('screen')]
    expect(speaker.isKept()).toBe(true)
    goTo(speaker, 5)
    expect([speaker.isKept(), screen.isKept()]).toEqual([false, true])
    expect(placesOf(speaker, screen, open('screen'))).toEqual([5, 5, 5])
  })

  it('goes on where the show was, once all were closed', () => {
    goTo(open(), 5)
    closeAll()
    const speaker = open()
    expect(placesOf(speaker)).toEqual([5])
    goTo(speaker, 6)
    closeAll()
    expect(placesOf(open('screen'))).toEqual([6])
  })

  it('begins another show at its beginning, and an older one anew', () => {
    goTo(open(), 5)
    closeAll()
    expect(open('speaker', '#l=land').showing()).toEqual(atBeginning)
    closeAll()
    clock.nowMs += 12 * hourMs - 1
    expect(placesOf(open())).toEqual([5])
    closeAll()
    clock.nowMs += 1
    expect(open().showing()).toEqual(atBeginning)
  })

  it.each(['', '{', '[]', '{"show":"#l=sea"}', '{"show":"#l=sea","atMs":"now","rev":1,"by":"a"}'])(
    'begins anew where what was kept can’t be read: %j',
    (text) => {
      localStorage.setItem(key, text)
      expect(open().showing()).toEqual(atBeginning)
    },
  )
})

describe('what is kept', () => {
  it('is where the show is, and when; one show only', () => {
    const land = open('speaker', '#l=land')
    goTo(land, 2)
    const speaker = open()
    goTo(speaker, 5)
    const showing: Showing = speaker.showing()
    expect(kept()).toMatchObject({ show: '#l=sea', atMs: clock.nowMs, rev: 1, showing })
    expect(Object.keys(localStorage)).toEqual([key])
  })

  it('is never where the speaker points', () => {
    const [speaker, screen] = [open(), open('screen')]
    speaker.point({ x: 0.25, y: 0.5 })
    expect(screen.pointed()).toEqual({ x: 0.25, y: 0.5 })
    expect(kept()).toBeNull()
    speaker.point(null)
    expect(screen.pointed()).toBeNull()
    tell({ kind: 'pointer', show: '#l=sea', from: 'other', point: { x: 'left', y: 0 } })
    expect(screen.pointed()).toBeNull()
  })
})

describe('the other window', () => {
  it('is known to be open from its first word to its last', () => {
    const speaker = open()
    expect(speaker.isOpen('screen')).toBe(false)
    const screen = open('screen')
    expect([speaker.isOpen('screen'), screen.isOpen('speaker')]).toEqual([true, true])
    expect([speaker.isOpen('speaker'), screen.isOpen('screen')]).toEqual([false, false])
    screen.close()
    expect(speaker.isOpen('screen')).toBe(false)
  })

  it('is gone once its page is put away, and back once the page is', () => {
    const [speaker, screen] = [open(), open('screen')]
    dispatchEvent(new Event('pagehide'))
    expect([speaker.isOpen('screen'), screen.isOpen('speaker')]).toEqual([false, false])
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
    expect(speaker.isOpen('screen')).toBe(false)
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect([speaker.isOpen('screen'), screen.isOpen('speaker')]).toEqual([true, true])
  })

  it('is heard no more once this one is closed', () => {
    const onChange = vi.fn()
    const [speaker, screen] = [open(), open('screen', '#l=sea', onChange)]
    screen.close()
    onChange.mockClear()
    goTo(speaker, 3)
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(placesOf(screen)).toEqual([0])
    expect(onChange).not.toHaveBeenCalled()
    expect(speaker.isOpen('screen')).toBe(false)
  })
})
