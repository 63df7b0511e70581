// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { number } from '../../learning/models/parameters.ts'
import type { TrainerCatalogue } from '../../learning/workshop/trainer-catalogue.ts'
import { prefix } from '../../state/identity.ts'
import { modelStrings } from '../models/sample-model-strings.ts'
import { staged, type StageProps } from '../models/staging.tsx'
import { Presenter } from './presenter.tsx'
import { sampleKeys as keys, sampleStrings as strings } from './sample-strings.ts'

const code = vi.hoisted(() => ({ fetched: 0 }))
const heat = number('index', { min: 0, max: 300, step: 10, default: 180 })
vi.mock('../models/registry/on-stage.ts', () => ({
  onStage: {
    oven: () => {
      code.fetched += 1
      return Promise.resolve((props: StageProps) =>
        staged(props, {
          ...{ id: 'oven', parameters: { heat } },
          conclude: (state) => `${props.words.texts.at ?? ''} ${String(state.heat)}`,
          faces: [
            { id: 'bread', name: 'Bread', seen: () => <p>A loaf</p> },
            { id: 'cake', name: 'Cake', seen: () => <p>A cake</p> },
          ],
        }),
      )
    },
  },
}))

const models = { ...modelStrings, reset: 'Cold again' }
const words = { parameters: { heat: { label: 'Heat' } }, texts: { at: 'It is at' } }
const lesson = (id: string) => ({
  ...{ id, module: 'm', title: id, path: `/${id}/`, slides: `/${id}/slides/`, objectives: [] },
  ...{ sections: [{ id: 'one', title: 'One', minutes: 5, notes: [] }], activities: [] },
})
const catalogue: TrainerCatalogue = {
  ...{ modules: [], objectives: [], items: [], workshops: [] },
  lessons: [lesson('bakery'), lesson('sea')],
}
const pages: Readonly<Record<string, string>> = {
  '/bakery/slides/': `<main data-deck="bakery"><h1>Bakery</h1><section id="one"><h2>One</h2>
    <div class="slide" data-slide="model" data-model="oven"><h3>An oven</h3></div>
    <div class="slide" data-slide="words"><p>Bake.</p></div></section></main>`,
  '/sea/slides/': `<main data-deck="sea"><h1>Sea</h1><section id="one"><h2>One</h2>
    <div class="slide" data-slide="model" data-model="tide"><h3>A tide</h3></div></section></main>`,
}
const answers: Readonly<Record<string, object>> = {
  '/trainer.json': catalogue,
  '/models/oven.json': { words },
}

class SamplePages extends EventTarget {
  status = 200
  responseType = ''
  responseXML: Document | null = null
  #address = ''
  open(_method: string, address: string): void {
    this.#address = address
  }
  send(): void {
    queueMicrotask(() => {
      this.responseXML = new DOMParser().parseFromString(pages[this.#address] ?? '', 'text/html')
      this.dispatchEvent(new Event('load'))
    })
  }
}

const place = { pathname: '/en/present/', hash: '' }
async function opened(fragment: string) {
  place.hash = fragment
  const addresses = {
    ...{ trainer: '/trainer.json', item: '/items/{id}.json', model: '/models/{id}.json', print: '/print/' },
  }
  const shown = render(<Presenter {...{ locale: 'en', addresses, strings, keys, models }} speakAfterMs={5} />)
  const container = shown.container as HTMLElement
  await waitFor(() => expect(container.querySelector('.slide-place')).not.toBeNull())
  return { ...within(container), container, close: shown.unmount }
}
const key = (name: string, target: Element = document.body) => fireEvent.keyDown(target, { key: name })
const seen = ({ container }: { readonly container: HTMLElement }) =>
  container.querySelector('.slide-body')?.textContent ?? ''
const move = (window: Awaited<ReturnType<typeof opened>>, to: number) =>
  fireEvent.input(window.getByRole('slider'), { target: { value: String(to) } })

beforeEach(() => {
  localStorage.clear()
  code.fetched = 0
  vi.stubGlobal('location', place)
  vi.stubGlobal('XMLHttpRequest', SamplePages)
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(
      new Response(JSON.stringify(answers[address]), { status: address in answers ? 200 : 404 }),
    ),
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the slide of a model', () => {
  it('has its words first, then the model, whose state the next slides do not take away', async () => {
    const speaker = await opened('#l=bakery')
    expect(seen(speaker)).toBe('An oven')
    expect(speaker.queryByRole('slider')).toBeNull()
    fireEvent.click(speaker.getByRole('button', { name: 'Show the model' }))
    expect(seen(speaker)).toBe('A loafIt is at 180Heat180')
    move(speaker, 220)
    key('PageDown')
    expect(seen(speaker)).toBe('Bake.')
    key('PageUp')
    expect(seen(speaker)).toContain('It is at 220')
    key('PageUp')
    expect(seen(speaker)).toBe('An oven')
  })

  it('fetches no code of a model that no slide plays, and shows the words of one it does not know', async () => {
    const speaker = await opened('#l=sea')
    expect(code.fetched).toBe(0)
    key('PageDown')
    expect(seen(speaker)).toBe('A tide')
  })
})

describe('a model that is played', () => {
  it('moves on the other screen at once, is looked at there as one wishes, and goes back to the start', async () => {
    const speaker = await opened('#l=bakery')
    const room = await opened('#l=bakery&screen')
    await waitFor(() => expect(speaker.getByText(strings.isOpen)).toBeTruthy())
    key('PageDown')
    move(speaker, 240)
    await waitFor(() => expect(seen(room)).toBe('A loafIt is at 240Heat240'))
    fireEvent.click(speaker.getByRole('radio', { name: 'Cake' }))
    await waitFor(() => expect(seen(room)).toContain('A cake'))
    fireEvent.click(speaker.getByRole('button', { name: models.reset }))
    await waitFor(() => expect(seen(room)).toBe('A cakeIt is at 180Heat180'))
  })

  it('is as it was once all windows were closed', async () => {
    const before = await opened('#l=bakery')
    key('PageDown')
    move(before, 200)
    before.close()
    const room = await opened('#l=bakery&screen')
    expect(seen(room)).toContain('It is at 200')
  })

  it('starts anew where what was kept of it cannot be read', async () => {
    const before = await opened('#l=bakery')
    key('PageDown')
    move(before, 200)
    before.close()
    const kept = localStorage.getItem(`${prefix}v/last`) ?? ''
    expect(kept).toContain('heat=200')
    localStorage.setItem(`${prefix}v/last`, kept.replace('heat=200', 'heat=%E0<b>'))
    expect(seen(await opened('#l=bakery'))).toContain('It is at 180')
  })

  it('keeps the keys of a slider that has the focus, until it is left', async () => {
    const speaker = await opened('#l=bakery')
    key('PageDown')
    const slider = speaker.getByRole('slider')
    slider.focus()
    for (const name of ['ArrowRight', ' ', 'PageDown', 'Home', 'b']) expect(key(name, slider)).toBe(true)
    expect(seen(speaker)).toContain('A loaf')
    key('Escape', slider)
    expect(document.activeElement).toBe(speaker.container.querySelector('.presenter'))
    key('ArrowRight')
    expect(seen(speaker)).toBe('Bake.')
  })

  it('says what follows once nothing moves, in the window of who speaks alone', async () => {
    const speaker = await opened('#l=bakery')
    const room = await opened('#l=bakery&screen')
    key('PageDown')
    move(speaker, 210)
    move(speaker, 220)
    const spoken = () => speaker.getAllByRole('status').map(({ textContent }) => textContent)
    expect(spoken()).not.toContain('It is at 220')
    await waitFor(() => expect(spoken()).toContain('It is at 220'), { timeout: 3000 })
    await waitFor(() => expect(seen(room)).toContain('It is at 220'))
    expect(room.getAllByRole('status')).toHaveLength(1)
  })

  it('is moved in the window of the room where that is alone, by whom the slide is not turned', async () => {
    const room = await opened('#l=bakery&screen')
    expect(room.queryByRole('button', { name: 'Move it' })).toBeNull()
    key('PageDown')
    fireEvent.click(room.getByRole('button', { name: 'Move it' }))
    const slider = room.getByRole('slider')
    fireEvent.click(slider)
    move(room, 220)
    expect(seen(room)).toContain('It is at 220')
    fireEvent.click(room.getByRole('button', { name: 'Move it' }))
    expect(room.queryByRole('slider')).toBeNull()
    expect(seen(room)).toContain('It is at 220')
    await opened('#l=bakery')
    await waitFor(() => expect(room.queryByRole('button', { name: 'Move it' })).toBeNull())
  })
})
