import { own } from '../../learning/items/own-field.ts'

/** What a key, or a clicker, asks for. */
export type Intent =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'overview'
  | 'full-screen'
  | 'pointer'
  | 'zoom'
  | 'timer'
  | 'jump'
  | 'help'
  | 'close'
  | 'go'
  | { readonly digit: number }
  /** Where to look in what is zoomed. */
  | { readonly pan: readonly [x: number, y: number] }

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** What has the focus. */
export type Place = 'field' | 'button' | 'notes' | 'elsewhere'

/** Always: they type nothing, and clickers send them. */
const named: Readonly<Record<string, Intent>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'close',
}

const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/** These press a button that has the focus, and go on everywhere else. */
const pressing: Readonly<Record<string, Intent>> = { ' ': 'next', Enter: 'go' }

/** Single characters: who speaks to the device may turn them off. */
const letters: Readonly<Record<string, Intent>> = {
  b: 'black',
  '.': 'black',
  o: 'overview',
  f: 'full-screen',
  p: 'pointer',
  z: 'zoom',
  g: 'jump',
  t: 'timer',
  '?': 'help',
}

/** These scroll the notes that have the focus; clickers send others. */
const scrolling: readonly string[] = ['ArrowDown', 'ArrowUp', 'Home', 'End']

/**
 * `null`: the key is not the presenter's. `at`: what has the focus, for a field keeps what is typed into it, a button
 * what presses it, and notes what scrolls them.
 */
export function intentOf(
  { key, ctrlKey, altKey, metaKey, shiftKey }: Pressed,
  at: Place,
  withLetters: boolean,
): Intent | null {
  if (ctrlKey || altKey || metaKey) return null
  if (at === 'field') return key === 'Escape' ? 'close' : null
  const pan = shiftKey ? own(pans, key) : undefined
  if (pan) return { pan }
  if (at === 'notes' && scrolling.includes(key)) return null
  const intent = own(named, key) ?? (at === 'button' ? undefined : own(pressing, key))
  if (intent) return intent
  if (!withLetters) return null
  if (/^[0-9]$/.test(key)) return { digit: Number(key) }
  return own(letters, key.toLowerCase()) ?? null
}
