import { Component, createRef } from 'preact'
import { fill } from '../../learning/text.ts'
import { now } from '../../state/now.ts'
import { openPresentation, type Role } from '../../state/presenting.ts'
import { Status } from '../drag/status.ts'
import { Desk } from './desk.ts'
import { intentOf } from './key-intent.ts'
import { loadShow, type Show } from './load-show.ts'
import type { PresenterProps } from './props.ts'
import { sceneOf } from './scene.ts'
import { Screen } from './screen.tsx'
import { stayAwake, toggleFullScreen } from './second-window.ts'
import { Speaker, type SpeakerProps } from './speaker.tsx'

/** Marks, in the fragment of an address, the window that the room sees. */
const screenMark = '&screen'

type Stage =
  | { readonly kind: 'choosing' | 'loading' | 'failed' | 'unknown' | 'unreadable' | 'newer' }
  | { readonly kind: 'showing'; readonly show: Show; readonly desk: Desk }

/** A show in one of its windows: that of who speaks, or that of the room. What is shown is named by the address. */
export class Presenter extends Component<PresenterProps> {
  readonly #status = new Status('', this.props.speakAfterMs ?? 150, () => this.forceUpdate())
  readonly #root = createRef<HTMLDivElement>()
  #stage: Stage = { kind: 'choosing' }
  #role: Role = 'speaker'
  #aside: SpeakerProps['aside'] = null
  #isPointing = false
  #withLetters = true
  /** Digits typed so far, of the slide to go to. */
  #typed = ''
  /** What was last said: a slide is said once. */
  #said = ''
  #stop: (() => void)[] = []

  override componentDidMount(): void {
    const onFragment = () => void this.#open()
    const onKey = (event: KeyboardEvent) => this.#press(event)
    addEventListener('hashchange', onFragment)
    addEventListener('keydown', onKey)
    // The clock and the timer are told by the second.
    const tick = setInterval(() => this.forceUpdate(), 1000)
    this.#stop = [
      () => removeEventListener('hashchange', onFragment),
      () => removeEventListener('keydown', onKey),
      () => clearInterval(tick),
      stayAwake(),
    ]
    void this.#open()
  }

  override componentWillUnmount(): void {
    for (const stop of this.#stop) stop()
    this.#leave()
  }

  render(props: PresenterProps) {
    return (
      <div class="presenter" ref={this.#root} tabIndex={-1}>
        <p role="status" class="vh">
          {this.#status.words}
        </p>
        {this.#view(props)}
      </div>
    )
  }

  #view({ locale, strings: t, keys }: PresenterProps) {
    const stage = this.#stage
    if (stage.kind === 'choosing') return null
    if (stage.kind === 'loading') return <p class="lede">{t.loading}</p>
    if (stage.kind !== 'showing')
      return (
        <div class="box">
          <p>{t[stage.kind]}</p>
          {stage.kind === 'failed' && (
            <button type="button" class="btn primary" onClick={() => void this.#open()}>
              {t.again}
            </button>
          )}
        </div>
      )
    const { show, desk } = stage
    const shared = { show, desk, locale, strings: t, nowMs: now() }
    if (this.#role === 'screen') return <Screen {...shared} />
    return (
      <Speaker
        {...shared}
        keys={keys}
        screen={`${location.pathname}${location.hash}${screenMark}`}
        aside={this.#aside}
        isPointing={this.#isPointing}
        withLetters={this.#withLetters}
        does={{
          aside: (aside) => this.#setAside(aside),
          pointer: () => this.#togglePointer(),
          zoom: () => this.#toggleZoom(desk),
          letters: (withLetters) => {
            this.#withLetters = withLetters
            this.forceUpdate()
          },
          close: () => {
            location.hash = ''
          },
        }}
      />
    )
  }

  /** What the address names now. */
  async #open(): Promise<void> {
    this.#leave()
    const fragment = location.hash
    this.#role = fragment.endsWith(screenMark) ? 'screen' : 'speaker'
    const named = fragment.replace(screenMark, '')
    if (named.length < 2) return this.#setStage({ kind: 'choosing' })
    this.#setStage({ kind: 'loading' })
    const loaded = await loadShow(named, this.props).catch(() => null)
    if (location.hash !== fragment) return
    if (!loaded) return this.#setStage({ kind: 'failed' })
    if ('refused' in loaded) return this.#setStage({ kind: loaded.refused })
    const presentation = openPresentation(named, this.#role, () => this.#redraw())
    this.#setStage({ kind: 'showing', show: loaded, desk: new Desk(presentation, loaded.slides) })
    this.#root.current?.focus({ preventScroll: true })
  }

  #leave(): void {
    if (this.#stage.kind === 'showing') this.#stage.desk.presentation.close()
    this.#aside = null
    this.#isPointing = false
  }

  /** The page around is put away while something is shown. */
  #setStage(stage: Stage): void {
    this.#stage = stage
    const { dataset } = document.documentElement
    if (stage.kind === 'showing') dataset.presenting = this.#role
    else delete dataset.presenting
    this.#redraw()
  }

  #redraw(): void {
    this.forceUpdate()
    if (this.#stage.kind !== 'showing') return
    const { show, desk } = this.#stage
    const { strings: t } = this.props
    const { showing } = desk
    const said = showing.isBlack
      ? t.blackNow
      : fill(t.slideSaid, {
          k: showing.at + 1,
          n: show.slides.length,
          title: sceneOf(show, showing.at, t).title,
        })
    if (said === this.#said) return
    this.#said = said
    this.#status.say(said)
  }

  #press(event: KeyboardEvent): void {
    if (this.#stage.kind !== 'showing') return
    const { show, desk } = this.#stage
    const intent = intentOf(event, focused(event.target), this.#withLetters)
    if (intent === null) return
    if (typeof intent === 'object') {
      this.#typed = `${this.#typed}${String(intent.digit)}`.slice(-4)
      return
    }
    const typed = this.#typed
    this.#typed = ''
    const acts: Record<typeof intent, () => void> = {
      next: desk.next,
      previous: desk.previous,
      first: () => desk.goTo(0),
      last: () => desk.goTo(show.slides.length - 1),
      black: desk.blacken,
      overview: () => this.#setAside(this.#aside === 'overview' ? null : 'overview'),
      'full-screen': () => void toggleFullScreen(),
      pointer: () => this.#togglePointer(),
      zoom: () => this.#toggleZoom(desk),
      timer: () => this.#toggleTimer(show, desk),
      jump: () => this.#root.current?.querySelector<HTMLInputElement>('.jump input')?.focus(),
      help: () => this.#setAside(this.#aside === 'help' ? null : 'help'),
      close: () => {
        if (this.#aside) this.#setAside(null)
        else if (desk.showing.zoom) desk.zoom(null)
      },
      go: () => (typed === '' ? desk.next() : desk.goTo(Number(typed) - 1)),
    }
    event.preventDefault()
    acts[intent]()
  }

  #setAside(aside: SpeakerProps['aside']): void {
    this.#aside = aside
    this.forceUpdate()
  }

  #togglePointer(): void {
    this.#isPointing = !this.#isPointing
    if (!this.#isPointing && this.#stage.kind === 'showing') this.#stage.desk.presentation.point(null)
    this.forceUpdate()
  }

  #toggleZoom(desk: Desk): void {
    desk.zoom(desk.showing.zoom ? null : { x: 0.5, y: 0.5, times: 2 })
  }

  /** The minutes of the step; once it runs, it is held, or goes on. */
  #toggleTimer(show: Show, desk: Desk): void {
    const { showing } = desk
    const step = show.slides[showing.at]?.step ?? 0
    if (showing.timer) desk.holdTimer()
    else desk.time(show.sheet.steps[step]?.minutes ?? 1)
  }
}

function focused(target: EventTarget | null): 'field' | 'button' | 'elsewhere' {
  if (!(target instanceof Element)) return 'elsewhere'
  if (target.matches('input:not([type="checkbox"]), select, textarea')) return 'field'
  return target.matches('button, a, summary, input') ? 'button' : 'elsewhere'
}
