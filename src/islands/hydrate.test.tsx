// @vitest-environment happy-dom
import type { ComponentChildren } from 'preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { hydrateWhenNear } from './hydrate.ts'

interface Props {
  readonly name: string
  readonly children?: ComponentChildren
}

const drawn = vi.fn()

function Greeting({ name, children }: Props) {
  drawn()
  return (
    <form>
      <fieldset>
        <legend>{name}</legend>
        {children}
      </fieldset>
    </form>
  )
}

/** As Astro writes it, with the spaces between. */
const built = `<div data-island="greeting"> <form><fieldset><legend>Ada</legend> <div data-fixed> <input name="tick"> </div> </fieldset></form> </div>
  <script type="application/json">{"name":"Ada"}</script>`

/** Everything is in view. */
class InView {
  readonly #tell: IntersectionObserverCallback
  constructor(tell: IntersectionObserverCallback) {
    this.#tell = tell
  }
  observe(target: Element): void {
    const entry = { isIntersecting: true, target } as IntersectionObserverEntry
    this.#tell([entry], this as unknown as IntersectionObserver)
  }
  unobserve(): void {
    // Seen once.
  }
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', InView)
  document.body.innerHTML = built
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('moves nothing: what is moved loses the focus, or the click it was pressed for', async () => {
  const inserted = vi.spyOn(Node.prototype, 'insertBefore')
  const input = document.querySelector('input')
  hydrateWhenNear(() => Greeting)
  await vi.waitFor(() => expect(drawn).toHaveBeenCalled())
  expect(inserted).not.toHaveBeenCalled()
  expect(document.querySelector('input')).toBe(input)
})
