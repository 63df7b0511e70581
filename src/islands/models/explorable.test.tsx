// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { choice, flag, number } from '../../learning/models/parameters.ts'
import { Explorable } from './explorable.tsx'
import type { Found } from '../found.ts'
import { modelStrings as strings } from './sample-model-strings.ts'

const parameters = {
  heat: number('index', { min: 0, max: 250, step: 10, default: 200 }),
  salt: number('share', { min: 0, max: 0.1, step: 0.005, default: 0.02 }),
  flour: choice(['rye', 'wheat'], 'rye'),
  steam: flag(false),
}
const words = {
  parameters: {
    heat: { label: 'Heat' },
    salt: { label: 'Salt', help: 'Of the flour.' },
    flour: { label: 'Flour', options: { rye: { label: 'Rye' }, wheat: { label: 'Wheat' } } },
    steam: { label: 'Steam' },
  },
  texts: {},
}

const show = (locale = 'en', found: Found = []) =>
  render(
    <Explorable
      {...{ id: 'oven', parameters, words, strings, locale, found, delayMs: 20 }}
      conclude={({ heat, salt, flour, steam }) => `${heat} ${salt} ${flour} ${steam ? 'wet' : 'dry'}`}
    >
      {({ heat }) => <p data-testid="seen">{heat}</p>}
    </Explorable>,
  )

const slider = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name })
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const slide = (name: string, value: number) =>
  fireEvent.input(slider(name), { target: { value: String(value) } })
const type = (name: string, value: string) => {
  fireEvent.input(field(name), { target: { value } })
  fireEvent.change(field(name), { target: { value } })
}
const status = () => screen.getByRole('status').textContent
const settled = (words: string) => waitFor(() => expect(status()).toBe(words))

beforeEach(() => {
  history.replaceState(null, '', '/')
})
afterEach(cleanup)

it('keeps slider and field in step, and speaks once nothing moves', async () => {
  show()
  slide('Heat', 210)
  slide('Heat', 220)
  await waitFor(() => expect(field('Heat').value).toBe('220'))
  expect(screen.getByTestId('seen').textContent).toBe('220')
  expect(status()).toBe('')
  await settled('220 0.02 rye dry')
  expect(location.hash).toBe('#oven?heat=220&salt=0.02&flour=rye&steam=no')
})

it('takes what is typed to the nearest value allowed', async () => {
  show('fr')
  type('Salt %', '3,7')
  await waitFor(() => expect(slider('Salt').value).toBe('0.035'))
  expect(field('Salt %').value).toBe('3,5')
  type('Heat', '999')
  await waitFor(() => expect(field('Heat').value).toBe('250'))
})

it('forgets what is no number', async () => {
  show()
  type('Heat', 'hot')
  await waitFor(() => expect(field('Heat').value).toBe('200'))
  expect(slider('Heat').value).toBe('200')
})

it('goes back to where it began', async () => {
  show()
  screen.getByLabelText<HTMLInputElement>('Wheat').click()
  screen.getByLabelText<HTMLInputElement>('Steam').click()
  await settled('200 0.02 wheat wet')
  // Unlike browsers, happy-dom tells of the address that was just replaced.
  await new Promise((resolve) => setTimeout(resolve, 50))
  screen.getByRole('button', { name: 'Back' }).click()
  await settled('200 0.02 rye dry')
  expect(screen.getByLabelText<HTMLInputElement>('Rye').checked).toBe(true)
})

it('is in the state that the address tells, and follows it', async () => {
  history.replaceState(null, '', '#oven?heat=50&flour=wheat')
  show()
  await waitFor(() => expect(slider('Heat').value).toBe('50'))
  expect(status()).toBe('')
  history.replaceState(null, '', '#oven?heat=70')
  dispatchEvent(new Event('hashchange'))
  await settled('70 0.02 rye dry')
  history.replaceState(null, '', '#shelf?heat=10')
  dispatchEvent(new Event('hashchange'))
  expect(slider('Heat').value).toBe('70')
})

it('keeps what was moved or typed before it woke', async () => {
  const found = [
    ['heat', '230'],
    ['heat-typed', '200'],
    ['salt', '0.02'],
    ['salt-typed', '4'],
    ['flour', 'wheat'],
    ['steam', 'yes'],
  ] as const
  show('en', found)
  await waitFor(() => expect(slider('Heat').value).toBe('230'))
  expect(field('Salt %').value).toBe('4')
  expect(screen.getByText('230 0.04 wheat wet')).toBeDefined()
})

it('is read by name, value and range, and heard when it changes', async () => {
  const { container } = show()
  await virtual.start({ container })
  slide('Salt', 0.05)
  await waitFor(async () => expect(await virtual.spokenPhraseLog()).toContain('polite: 200 0.05 rye dry'))
  const log: string[] = []
  for (let step = 0; step < 40 && !log.join().includes('Rye'); step++) {
    log.push(await virtual.lastSpokenPhrase())
    await virtual.next()
  }
  const heard = log.join('\n')
  expect(heard).toMatch(/slider, Salt, .*5%/)
  expect(heard).toContain('Of the flour. 0% to 10%')
  await virtual.stop()
})
