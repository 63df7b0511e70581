import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { isSearchKey } from './offer-search.ts'

const { document } = new Window()

function press(html: string, key: Partial<KeyboardEvent> = {}): boolean {
  document.body.innerHTML = html
  const target = document.body.querySelector('[data-target]') as unknown as Element
  return isSearchKey({
    key: '/',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...key,
    target,
  } as KeyboardEvent)
}

describe('isSearchKey', () => {
  it.each(['<p data-target>', '<button data-target>', '<input type="radio" data-target>'])(
    'opens from %s',
    (html) => expect(press(html)).toBe(true),
  )

  it('asks the key what it writes, not where it is', () => {
    expect(press('<p data-target>', { shiftKey: true, code: 'Digit7' })).toBe(true)
    expect(press('<p data-target>', { key: ':', code: 'Slash' })).toBe(false)
  })

  it.each([
    '<input data-target>',
    '<textarea data-target></textarea>',
    '<select data-target></select>',
    '<dialog open><p data-target></p></dialog>',
  ])('lets %s have it', (html) => expect(press(html)).toBe(false))

  it.each(['ctrlKey', 'metaKey', 'altKey'])('leaves the browser what goes with %s', (modifier) =>
    expect(press('<p data-target>', { [modifier]: true })).toBe(false),
  )
})
