// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type DragEvents, trackPointer } from './track-pointer.ts'

let card: HTMLElement
let grip: HTMLElement
let log: string[]
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<div id="root"><div id="card"><i id="grip"></i></div><p id="other"></p></div>'
  const root = element('root')
  card = element('card')
  grip = element('grip')
  log = []
  const on: DragEvents = {
    grab: (target) => (card.contains(target) ? { element: card, byHandle: target === grip } : null),
    start: (_, from) => log.push(`start ${from.x},${from.y}`),
    move: (to) => log.push(`move ${to.x},${to.y}`),
    drop: () => log.push('drop'),
    cancel: () => log.push('cancel'),
  }
  stop = trackPointer(root, on)
  root.addEventListener('click', () => log.push('click'))
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no #${id}`)
  return found
}

type Kind = 'mouse' | 'touch' | 'pen'
const fire = (target: EventTarget, type: string, x = 0, y = 0, more: PointerEventInit = {}) =>
  target.dispatchEvent(
    new PointerEvent(type, {
      ...{
        bubbles: true,
        cancelable: true,
        clientX: x,
        clientY: y,
        pointerId: 1,
        isPrimary: true,
        button: 0,
      },
      ...more,
    }),
  )
const press = (pointerType: Kind, target: EventTarget = card, more: PointerEventInit = {}) =>
  fire(target, 'pointerdown', 0, 0, { pointerType, ...more })
const isPrevented = (type: string, target: EventTarget = card) =>
  !target.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))

describe.each(['mouse', 'pen'] as const)('a %s', (kind) => {
  it('drags past 6 px, from where it was pressed', () => {
    press(kind)
    fire(window, 'pointermove', 6, 0)
    expect(log).toEqual([])
    fire(window, 'pointermove', 7, 0)
    fire(window, 'pointermove', 40, 9)
    fire(window, 'pointerup', 40, 9)
    expect(log).toEqual(['start 0,0', 'move 7,0', 'move 40,9', 'drop'])
  })

  it('swallows the click that ends a drag, and no later one', () => {
    press(kind)
    fire(window, 'pointermove', 50, 0)
    fire(window, 'pointerup', 50, 0)
    fire(card, 'click')
    expect(log).not.toContain('click')
    vi.advanceTimersByTime(0)
    fire(card, 'click')
    expect(log).toContain('click')
  })

  it('clicks where it did not move', () => {
    press(kind)
    fire(window, 'pointerup', 2, 2)
    fire(card, 'click')
    expect(log).toEqual(['click'])
  })
})

describe('a finger', () => {
  it('scrolls when it moves before the long press', () => {
    press('touch')
    vi.advanceTimersByTime(179)
    expect(isPrevented('touchmove')).toBe(false)
    fire(window, 'pointermove', 0, 30)
    vi.advanceTimersByTime(500)
    fire(window, 'pointermove', 0, 90)
    expect(log).toEqual([])
  })

  it('drags after a long press, and keeps the page and its menus still', () => {
    press('touch')
    vi.advanceTimersByTime(180)
    expect(card.hasAttribute('data-armed')).toBe(true)
    expect(isPrevented('touchmove')).toBe(true)
    expect(isPrevented('contextmenu')).toBe(true)
    fire(window, 'pointermove', 0, 30)
    fire(window, 'pointerup', 0, 30)
    expect(log).toEqual(['start 0,0', 'move 0,30', 'drop'])
    expect(card.hasAttribute('data-armed')).toBe(false)
  })

  it('taps when a long press did not move', () => {
    press('touch')
    vi.advanceTimersByTime(400)
    fire(window, 'pointerup')
    expect(isPrevented('touchend')).toBe(false)
    fire(card, 'click')
    expect(log).toEqual(['click'])
  })

  it('drags by the handle at once', () => {
    press('touch', grip)
    expect(isPrevented('touchmove')).toBe(true)
    fire(window, 'pointermove', 0, 7)
    expect(log).toEqual(['start 0,0', 'move 0,7'])
  })

  it('ends the touch of a drag without a click', () => {
    press('touch', grip)
    fire(window, 'pointermove', 0, 30)
    fire(window, 'pointerup', 0, 30)
    expect(isPrevented('touchend')).toBe(true)
  })

  it('cancels when a second one comes down, wherever', () => {
    press('touch', grip)
    fire(window, 'pointermove', 0, 30)
    fire(document.body, 'pointerdown', 99, 99, { pointerType: 'touch', pointerId: 2, isPrimary: false })
    fire(window, 'pointermove', 0, 60)
    fire(window, 'pointerup', 0, 60)
    expect(log).toEqual(['start 0,0', 'move 0,30', 'cancel'])
  })

  it('cancels when the browser takes the pointer away', () => {
    press('touch', grip)
    fire(window, 'pointermove', 0, 30)
    fire(window, 'pointercancel')
    expect(log).toEqual(['start 0,0', 'move 0,30', 'cancel'])
  })
})

describe('any pointer', () => {
  it('cancels with Escape, which goes no further, and the release is no click', () => {
    const heard = vi.fn()
    document.body.addEventListener('keydown', heard)
    press('mouse')
    fire(window, 'pointermove', 30, 0)
    card.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    fire(window, 'pointerup', 30, 0)
    fire(card, 'click')
    expect(log).toEqual(['start 0,0', 'move 30,0', 'cancel'])
    expect(heard).not.toHaveBeenCalled()
  })

  it.each([
    ['another button', {}, { button: 2 }],
    ['what is no card', { elsewhere: true }, {}],
  ])('does not drag with %s', (_, { elsewhere = false }: { elsewhere?: boolean }, more) => {
    press('mouse', elsewhere ? element('other') : card, more)
    fire(window, 'pointermove', 50, 0)
    expect(log).toEqual([])
  })

  it('is left alone once stopped, in mid drag too', () => {
    press('mouse')
    stop()
    fire(window, 'pointermove', 50, 0)
    press('mouse')
    fire(window, 'pointermove', 50, 0)
    expect(log).toEqual([])
  })

  it('ignores the moves of others', () => {
    press('mouse')
    fire(window, 'pointermove', 50, 0, { pointerId: 7 })
    expect(log).toEqual([])
  })
})
