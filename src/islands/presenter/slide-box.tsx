import { type ComponentChildren, Component, createRef } from 'preact'
import type { Zoom } from '../../learning/presenting/showing.ts'
import type { Point } from '../../state/trainer/presenting.ts'

interface Props {
  readonly class: string
  readonly zoom: Zoom | null
  readonly pointed: Point | null
  readonly children: ComponentChildren
}

/** From as large as a room likes it, down to what can still be read. */
const sizes = [1.3, 1.2, 1.1, 1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.53, 0.46, 0.4, 0.34]

/** A slide of 16 by 9, whatever its size: lengths inside are shares of it, and its text shrinks until all fits. */
export class SlideBox extends Component<Props> {
  readonly #box = createRef<HTMLDivElement>()

  /** What was last made to fit: the clock redraws a slide by the second, and its text seldom changes. */
  #fitted: string | null = null

  override componentDidMount(): void {
    this.#place()
  }

  override componentDidUpdate(): void {
    this.#place()
  }

  #place(): void {
    const box = this.#box.current
    const body = box?.querySelector<HTMLElement>('.slide-body')
    const plane = box?.querySelector<HTMLElement>('.slide-plane')
    if (!box || !body || !plane) return
    const { zoom, pointed } = this.props
    plane.style.transform = zoom
      ? `scale(${String(zoom.times)}) translate(${percent(0.5 - zoom.x)}, ${percent(0.5 - zoom.y)})`
      : ''
    this.#fit(box, body)
    const dot = box.querySelector<HTMLElement>('.slide-pointer')
    if (!dot || !pointed) return
    dot.style.left = percent(pointed.x)
    dot.style.top = percent(pointed.y)
  }

  #fit(box: HTMLElement, body: HTMLElement): void {
    if (body.textContent === this.#fitted) return
    this.#fitted = body.textContent
    for (const size of sizes) {
      box.style.setProperty('--fit', String(size))
      if ([body, ...body.querySelectorAll('li, .seen, .told-of')].every(holdsAll)) break
    }
  }

  render({ class: name, pointed, children }: Props) {
    return (
      <div class={`slide-box ${name}`} ref={this.#box}>
        <div class="slide-plane">{children}</div>
        {pointed && <div class="slide-pointer" aria-hidden="true" />}
      </div>
    )
  }
}

/** A pixel is lost to rounding. */
const holdsAll = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: Element) =>
  scrollHeight <= clientHeight + 1 && scrollWidth <= clientWidth + 1

const percent = (share: number) => `${String(share * 100)}%`
