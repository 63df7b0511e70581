// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { choice, flag, number, pick } from '../../learning/models/parameters.ts'
import { modelStrings } from './sample-model-strings.ts'
import { staged, type StageProps } from './staging.tsx'

const parameters = {
  heat: number('index', { min: 0, max: 300, step: 10, default: 180 }),
  rack: choice(['low', 'high'], 'low'),
  door: pick(['open', 'shut']),
  steam: flag(false),
}
const props: StageProps = {
  ...{ locale: 'en', strings: modelStrings },
  words: {
    parameters: { heat: { label: 'Heat' }, rack: { label: 'Rack', options: { low: { label: 'Down' } } } },
    texts: {},
  },
}
const oven = staged(props, {
  ...{ id: 'oven', parameters },
  conclude: ({ heat }) => `It is at ${String(heat)}.`,
  faces: [
    { id: 'bread', name: 'Bread', seen: ({ heat }) => `Bread at ${String(heat)}` },
    {
      ...{ id: 'door', name: 'Door', seen: () => 'A door' },
      conclude: ({ door }) => door ?? 'Neither',
      values: () => [],
      settings: ({ door }, set) => (
        <button type="button" onClick={() => set({ door: 'shut' })}>
          {door ?? 'Neither'}
        </button>
      ),
    },
  ],
})

afterEach(cleanup)

describe('a model before a room', () => {
  it('shows its first face, what follows, and where each parameter stands, but not what is not so', () => {
    expect(oven.shown('')).toEqual({
      ...{ face: 'bread', seen: 'Bread at 180', conclusion: 'It is at 180.' },
      values: [
        { label: 'Heat', value: '180' },
        { label: 'Rack', value: 'Down' },
        { label: 'door', value: 'None' },
      ],
    })
    expect(oven.shown('steam=yes').values).toContainEqual({ label: 'steam', value: '' })
  })

  it('takes what cannot be read for its start, and brings numbers to what is allowed', () => {
    for (const hostile of ['%%%', 'heat=NaN', 'heat=<img onerror=alert(1)>', 'face=__proto__', '=&&=', '\0'])
      expect(oven.shown(hostile)).toEqual(oven.shown(''))
    expect(oven.shown('heat=9e99').conclusion).toBe('It is at 300.')
  })

  it('is turned to another face, which has its own words, and stays as it was moved', () => {
    const turned = oven.turned('heat=220&door=open', 'door')
    expect(oven.shown(turned)).toEqual({ face: 'door', seen: 'A door', conclusion: 'open', values: [] })
    expect(oven.shown(oven.turned(turned, 'bread')).conclusion).toBe('It is at 220.')
    expect(oven.shown(oven.turned(turned, 'nowhere')).face).toBe('bread')
  })

  it('goes back to the start, and is looked at as before', () => {
    const back = oven.reset(oven.turned('heat=220&door=open&steam=yes', 'door'))
    expect(oven.shown(back)).toEqual(oven.shown(oven.turned('', 'door')))
  })

  it('is moved from where it is by then', () => {
    let state = ''
    const settings = render(
      <>
        {oven.settings(state, (move) => {
          state = move(state)
        })}
      </>,
    )
    fireEvent.input(screen.getByRole('slider'), { target: { value: '200' } })
    fireEvent.click(screen.getByRole('checkbox'))
    expect(state).toBe('heat=200&rack=low&steam=yes&face=bread')
    settings.unmount()

    state = oven.turned(state, 'door')
    render(
      <>
        {oven.settings(state, (move) => {
          state = move(state)
        })}
      </>,
    )
    fireEvent.click(screen.getByRole('button'))
    expect(state).toBe('heat=200&rack=low&door=shut&steam=yes&face=door')
  })
})
